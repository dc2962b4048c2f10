#include "labs/scaling/stage_paint.h"

#include "widgets/colours.h"
#include "widgets/hatch.h"

#include <QLocale>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace interleave::scalingstage {

namespace {

QRectF part(const QRectF& area, double left, double right, double top, double bottom)
{
    return {area.left() + left * area.width(), area.top() + top * area.height(),
            (right - left) * area.width(), (bottom - top) * area.height()};
}

} // namespace

Layout layout(const QRectF& area)
{
    const bool wide = area.width() > 1.3 * area.height();
    Layout made;
    made.text = std::max(1.0, wide ? std::min(area.height() / 15, area.width() / 42)
                                   : std::min(area.height() / 26, area.width() / 25));
    const qreal gap = std::min(0.6 * made.text, 0.1 * area.width());
    const QRectF inner = area.adjusted(gap, gap, -gap, -gap);
    if (wide) {
        made.headline = part(inner, 0, 0.6, 0, 0.13);
        made.clock = part(inner, 0, 0.18, 0.15, 0.3);
        made.result = part(inner, 0.2, 0.6, 0.15, 0.3);
        made.phases = part(inner, 0, 0.6, 0.33, 0.86);
        made.dots = part(inner, 0.64, 1, 0, 0.86);
        made.remark = part(inner, 0, 1, 0.88, 1);
    } else {
        made.headline = part(inner, 0, 1, 0, 0.07);
        made.clock = part(inner, 0, 0.3, 0.08, 0.16);
        made.result = part(inner, 0.35, 1, 0.08, 0.16);
        made.phases = part(inner, 0, 1, 0.18, 0.46);
        made.dots = part(inner, 0, 1, 0.48, 0.88);
        made.remark = part(inner, 0, 1, 0.89, 1);
    }
    return made;
}

namespace {

/// All phases of a kind as one.
std::vector<Stretch> gathered(const std::vector<Stretch>& stretches)
{
    double alone = 0;
    double together = 0;
    for (const Stretch& stretch : stretches)
        (stretch.parallel ? together : alone) += stretch.to - stretch.from;
    return {{0, alone, false}, {alone, alone + together, true}};
}

} // namespace

QVector<Shape> shapesOf(const QRectF& room, const Attempt& attempt, double horizon)
{
    constexpr std::size_t toldApart = 12;
    const bool few = attempt.stretches.size() <= toldApart;
    QVector<Shape> shapes;
    for (const Stretch& stretch : few ? attempt.stretches : gathered(attempt.stretches)) {
        const double from = std::clamp(stretch.from / horizon, 0.0, 1.0);
        const double to = std::clamp(stretch.to / horizon, from, 1.0);
        Shape shape{stretch.parallel};
        const int bars = stretch.parallel ? attempt.workers : 1;
        const double pitch = 1.0 / (stretch.parallel ? bars : 8); // a neck is an eighth of the height
        for (int bar = 0; bar < bars; ++bar) {
            const double top = stretch.parallel ? bar * pitch : 0.5 - pitch / 2;
            const double bottom = top + (stretch.parallel && bars > 1 ? 0.86 : 1) * pitch;
            shape.bars.append(part(room, from, to, top, bottom));
        }
        shapes.append(shape);
    }
    return shapes;
}

namespace {

/// Bars beyond the cores are hatched: those workers wait while the others have a core.
void paintShape(const StageBrush& brush, const Shape& shape, int cores)
{
    const StateLook running = stateLook(State::running, brush.dark);
    const StateLook ready = stateLook(State::ready, brush.dark);
    for (qsizetype i = 0; i < shape.bars.size(); ++i) {
        const QRectF& bar = shape.bars[i];
        if (!shape.parallel)
            brush.painter.fillRect(bar, brush.ink);
        else if (i < cores)
            brush.painter.fillRect(bar, running.fill);
        else
            paintHatch(brush.painter, bar, ready.hatch, ready.fill, std::max(2.0, 0.25 * brush.text));
    }
}

/// Where one worker would have ended.
void paintAlone(const StageBrush& brush, const QRectF& area, const QRectF& room, double share,
                const QString& what)
{
    if (what.isEmpty())
        return;
    const qreal x = room.left() + share * room.width();
    QPen pen(brush.ink, brush.thin);
    pen.setDashPattern({4, 3});
    brush.painter.setPen(pen);
    brush.painter.drawLine(QPointF(x, room.top()), QPointF(x, area.bottom() - 1.3 * brush.text));
    const QRectF box(area.left() + 0.45 * area.width(), area.bottom() - 1.3 * brush.text, 0.55 * area.width(),
                     1.3 * brush.text);
    brush.write(box, Qt::AlignRight | Qt::AlignVCenter, what, brush.ink);
}

void paintLegend(const StageBrush& brush, const QRectF& box, const Words& words)
{
    const qreal side = 0.6 * brush.text;
    qreal x = box.left();
    const auto entry = [&](const QColor& colour, const QString& what) {
        brush.painter.fillRect(QRectF(x, box.center().y() - side / 2, side, side), colour);
        x += 1.4 * side;
        const qreal width = std::min(brush.widthOf(what) * 1.03, std::max(0.0, box.right() - x));
        brush.write(QRectF(x, box.top(), width, box.height()), Qt::AlignLeft | Qt::AlignVCenter, what,
                    brush.ink);
        x += width + side;
    };
    entry(brush.ink, words.serial);
    entry(stateLook(State::running, brush.dark).fill, words.parallel);
}

} // namespace

void paintPhases(const StageBrush& brush, const QRectF& area, const Scene& scene, const Words& words)
{
    const QRectF room = area.adjusted(0, 0, -brush.thin, -1.6 * brush.text);
    const double horizon = std::max({scene.alone, scene.attempt.length, 1e-9});
    for (const Shape& shape : shapesOf(room, scene.attempt, horizon))
        paintShape(brush, shape, scene.cores);
    paintAlone(brush, area, room, scene.alone / horizon, words.alone);
    const QRectF legend(area.left(), area.bottom() - 1.3 * brush.text, 0.45 * area.width(), 1.3 * brush.text);
    paintLegend(brush, legend, words);
}

void paintScene(QPainter& painter, const QRectF& area, const QPalette& palette, const QFont& font,
                const Scene& scene, const Words& words)
{
    const Layout parts = layout(area);
    const StageBrush brush(painter, palette, font, parts.text);
    painter.save();
    painter.setClipRect(area, Qt::IntersectClip);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(area, brush.ground);
    const int left = Qt::AlignLeft | Qt::AlignVCenter;
    brush.write(parts.headline, left | Qt::TextWordWrap, words.headline, brush.ink, 1.3, true);
    brush.write(parts.clock, left, words.clock, brush.ink, 1.8, true);
    brush.write(parts.result, left, words.result, brush.ink, 1.8, true);
    paintPhases(brush, parts.phases, scene, words);
    paintDots(brush, parts.dots, scene, words);
    brush.write(parts.remark, left | Qt::TextWordWrap, words.remark, brush.ink, 1.2);
    painter.restore();
}

} // namespace interleave::scalingstage
