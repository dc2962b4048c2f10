#include "labs/pools/stage_paint.h"

#include "widgets/colours.h"
#include "widgets/stagebrush.h"

#include <QPainter>
#include <QPolygonF>

namespace interleave::poolstage {

namespace {

void paintBelt(const StageBrush& brush, const Layout& places, const Scene& scene, const Words& words)
{
    const QColor colour = seriesLook(0, brush.dark).colour;
    brush.painter.setPen(Qt::NoPen);
    brush.painter.setBrush(mixed(brush.ink, brush.ground, 0.1));
    brush.painter.drawRoundedRect(places.belt, 0.3 * brush.text, 0.3 * brush.text);
    brush.painter.setBrush(colour);
    for (const QRectF& parcel : parcels(places.belt, scene.queued, brush.text))
        brush.painter.drawRect(parcel);
    brush.painter.setPen(QPen(brush.ink, 1.5 * brush.thin));
    brush.painter.drawLine(places.belt.bottomLeft(), places.belt.bottomRight());
    brush.write(places.queue, Qt::AlignCenter, words.queue, brush.ink, 1.15, true);
    brush.write(places.caller, Qt::AlignCenter, words.caller, brush.ink, 1.15);
}

/// A task in the hands of a worker, or the place where it would be.
void paintHands(const StageBrush& brush, const QRectF& band, Doing doing)
{
    QRectF parcel(0, 0, std::min(0.8 * band.width(), 1.5 * brush.text),
                  std::min(0.8 * band.height(), 1.5 * brush.text));
    parcel.moveCenter(band.center());
    if (doing == Doing::works) {
        brush.painter.fillRect(parcel, seriesLook(0, brush.dark).colour);
    } else if (doing == Doing::idle) {
        brush.painter.setPen(QPen(brush.faint, brush.thin, Qt::DashLine));
        brush.painter.setBrush(Qt::NoBrush);
        brush.painter.drawRect(parcel);
    }
}

void paintWorker(const StageBrush& brush, const QRectF& box, const Worker& worker, const QString& name,
                 const QString& doing)
{
    const bool works = worker.doing == Doing::works;
    const QColor colour = works ? seriesLook(0, brush.dark).colour : brush.faint;
    const qreal side = std::min(0.22 * box.width(), 2.2 * brush.text);
    brush.painter.fillRect(box, mixed(colour, brush.ground, works ? 0.2 : 0.04));
    paintHands(brush, QRectF(box.left(), box.top(), side, box.height()), worker.doing);
    brush.painter.setPen(QPen(colour, (works ? 2.5 : 1.2) * brush.thin));
    brush.painter.setBrush(Qt::NoBrush);
    brush.painter.drawRect(box);
    const QRectF room = box.adjusted(side, 0, -0.4 * brush.text, 0);
    const QRectF left(room.topLeft(), QSizeF(0.46 * room.width(), room.height()));
    brush.write(left, Qt::AlignVCenter | Qt::AlignLeft, name, brush.ink, 1.1);
    brush.write(room.adjusted(0.48 * room.width(), 0, 0, 0), Qt::AlignVCenter | Qt::AlignRight, doing,
                brush.ink, 1.2, works);
}

void paintAnswers(const StageBrush& brush, const Layout& places, const Scene& scene, const Words& words)
{
    const qreal share = scene.tasks > 0 ? static_cast<qreal>(scene.answered) / scene.tasks : 0;
    QRectF filled = places.bar;
    filled.setWidth(share * places.bar.width());
    brush.painter.fillRect(filled, seriesLook(0, brush.dark).colour);
    brush.painter.setPen(QPen(brush.ink, 1.5 * brush.thin));
    brush.painter.setBrush(Qt::NoBrush);
    brush.painter.drawRect(places.bar);
    brush.write(places.answered, Qt::AlignCenter, words.answered, brush.ink, 1.15, true);
}

} // namespace

void paintScene(QPainter& painter, const QRectF& area, const QPalette& palette, const QFont& font,
                const Scene& scene, const Words& words)
{
    const Layout places = layout(area, static_cast<int>(scene.workers.size()));
    const StageBrush brush(painter, palette, font, places.text);
    painter.save();
    painter.setClipRect(area, Qt::IntersectClip);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(area, brush.ground);
    brush.write(places.headline, Qt::AlignCenter | Qt::TextWordWrap, words.headline, brush.ink, 1.4, true);
    paintBelt(brush, places, scene, words);
    for (qsizetype i = 0; i < places.workers.size(); ++i)
        paintWorker(brush, places.workers[i], scene.workers[static_cast<std::size_t>(i)], words.names[i],
                    words.doings[i]);
    paintAnswers(brush, places, scene, words);
    brush.arrow(places.handedIn, QPen(brush.ink, 1.5 * brush.thin));
    brush.arrow(places.handedBack, QPen(brush.ink, 1.5 * brush.thin));
    brush.write(places.remark, Qt::AlignCenter | Qt::TextWordWrap, words.remark, brush.ink, 1.05);
    painter.restore();
}

} // namespace interleave::poolstage
