#pragma once
// What the labs' stages paint with: the colours, the font and the pens of one picture, and text that fits.

#include <QColor>
#include <QFont>
#include <QLineF>
#include <QPalette>
#include <QRectF>
#include <QStringList>
#include <QVector>

class QPainter;
class QPen;

namespace interleave {

struct StageBrush {
    /// Lengths are measured by `textHeight`, in the painter's units.
    StageBrush(QPainter& itsPainter, const QPalette& palette, const QFont& itsFont, qreal textHeight);

    QPainter& painter;
    QColor ground;
    QColor ink;
    QColor faint; ///< frames, and what is over or not there; still 3:1
    bool dark = false;
    qreal text = 1; ///< height of the font
    qreal thin = 1; ///< of a line
    QFont font;

    [[nodiscard]] QFont sized(qreal factor, bool bold = false) const;
    [[nodiscard]] qreal widthOf(const QString& what, qreal factor = 1) const;
    /// Text in a box, smaller where it would not fit. `flags`: Qt::Alignment and Qt::TextFlag.
    void write(const QRectF& box, int flags, const QString& what, const QColor& colour, qreal factor = 1,
               bool bold = false) const;
    /// Texts that belong together, each in its box: all of one size.
    void writeAlike(const QVector<QRectF>& boxes, int flags, const QStringList& texts, const QColor& colour,
                    qreal factor = 1, bool bold = false) const;
    /// One line of text, cut off with "…" where it would not fit.
    void writeLine(const QRectF& box, const QString& what, const QColor& colour, qreal factor = 1) const;
    /// From p1 to the tip at p2.
    void arrow(const QLineF& line, const QPen& pen) const;
};

} // namespace interleave
