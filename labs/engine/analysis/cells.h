#pragma once
// The grids that runs have filled in, as tables. What is no cell of its grid, and numbers that are not
// finite, are left out: a recording may be older than the lab, or damaged.

#include "labs/engine/analysis/settings.h"

namespace interleave {

/// What a run has told of the cells of a series that has a grid, by the cell's number. Of a cell that it told
/// twice, the first.
std::map<std::size_t, double> cellValues(const Recording& run, const Series& series);

/// A cell, and what the runs of one setting measured in it.
struct CellRow {
    std::string group;   ///< the label of the runs; empty unless labels differ
    std::string setting; ///< "workers=4": the parameters that differ within the selection
    const Choice* row = nullptr;
    const Choice* column = nullptr;
    std::vector<std::vector<double>> values; ///< for each series of the table, every run; warm-ups apart
};

struct CellTable {
    const Grid* grid = nullptr;
    std::vector<const Series*> series; ///< those of the grid of which anything is known
    std::vector<CellRow> rows;         ///< setting by setting, and by the number of the cell
};

/// One for each of the lab's grids of which these recordings (of that lab) have a cell. `labels` (may be
/// empty) names the group of each recording: runs of different groups are never put together. Points into the
/// lab.
std::vector<CellTable> cellTablesOf(const Lab& lab, const Recordings& recordings,
                                    const std::vector<std::string>& labels = {});

} // namespace interleave
