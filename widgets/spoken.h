#pragma once
// What assistive technology is told beside what is seen.

#include <QStringList>

class QLabel;
class QWidget;

namespace interleave {

/// A tool tip that wraps, and the same in plain words: a tip is read aloud too, and its markup would be.
void setWrappedTip(QWidget& widget, const QStringList& paragraphs);

/// A label that is never seen. A combo box is called by its label only, not by its accessible name: on Unix
/// that name is what is chosen. `widget` has a parent by now, and keeps it.
QLabel* makeSpokenLabel(QWidget& widget);

} // namespace interleave
