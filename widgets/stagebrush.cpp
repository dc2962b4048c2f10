#include "widgets/stagebrush.h"

#include "widgets/colours.h"

#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace interleave {

namespace {

/// As large as wanted, smaller where it would not fit.
QFont fitting(const QRectF& box, int flags, const QString& what, QFont wanted)
{
    const auto fits = [&] {
        const QRectF room(box.topLeft(), QSizeF(box.width(), 1e6));
        const QRectF needed = QFontMetricsF(wanted).boundingRect(room, flags, what);
        return needed.width() <= 1.02 * box.width() && needed.height() <= 1.05 * box.height();
    };
    while (wanted.pixelSize() > 1 && !fits())
        wanted.setPixelSize(wanted.pixelSize() - 1);
    return wanted;
}

} // namespace

StageBrush::StageBrush(QPainter& itsPainter, const QPalette& palette, const QFont& itsFont, qreal textHeight)
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

QFont StageBrush::sized(qreal factor, bool bold) const
{
    QFont made = font;
    made.setPixelSize(std::max(1, static_cast<int>(std::lround(text * factor))));
    made.setBold(bold);
    return made;
}

qreal StageBrush::widthOf(const QString& what, qreal factor) const
{
    return QFontMetricsF(sized(factor)).horizontalAdvance(what);
}

void StageBrush::write(const QRectF& box, int flags, const QString& what, const QColor& colour, qreal factor,
                       bool bold) const
{
    painter.setFont(fitting(box, flags, what, sized(factor, bold)));
    painter.setPen(colour);
    painter.drawText(box, flags | Qt::TextDontClip, what); // some fonts are drawn wider than measured
}

void StageBrush::writeAlike(const QVector<QRectF>& boxes, int flags, const QStringList& texts,
                            const QColor& colour, qreal factor, bool bold) const
{
    const qsizetype count = std::min(boxes.size(), texts.size());
    QFont chosen = sized(factor, bold);
    for (qsizetype i = 0; i < count; ++i)
        chosen = fitting(boxes[i], flags, texts[i], chosen);
    painter.setFont(chosen);
    painter.setPen(colour);
    for (qsizetype i = 0; i < count; ++i)
        painter.drawText(boxes[i], flags | Qt::TextDontClip, texts[i]);
}

void StageBrush::writeLine(const QRectF& box, const QString& what, const QColor& colour, qreal factor) const
{
    const QFont chosen = sized(factor);
    painter.setFont(chosen);
    painter.setPen(colour);
    painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     QFontMetricsF(chosen).elidedText(what, Qt::ElideRight, box.width()));
}

void StageBrush::arrow(const QLineF& line, const QPen& pen) const
{
    const qreal size = std::min(0.5 * line.length(), 0.5 * text + 2 * pen.widthF());
    if (size <= 0)
        return;
    const QPointF along = (line.p2() - line.p1()) / line.length();
    const QPointF across(-along.y(), along.x());
    const QPointF neck = line.p2() - size * along;
    painter.setPen(pen);
    painter.drawLine(line.p1(), neck);
    painter.setPen(Qt::NoPen);
    painter.setBrush(pen.color());
    painter.drawPolygon(QPolygonF({line.p2(), neck + 0.5 * size * across, neck - 0.5 * size * across}));
}

} // namespace interleave
