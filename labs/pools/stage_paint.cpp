#include "labs/pools/stage_paint.h"

#include "widgets/colours.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPolygonF>

namespace interleave::poolstage {

namespace {

/// Colours, pen widths and the font of one picture.
struct Brush {
    Brush(QPainter& itsPainter, const QPalette& palette, const QFont& itsFont, qreal textHeight)
        : painter(itsPainter)
        , ground(palette.color(QPalette::Base))
        , ink(palette.color(QPalette::Text))
        , faint(mixed(ink, ground, 0.62))
        , dark(isDark(palette))
        , text(textHeight)
        , thin(std::max(1.0, textHeight / 12))
        , font(itsFont)
    {
    }

    QPainter& painter;
    QColor ground;
    QColor ink;
    QColor faint; ///< what has nothing to do; still 3:1
    bool dark = false;
    qreal text = 1; ///< height of the font
    qreal thin = 1;
    QFont font;

    /// Text in a box, smaller where it would not fit.
    void write(const QRectF& box, int alignment, const QString& what, const QColor& colour, qreal factor = 1,
               bool bold = false) const;
};

void Brush::write(const QRectF& box, int alignment, const QString& what, const QColor& colour, qreal factor,
                  bool bold) const
{
    QFont sized = font;
    sized.setBold(bold);
    const auto fits = [&] {
        const QRectF room(box.topLeft(), QSizeF(box.width(), 1e6));
        const QRectF needed = QFontMetricsF(sized).boundingRect(room, alignment, what);
        return needed.width() <= box.width() && needed.height() <= 1.05 * box.height();
    };
    int height = std::max(1, static_cast<int>(text * factor));
    for (sized.setPixelSize(height); height > 1 && !fits(); sized.setPixelSize(height))
        --height;
    painter.setFont(sized);
    painter.setPen(colour);
    painter.drawText(box, alignment, what);
}

void paintArrow(const Brush& brush, const QLineF& line)
{
    const qreal size = std::min(0.5 * line.length(), 0.6 * brush.text);
    if (size <= 0)
        return;
    const QPointF along = (line.p2() - line.p1()) / line.length();
    const QPointF across(-along.y(), along.x());
    const QPointF neck = line.p2() - size * along;
    brush.painter.setPen(QPen(brush.ink, 1.5 * brush.thin));
    brush.painter.drawLine(line.p1(), neck);
    brush.painter.setPen(Qt::NoPen);
    brush.painter.setBrush(brush.ink);
    brush.painter.drawPolygon(QPolygonF({line.p2(), neck + 0.5 * size * across, neck - 0.5 * size * across}));
}

void paintBelt(const Brush& brush, const Layout& places, const Scene& scene, const Words& words)
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
void paintHands(const Brush& brush, const QRectF& band, Doing doing)
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

void paintWorker(const Brush& brush, const QRectF& box, const Worker& worker, const QString& name,
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

void paintAnswers(const Brush& brush, const Layout& places, const Scene& scene, const Words& words)
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
    const Brush brush(painter, palette, font, places.text);
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
    paintArrow(brush, places.handedIn);
    paintArrow(brush, places.handedBack);
    brush.write(places.remark, Qt::AlignCenter | Qt::TextWordWrap, words.remark, brush.ink, 1.05);
    painter.restore();
}

} // namespace interleave::poolstage
