#include "labs/multiprogramming/stage_paint.h"

#include "widgets/colours.h"

#include <QPainter>
#include <cmath>

namespace interleave::multiprogrammingstage {

Brush::Brush(QPainter& itsPainter, const QPalette& palette, const QFont& itsFont, qreal textHeight)
    : StageBrush(itsPainter, palette, itsFont, textHeight)
{
    faint = mixed(ink, ground, 0.45);
}

void Brush::write(const QRectF& box, int flags, const QString& what, qreal factor, bool bold,
                  const QColor& colour) const
{
    StageBrush::write(box, flags, what, colour.isValid() ? colour : ink, factor, bold);
}

void Brush::frame(const QRectF& box, const QColor& colour, qreal width) const
{
    painter.setPen(QPen(colour, width));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(box);
}

namespace {

void paintGauge(const Brush& brush, const QRectF& box, const Scene& scene, const QString& what)
{
    const QRectF bar(box.left(), box.top() + 0.62 * box.height(), box.width(), 0.3 * box.height());
    brush.write(box.adjusted(0, 0, 0, -0.4 * box.height()), Qt::AlignLeft | Qt::AlignVCenter, what, 1.6,
                true);
    const QRectF filled(bar.left(), bar.top(), bar.width() * std::max(0.0, scene.cpuUse) / 100, bar.height());
    brush.painter.fillRect(filled, stateLook(State::running, brush.dark).fill);
    brush.frame(bar, brush.ink, brush.thin);
}

/// A titled box with the cards of those who are at one of the places.
void paintBox(const Brush& brush, const QRectF& box, const QString& title, const Scene& scene,
              std::initializer_list<Place> places)
{
    brush.frame(box, brush.faint, brush.thin);
    const Titled parts = titled(box, brush.text);
    brush.write(parts.title, Qt::AlignLeft | Qt::AlignVCenter, title);
    QVector<const Job*> here;
    for (const Place place : places)
        for (const Job& job : scene.jobs)
            if (job.place == place)
                here.append(&job);
    const QVector<QRectF> boxes = cards(parts.room, static_cast<int>(here.size()), 2.8 * brush.text);
    for (qsizetype i = 0; i < boxes.size(); ++i)
        paintCard(brush, boxes[i], *here[i]);
}

/// From box to box, the way a job takes.
void paintArrow(const Brush& brush, const QRectF& from, const QRectF& to)
{
    const qreal y = from.center().y();
    const qreal size = std::min(0.5 * brush.text, to.left() - from.right());
    const QPointF tip(to.left(), y);
    brush.painter.setPen(QPen(brush.ink, brush.thin));
    brush.painter.drawLine(QPointF(from.right(), y), tip);
    brush.painter.setPen(Qt::NoPen);
    brush.painter.setBrush(brush.ink);
    brush.painter.drawPolygon(
        QPolygonF({tip, tip + QPointF(-size, -0.6 * size), tip + QPointF(-size, 0.6 * size)}));
}

void paintJobs(const Brush& brush, const Layout& parts, const Scene& scene, const Words& words)
{
    paintBox(brush, parts.queue, words.queue, scene, {Place::queue});
    paintBox(brush, parts.finished, words.finished, scene, {Place::done});
    brush.frame(parts.memory, brush.ink, 1.5 * brush.thin);
    brush.write(parts.memoryTitle, Qt::AlignLeft | Qt::AlignVCenter, words.memory, 1, true);
    QRectF cpu = parts.cpu;
    if (scene.coresKnown)
        paintBox(brush, parts.ready, words.ready, scene, {Place::ready});
    else
        cpu.setRight(parts.ready.right()); // nobody is known to be ready
    paintBox(brush, cpu, words.cpu, scene, {Place::cpu});
    const bool busy = countOf(scene, Place::cpu) > 0;
    brush.frame(cpu, busy ? stateLook(State::running, brush.dark).fill : brush.faint,
                (busy ? 2.5 : 1) * brush.thin);
    paintBox(brush, parts.device, words.device, scene, {Place::device, Place::deviceQueue});
    paintArrow(brush, parts.queue, parts.memory);
    paintArrow(brush, parts.memory, parts.finished);
}

} // namespace

void paintScene(QPainter& painter, const QRectF& area, const QPalette& palette, const QFont& font,
                const Scene& scene, const Words& words)
{
    const Layout parts = layout(area);
    const Brush brush(painter, palette, font, parts.text);
    painter.save();
    painter.setClipRect(area, Qt::IntersectClip);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(area, brush.ground);
    brush.write(parts.headline, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, words.headline, 1.3,
                true);
    brush.write(parts.clock, Qt::AlignCenter, words.clock, 2.4, true);
    paintGauge(brush, parts.gauge, scene, words.gauge);
    paintJobs(brush, parts, scene, words);
    brush.write(parts.remark, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, words.remark);
    paintPast(brush, parts.past, scene, words);
    painter.restore();
}

} // namespace interleave::multiprogrammingstage
