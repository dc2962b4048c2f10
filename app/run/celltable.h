#pragma once
// The grids that runs have filled in, as tables for a terminal.

#include "app/run/console.h"
#include "labs/engine/analysis/cells.h"

namespace interleave {

/// Of each setting that has filled in several cells, each series as a table of its own: the grid's rows and
/// columns. Where there is one row, one table of all series. Medians where there are several runs. Empty
/// where there is nothing: the single cell of a run is among its results.
std::string tableOf(const std::vector<CellTable>& tables, const Console& console);

} // namespace interleave
