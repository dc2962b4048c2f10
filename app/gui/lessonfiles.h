#pragma once
// What the build embedded of a lesson: its text in each language, and the source that runs.

#include "widgets/sourceview.h"

namespace interleave {

/// Markdown, in `language` where there is one, else in English; empty where there is none.
QString lessonText(const QString& lab, const QString& language);

/// The lab's own file first, then the others by name.
QList<SourceFile> lessonSources(const QString& lab);

} // namespace interleave
