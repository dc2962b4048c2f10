#pragma once
// What was measured, for people (a table) and for scripts (JSON, CSV).

#include "app/run/console.h"
#include "labs/engine/analysis/comparison.h"

#include <optional>

namespace interleave {

enum class Format { table, json, csv };

/// Empty means table. Nothing, with the sentence said, where there is no such format.
std::optional<Format> formatNamed(const std::string& name, const Console& console);

/// Lab, common parameters, one row per setting and metric with median, quartiles and every run, the grids
/// that were filled in, how runs ended, what was lost; with a base, how much faster than that. Warm-ups are
/// left out.
std::string resultTable(const Recordings& recordings, const Console& console,
                        const Comparing& comparing = {});

/// One object where `one`, otherwise an array of them, one per setting, compared like the table.
std::string resultJsonText(const Recordings& recordings, bool one, const Console& console,
                           const Comparing& comparing = {});

/// Drops what none of these tell: lanes, and series but for those of a grid.
void keepResults(Recording& recording);

/// `files` (may be empty): of each recording, its file.
std::string runsCsvText(const Recordings& recordings, const std::vector<std::string>& files = {});

/// "Remark: …"
std::string noteLine(const RecordedNote& note, const Console& console);

/// What the lab has said: of sentences that differ in their numbers only, the first, and how many more.
std::vector<std::string> noteLines(const Recordings& recordings, const Console& console);

} // namespace interleave
