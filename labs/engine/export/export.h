#pragma once
// Recordings as files that other programs read. Locale "C"; deterministic: the same recordings give the same
// bytes. A run is known by its place in `recordings`, from 1, in every table. Warm-ups are in the Perfetto
// trace only.

#include "labs/engine/analysis/comparison.h"

#include <iosfwd>

namespace interleave {

/// RFC 4180 and tidy: one row per run, and a column for each of run, file, lab, repetition, seed, started,
/// machine, ending, states_known_by, every parameter and every metric of any run. A parameter that bears the
/// name of such a column is called "parameter.<id>", a metric likewise "metric.<id>". A number that is not
/// finite, or not there, is empty. `files` (may be empty) names the file of each recording.
void writeRunsCsv(std::ostream& out, const Recordings& recordings,
                  const std::vector<std::string>& files = {});
/// The columns of that table: column, kind (run, parameter or metric), unit, better (less, more or empty);
/// then those of the table of cells, of the kind "cell". `labs`: who knows the units of parameters.
void writeUnitsCsv(std::ostream& out, const Recordings& recordings, const std::vector<const Lab*>& labs);
/// One row per sample: run, x, y. x is nanoseconds since the start of the run for a series over time.
void writeSeriesCsv(std::ostream& out, const Recordings& recordings, const std::string& series);
/// A column of the table of cells, beside the number of the run.
struct CellColumn {
    std::string id; ///< of the rows or the columns of a grid, or of a series
    std::string unit;
};
/// First those that say which cell it is. Empty where no run of these labs has filled in a cell.
std::vector<CellColumn> cellColumnsOf(const Recordings& recordings, const std::vector<const Lab*>& labs);
/// Tidy: one row per run and cell, with these columns behind `run`. What the run did not tell is empty.
void writeCellsCsv(std::ostream& out, const Recordings& recordings, const std::vector<const Lab*>& labs);
/// One row per span: run, lane, name, kind, begin_ns, end_ns, state, reason, object, core, known. What a lane
/// of an unfinished recording does at the moment is its last row. An unknown core is empty.
void writeSpansCsv(std::ostream& out, const Recordings& recordings);

/// Ids of all series in these recordings, sorted, each once.
std::vector<std::string> seriesIn(const Recordings& recordings);

/// {lab, parameters, seed, machine, metrics: {id: {value, unit, better, samples}}, notes, dropped}: the
/// repetitions of one setting. `value` is the median of `samples`; a number that is not finite is null. Notes
/// are in `language`.
nlohmann::json resultJson(const Recordings& repetitions, std::string_view language = "en");
/// An array: one resultJson for each setting, lab by lab and group by group, in order of appearance; "group"
/// where there are several. A setting that has filled in cells of a grid has "cells", an array of {job, way,
/// ..., values: {id: {value, unit, samples}}}, with the ids of the grid's sides. With a base every setting
/// says "compared_to" what, and each metric that can be compared has "comparison": {speed_up, interval,
/// efficiency, verdict}; interval (two numbers) and efficiency may be null, verdict is "better", "worse", "no
/// difference detectable" or "too few runs". `labs`: whose laws are fitted. A setting that is part of a
/// fitted curve has "fits", for each law: {plot, law, parameters: {id: {value, interval}}, points,
/// deviation}; the settings of one curve have the same.
nlohmann::json experimentJson(const Recordings& recordings, std::string_view language = "en",
                              const Comparing& comparing = {}, const std::vector<const Lab*>& labs = {});

/// The Trace Event Format (JSON) that ui.perfetto.dev opens: a process per run, a thread per lane, states as
/// slices, series as counters. With the lab, those of its series that are not over time are left out.
void writePerfetto(std::ostream& out, const Recordings& recordings, const Lab* lab = nullptr);

/// Writes a file whole or not at all, see WholeFile; a device or a pipe is written as it is. The failure says
/// which file and why. `goOn(bytes written so far)` is asked now and then; false ends it with a failure, and
/// no file is left.
Outcome<bool> writeWhole(const std::string& path, const std::function<void(std::ostream&)>& write,
                         const std::function<bool(std::size_t)>& goOn = {});

/// runs.csv, units.csv, spans.csv, cells.csv where there are cells, and one series-<id>.csv each, in
/// `folder`, which is made where there is none. Tables that an earlier export has written there and this one
/// does not are removed; the failure names them where they were changed since.
Outcome<bool> writeCsvFolder(const std::string& folder, const Recordings& recordings,
                             const std::vector<const Lab*>& labs, const std::vector<std::string>& files = {});

} // namespace interleave
