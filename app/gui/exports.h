#pragma once
// What is seen of a lesson, as files: pictures of a chart or of the whole page, numbers, recordings. All are
// written whole or not at all; a failure is a sentence.

#include "app/gui/sitting.h"
#include "labs/engine/outcome.h"

#include <QString>

namespace interleave {

class ChartPane;
class LaneView;
class LessonPage;

/// .png, .svg or .pdf by the suffix of `path`.
Outcome<bool> exportChart(const ChartPane& pane, const QString& path);
/// The stretch of time that is shown: .png, .svg or .pdf, or .csv with its spans.
Outcome<bool> exportLanes(LaneView& lanes, const QString& path);
/// Stage, charts, lanes and results below each other, with the machine and the settings at the foot.
Outcome<bool> exportPage(const LessonPage& page, const QString& path);

/// What is exported as data.
struct ExportedRuns {
    Experiments experiments;
    std::vector<std::string> names; ///< of each
};

/// The runs that ended, by the suffix of `path`: .json is one file; .csv is the metrics, and beside it their
/// units (NAME-units.csv), their cells where there are some (NAME-cells.csv), one file per series
/// (NAME-SERIES.csv) and one of the lanes (NAME-lanes.csv). May run beside the window: `goOn(fraction)` is
/// asked now and then; false ends it with a failure, and leaves the files that were whole by then. Tables of
/// an earlier export of the same name that this one does not have are removed, see TableList.
Outcome<bool> exportData(const ExportedRuns& runs, const QString& path,
                         const std::function<bool(double)>& goOn = {});
/// Names of the files that this would replace or remove, `path` itself among them.
QStringList filesInTheWay(const ExportedRuns& runs, const QString& path);

/// Recordings one after the other: an experiment.
Outcome<bool> exportBytes(const QByteArray& bytes, const QString& path);

} // namespace interleave
