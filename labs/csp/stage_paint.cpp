#include "labs/csp/stage_paint.h"

#include "widgets/colours.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <cmath>

namespace interleave::cspstage {

Brush::Brush(QPainter& itsPainter, const QPalette& palette, const QFont& itsFont, qreal textHeight,
             Backend itsBackend)
    : StageBrush(itsPainter, palette, itsFont, textHeight)
    , own(seriesLook(static_cast<int>(itsBackend), dark).colour)
    , token(0xe6, 0x9f, 0x00) // Okabe & Ito's orange; always edged: it needs no contrast of its own
    , tokenInk(Qt::black)
    , backend(itsBackend)
{
    thin = textHeight / 14;
    faint = ink;
    faint.setAlphaF(0.45F);
}

qreal Brush::fitting(const QString& what, qreal width, qreal factor) const
{
    const qreal needed = widthOf(what, factor);
    return needed <= width ? factor : factor * width / needed;
}

void Brush::write(const QRectF& box, int flags, const QString& what, qreal factor, bool bold) const
{
    StageBrush::write(box, flags, what, ink, factor, bold);
}

void Brush::shape(const QRectF& box, const QBrush& fill, qreal penWidth) const
{
    painter.setPen(QPen(own, penWidth));
    painter.setBrush(fill);
    if (backend == Backend::threads) {
        painter.drawEllipse(box);
    } else if (backend == Backend::processes) {
        painter.drawRect(box);
        const qreal inset = 2.2 * penWidth;
        painter.setBrush(Qt::NoBrush);
        if (box.height() > 6 * inset)
            painter.drawRect(box.adjusted(inset, inset, -inset, -inset));
    } else {
        const qreal tip = box.height() / 2;
        const QRectF wide = box.adjusted(-0.15 * tip, -0.15 * tip, 0.15 * tip, 0.15 * tip);
        const qreal cut = box.width() > 1.2 * box.height() ? 0.3 * wide.height() : wide.height() / 2;
        painter.drawPolygon(QPolygonF({{wide.left(), wide.center().y()},
                                       {wide.left() + cut, wide.top()},
                                       {wide.right() - cut, wide.top()},
                                       {wide.right(), wide.center().y()},
                                       {wide.right() - cut, wide.bottom()},
                                       {wide.left() + cut, wide.bottom()}}));
    }
}

namespace {

struct Paragraph {
    QString text;
    qreal factor;
    bool bold;
    qreal gap; ///< above it, in heights of the font
};

/// Lays the paragraphs out under each other at `scale`; paints them when asked to. Returns the height.
qreal layOut(const Brush& brush, const QRectF& area, const QVector<Paragraph>& paragraphs, qreal scale,
             bool paints)
{
    qreal y = 0;
    for (const Paragraph& paragraph : paragraphs) {
        y += y > 0 ? paragraph.gap * brush.text * scale : 0;
        const QFont font = brush.sized(paragraph.factor * scale, paragraph.bold);
        const QRectF room(area.left(), area.top() + y, area.width(), 1e6);
        const int flags = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;
        if (paints) {
            brush.painter.setFont(font);
            brush.painter.setPen(brush.ink);
            brush.painter.drawText(room, flags, paragraph.text);
        }
        y += QFontMetricsF(font).boundingRect(room, flags, paragraph.text).height();
    }
    return y;
}

} // namespace

void paintPanel(const Brush& brush, const QRectF& area, const Words& words, bool figure)
{
    QVector<Paragraph> paragraphs{{words.headline, 1.1, true, 0}, {words.detail, 1, false, 0.6}};
    if (figure && !words.figure.isEmpty())
        paragraphs.append({words.figure + u' ' + words.figureName, 1.3, true, 0.6});
    paragraphs.append({words.pace, 0.9, false, 0.6});
    paragraphs.removeIf([](const Paragraph& paragraph) { return paragraph.text.isEmpty(); });
    qreal scale = 1;
    while (scale > 0.3 && layOut(brush, area, paragraphs, scale, false) > area.height())
        scale *= 0.93;
    layOut(brush, area, paragraphs, scale, true);
}

void paintScene(QPainter& painter, const QRectF& area, const QPalette& palette, const QFont& font,
                const Scene& scene, const Words& words)
{
    const Split parts = split(area);
    const Brush brush(painter, palette, font, parts.text, scene.backend);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(area, brush.ground);
    bool figureShown = false;
    switch (scene.experiment) {
    case Experiment::ring:
        figureShown = paintRing(brush, parts.picture, scene, words);
        break;
    case Experiment::commsTime:
        paintNetwork(brush, parts.picture, scene);
        break;
    case Experiment::limits:
        paintLimits(brush, parts.picture, scene, words);
        figureShown = true;
        break;
    case Experiment::blocking:
        paintWaits(brush, parts.picture, scene);
        break;
    }
    paintPanel(brush, parts.panel, words, !figureShown);
    painter.restore();
}

} // namespace interleave::cspstage
