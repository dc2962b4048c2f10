#pragma once
// Colours that tell things apart for colour-blind readers too, each with a second cue. Series colours derive
// from Okabe & Ito (2008), darkened or lightened to a contrast of 3:1 (WCAG 2.1, 1.4.11) against the base
// they stand on.

#include "labs/engine/span.h"

#include <QColor>
#include <QPalette>
#include <QString>
#include <QVector>

namespace interleave {

/// How one series of a chart looks. The cues repeat later than the colours, so that no two of the first 40
/// are alike.
struct SeriesLook {
    enum class Marker { disc, square, triangle, diamond, cross, none };
    QColor colour;
    Marker marker = Marker::disc;
    QVector<qreal> dashes; ///< in pen widths; empty: solid
    Qt::BrushStyle hatch = Qt::SolidPattern;
};

/// How a state looks: its colour, its letter (R, r, B, ·) and its hatch.
struct StateLook {
    QColor fill;
    QColor ink; ///< text on `fill`, at least 4.5:1
    QChar letter;
    Qt::BrushStyle hatch = Qt::SolidPattern;
};

bool isDark(const QPalette& palette);
SeriesLook seriesLook(int index, bool dark);
StateLook stateLook(State state, bool dark);
/// For errors and for what is doubtful; text on the palette's base at 4.5:1.
QColor failureColour(bool dark);

/// `share` of the one colour over the rest of the other.
QColor mixed(const QColor& over, const QColor& base, double share);

/// WCAG 2.1 contrast ratio, 1 … 21.
double contrast(const QColor& one, const QColor& other);

/// Black on white, for pictures that go into reports.
QPalette paperPalette();

} // namespace interleave
