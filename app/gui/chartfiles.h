#pragma once
// Every chart of some recordings as SVG and PNG, without a window.

#include <QStringList>

namespace interleave {

/// Says on stdout what was written and on stderr what was not. The exit code of the program: 0 where at least
/// one chart was drawn and nothing failed.
int saveCharts(const QString& folder, const QStringList& files);

} // namespace interleave
