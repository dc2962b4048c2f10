#include "widgets/hatch.h"

#include <QPainter>
#include <QPen>
#include <algorithm>
#include <cmath>

namespace interleave {

namespace {

/// Calls `line` for every multiple of `spacing` from `low` to `high`: neighbouring boxes continue one hatch.
template <class Line>
void everyStep(double low, double high, double spacing, Line line)
{
    for (double at = std::ceil(low / spacing) * spacing; at <= high; at += spacing) {
        line(at);
    }
}

void addRising(QList<QLineF>& lines, const QRectF& box, double spacing)
{
    everyStep(box.left() + box.top(), box.right() + box.bottom(), spacing, [&](double sum) {
        const double from = std::max(box.left(), sum - box.bottom());
        const double to = std::min(box.right(), sum - box.top());
        lines << QLineF(from, sum - from, to, sum - to);
    });
}

void addFalling(QList<QLineF>& lines, const QRectF& box, double spacing)
{
    everyStep(box.left() - box.bottom(), box.right() - box.top(), spacing, [&](double difference) {
        const double from = std::max(box.left(), difference + box.top());
        const double to = std::min(box.right(), difference + box.bottom());
        lines << QLineF(from, from - difference, to, to - difference);
    });
}

void addLevel(QList<QLineF>& lines, const QRectF& box, double spacing)
{
    everyStep(box.top(), box.bottom(), spacing,
              [&](double y) { lines << QLineF(box.left(), y, box.right(), y); });
}

void addUpright(QList<QLineF>& lines, const QRectF& box, double spacing)
{
    everyStep(box.left(), box.right(), spacing,
              [&](double x) { lines << QLineF(x, box.top(), x, box.bottom()); });
}

} // namespace

void paintHatch(QPainter& painter, const QRectF& box, Qt::BrushStyle style, const QColor& colour,
                double spacing)
{
    if (style == Qt::SolidPattern || !(spacing > 1)) {
        painter.fillRect(box, colour);
        return;
    }
    QList<QLineF> lines;
    switch (style) {
    case Qt::BDiagPattern:
        addRising(lines, box, spacing * 1.4);
        break;
    case Qt::FDiagPattern:
        addFalling(lines, box, spacing * 1.4);
        break;
    case Qt::HorPattern:
        addLevel(lines, box, spacing);
        break;
    case Qt::VerPattern:
        addUpright(lines, box, spacing);
        break;
    case Qt::DiagCrossPattern:
        addRising(lines, box, spacing * 1.6);
        addFalling(lines, box, spacing * 1.6);
        break;
    default:
        addLevel(lines, box, spacing);
        addUpright(lines, box, spacing);
    }
    painter.setPen(QPen(colour, std::max(1.0, spacing / 5), Qt::SolidLine, Qt::FlatCap));
    painter.drawLines(lines);
}

} // namespace interleave
