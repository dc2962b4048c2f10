// One job as a card.
#include "labs/multiprogramming/stage_paint.h"

#include "widgets/colours.h"
#include "widgets/hatch.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>

namespace interleave::multiprogrammingstage {

namespace {

State stateOf(Place place)
{
    switch (place) {
    case Place::cpu:
        return State::running;
    case Place::ready:
        return State::ready;
    case Place::device:
    case Place::deviceQueue:
        return State::blocked;
    case Place::queue:
    case Place::done:
        break;
    }
    return State::finished;
}

/// With the corner cut off that told which way up a card lay.
QPainterPath outline(const QRectF& box)
{
    const qreal cut = 0.22 * box.height();
    QPainterPath path(QPointF(box.left() + cut, box.top()));
    path.lineTo(box.topRight());
    path.lineTo(box.bottomRight());
    path.lineTo(box.bottomLeft());
    path.lineTo(QPointF(box.left(), box.top() + cut));
    path.closeSubpath();
    return path;
}

void paintFill(const Brush& brush, const QRectF& box, const StateLook& look, Place place)
{
    if (place == Place::cpu) {
        brush.painter.fillRect(box, look.fill);
    } else if (place != Place::queue && place != Place::done) {
        const QRectF band(box.left(), box.top(), 0.3 * box.width(), box.height());
        if (place == Place::deviceQueue) // waits for the device; the others are served
            brush.frame(band, look.fill, brush.thin);
        else
            paintHatch(brush.painter, band, look.hatch, look.fill, std::max(2.0, 0.13 * box.height()));
    }
}

/// The phases that are over, along the lower edge.
void paintProgress(const Brush& brush, const QRectF& box, const Job& job, const QColor& colour)
{
    const qreal height = 0.13 * box.height();
    brush.painter.fillRect(QRectF(box.left(), box.bottom() - height, job.progress * box.width(), height),
                           colour);
}

} // namespace

void paintCard(const Brush& brush, const QRectF& box, const Job& job)
{
    const StateLook look = stateLook(stateOf(job.place), brush.dark);
    const QPainterPath shape = outline(box);
    const bool computes = job.place == Place::cpu;
    brush.painter.save();
    brush.painter.setClipPath(shape, Qt::IntersectClip);
    brush.painter.fillRect(box, brush.ground);
    paintFill(brush, box, look, job.place);
    paintProgress(brush, box, job, computes ? look.ink : look.fill);
    brush.painter.restore();
    brush.painter.setPen(QPen(look.fill, std::max(brush.thin, 0.05 * box.height())));
    brush.painter.setBrush(Qt::NoBrush);
    brush.painter.drawPath(shape);
    const bool banded = job.place != Place::queue && job.place != Place::done && !computes;
    const QRectF room = box.adjusted(banded ? 0.34 * box.width() : 0.08 * box.width(), 0.06 * box.height(),
                                     -0.06 * box.width(), -0.16 * box.height());
    QString label = QLocale().toString(job.number);
    if (job.place == Place::done)
        label += job.cutShort ? QStringLiteral(" ✗") : QStringLiteral(" ✓");
    brush.write(room, Qt::AlignCenter, label, 0.62 * box.height() / brush.text, true,
                computes ? look.ink : brush.ink);
}

} // namespace interleave::multiprogrammingstage
