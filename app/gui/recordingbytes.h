#pragma once
// The bytes of a recording, on the disk.

#include "labs/engine/outcome.h"

#include <QByteArray>
#include <QString>

namespace interleave {

/// After it the file holds these bytes, all of them. Where it holds their beginning, the rest is appended,
/// which takes no more room than that; otherwise it is written whole. Its folder is made where there is none.
Outcome<bool> writeRecording(const QString& path, const QByteArray& bytes);

} // namespace interleave
