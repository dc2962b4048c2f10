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

void paintBox(const StageBrush& brush, const QRectF& box, const Worker& worker, Detail detail)
{
    const bool works = worker.doing == Doing::works;
    const QColor colour = works ? seriesLook(0, brush.dark).colour : brush.faint;
    brush.painter.fillRect(box, mixed(colour, brush.ground, works ? 0.2 : 0.04));
    brush.painter.setPen(QPen(colour, (works && detail != Detail::cell ? 2.5 : 1.2) * brush.thin));
    brush.painter.setBrush(Qt::NoBrush);
    brush.painter.drawRect(box);
}

/// Where a worker's name and its doing stand in its box.
struct Rooms {
    QRectF name;
    QRectF doing;
};

Rooms roomsIn(const QRectF& box, Detail detail, qreal side, qreal text)
{
    const QRectF room = box.adjusted(0.2 * text, 0, -0.2 * text, 0);
    if (detail == Detail::cell)
        return {{}, room};
    if (detail == Detail::column)
        return {room.adjusted(0, 0, 0, -0.5 * room.height()), room.adjusted(0, 0.45 * room.height(), 0, 0)};
    const QRectF beside = box.adjusted(side, 0, -0.4 * text, 0);
    return {beside.adjusted(0, 0, -0.52 * beside.width(), 0), beside.adjusted(0.5 * beside.width(), 0, 0, 0)};
}

/// Texts of all workers: names, and what they do, each in one size.
void writeWorkers(const StageBrush& brush, const Layout& places, const Scene& scene, const Words& words,
                  qreal side)
{
    QVector<QRectF> names;
    QVector<QRectF> busy;
    QVector<QRectF> others;
    QStringList busyTexts;
    QStringList otherTexts;
    for (qsizetype i = 0; i < places.workers.size(); ++i) {
        const Rooms rooms = roomsIn(places.workers[i], places.detail, side, brush.text);
        const bool works = scene.workers[static_cast<std::size_t>(i)].doing == Doing::works;
        names << rooms.name;
        (works ? busy : others) << rooms.doing;
        (works ? busyTexts : otherTexts)
            << (places.detail == Detail::cell ? words.brief[i] : words.doings[i]);
    }
    const bool row = places.detail == Detail::row;
    const int middle = Qt::AlignVCenter;
    const int toTheLeft = middle | (row ? int{Qt::AlignLeft} : int{Qt::AlignHCenter});
    const int toTheRight = middle | (row ? int{Qt::AlignRight} : int{Qt::AlignHCenter});
    if (places.detail != Detail::cell)
        brush.writeAlike(names, toTheLeft, words.names, brush.ink, row ? 1.1 : 0.95);
    brush.writeAlike(busy, toTheRight, busyTexts, brush.ink, 1.2, true);
    brush.writeAlike(others, toTheRight, otherTexts, brush.ink, row ? 1.2 : 0.95);
}

void paintWorkers(const StageBrush& brush, const Layout& places, const Scene& scene, const Words& words)
{
    const qreal side =
        places.workers.isEmpty() ? 0 : std::min(0.22 * places.workers.front().width(), 2.2 * brush.text);
    for (qsizetype i = 0; i < places.workers.size(); ++i) {
        const QRectF& box = places.workers[i];
        const Worker& worker = scene.workers[static_cast<std::size_t>(i)];
        paintBox(brush, box, worker, places.detail);
        if (places.detail == Detail::row)
            paintHands(brush, QRectF(box.left(), box.top(), side, box.height()), worker.doing);
    }
    writeWorkers(brush, places, scene, words, side);
    if (!places.legend.isEmpty())
        brush.write(places.legend, Qt::AlignCenter, words.legend, brush.ink);
}

void paintAnswers(const StageBrush& brush, const Layout& places, const Scene& scene, const Words& words)
{
    const auto share = [&](int tasks) {
        return scene.tasks > 0 ? places.bar.width() * tasks / scene.tasks : 0;
    };
    const QRectF answered(places.bar.topLeft(), QSizeF(share(scene.answered), places.bar.height()));
    brush.painter.fillRect(answered, seriesLook(0, brush.dark).colour);
    const QRectF never(answered.topRight(), QSizeF(share(scene.unanswered()), places.bar.height()));
    brush.painter.fillRect(never, QBrush(brush.ink, Qt::BDiagPattern));
    brush.painter.setPen(QPen(brush.ink, 1.5 * brush.thin));
    brush.painter.setBrush(Qt::NoBrush);
    brush.painter.drawRect(places.bar);
    brush.write(places.answered, Qt::AlignCenter, words.answered, brush.ink, 1.15, true);
    const QString apart = places.wide ? QStringLiteral("\n") : QStringLiteral(" · ");
    brush.write(places.mishaps, Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, words.mishaps.join(apart),
                brush.ink, 1.15);
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
    paintWorkers(brush, places, scene, words);
    paintAnswers(brush, places, scene, words);
    brush.arrow(places.handedIn, QPen(brush.ink, 1.5 * brush.thin));
    brush.arrow(places.handedBack, QPen(brush.ink, 1.5 * brush.thin));
    brush.write(places.remark, Qt::AlignCenter | Qt::TextWordWrap, words.remark, brush.ink, 1.05);
    painter.restore();
}

} // namespace interleave::poolstage
