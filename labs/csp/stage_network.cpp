// CommsTime, limits and blocking.
#include "labs/csp/stage_paint.h"

#include "widgets/colours.h"

#include <QLocale>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace interleave::cspstage {

void paintNetwork(const Brush& brush, const QRectF& area, const Scene& scene)
{
    const Network places = network(area);
    for (const QLineF& channel : places.channels) {
        brush.painter.setPen(QPen(brush.ink, 2 * brush.thin));
        brush.painter.drawLine(channel);
        brush.painter.setPen(Qt::NoPen);
        brush.painter.setBrush(brush.ink);
        brush.painter.drawPolygon(arrowHead(channel, 0.7 * brush.text));
    }
    const NetworkNames names = networkNames();
    qreal factor = 1;
    for (const QString& name : {names.prefix, names.delta, names.successor, names.consumer})
        factor = brush.fitting(name, 0.8 * places.prefix.width(), factor);
    const auto box = [&](const QRectF& where, const QString& name) {
        brush.shape(where, brush.ground, 2 * brush.thin);
        brush.write(where, Qt::AlignCenter, name, factor);
    };
    box(places.prefix, names.prefix);
    box(places.delta, names.delta);
    box(places.successor, names.successor);
    box(places.consumer, names.consumer);
    const QRectF plate(places.consumer.left() - 0.25 * places.consumer.width(),
                       places.consumer.bottom() + 0.4 * brush.text, 1.5 * places.consumer.width(),
                       1.5 * brush.text);
    const QRectF inside(std::min(plate.left(), area.right() - plate.width()), plate.top(), plate.width(),
                        plate.height());
    brush.painter.setPen(QPen(brush.ink, 2 * brush.thin));
    brush.painter.setBrush(brush.token);
    brush.painter.drawRoundedRect(inside, 0.3 * brush.text, 0.3 * brush.text);
    Brush counter = brush;
    counter.ink = brush.tokenInk;
    counter.write(inside, Qt::AlignCenter, QLocale().toString(scene.count, 'f', 0), 1, true);
}

void paintLimits(const Brush& brush, const QRectF& area, const Scene& scene, const Words& words)
{
    const QRectF figure(area.left(), area.top(), area.width(), 0.5 * area.height());
    brush.write(figure.adjusted(0, 0, 0, -0.35 * figure.height()), Qt::AlignHCenter | Qt::AlignBottom,
                words.figure, 2.6, true);
    brush.write(figure.adjusted(0, 0.68 * figure.height(), 0, 0), Qt::AlignHCenter | Qt::AlignTop,
                words.figureName);

    const QRectF bar(area.left() + 0.04 * area.width(), area.top() + 0.6 * area.height(), 0.92 * area.width(),
                     0.16 * area.height());
    brush.painter.setPen(Qt::NoPen);
    brush.painter.setBrush(QBrush(brush.own, scene.over ? Qt::SolidPattern : Qt::BDiagPattern));
    brush.painter.drawRect(filled(bar, logFraction(scene.count, scene.cap)));
    brush.painter.setPen(QPen(brush.ink, 1.5 * brush.thin));
    brush.painter.setBrush(Qt::NoBrush);
    brush.painter.drawRect(bar);

    qreal free = bar.right() + brush.text; // labels begin here so far
    for (double mark = std::pow(10, std::floor(std::log10(std::max(scene.cap, 1.0)))); mark >= 1;
         mark /= 10) {
        const qreal x = bar.left() + bar.width() * logFraction(mark, scene.cap);
        const QString number = QLocale().toString(mark, 'f', 0);
        const qreal width = brush.widthOf(number, 0.8);
        brush.painter.setPen(QPen(brush.ink, brush.thin));
        brush.painter.drawLine(QPointF(x, bar.bottom()), QPointF(x, bar.bottom() + 0.3 * brush.text));
        const qreal left = std::min(x - width / 2, bar.right() - width);
        if (left + width > free)
            continue;
        brush.write(QRectF(left - 1, bar.bottom() + 0.4 * brush.text, width + 2, 1.2 * brush.text),
                    Qt::AlignCenter, number, 0.8);
        free = left - 0.4 * brush.text;
    }
}

namespace {

void paintWait(const Brush& brush, const Row& row, const Wait& wait, double longest)
{
    const StateLook blocked = stateLook(State::blocked, brush.dark);
    const bool done = wait.doing == Wait::Doing::done;
    const QRectF bar = filled(row.bar, 0.62 * wait.units / longest);
    brush.write(row.label.adjusted(0, 0, -0.3 * brush.text, 0), Qt::AlignRight | Qt::AlignVCenter,
                QLocale().toString(wait.units), 0.9);
    brush.painter.setPen(Qt::NoPen);
    brush.painter.setBrush(QBrush(done ? brush.own : blocked.fill, done ? Qt::SolidPattern : blocked.hatch));
    brush.painter.drawRect(filled(bar, wait.done));
    brush.painter.setPen(QPen(brush.ink, wait.doing == Wait::Doing::waiting ? 2.5 * brush.thin : brush.thin,
                              wait.doing == Wait::Doing::queued ? Qt::DashLine : Qt::SolidLine));
    brush.painter.setBrush(Qt::NoBrush);
    brush.painter.drawRect(bar);
    const QRectF beside(bar.right() + 0.4 * brush.text, row.label.top(),
                        0.38 * row.bar.width() - 0.4 * brush.text, row.label.height());
    brush.write(beside, Qt::AlignLeft | Qt::AlignVCenter, doingOf(wait), 0.8,
                wait.doing == Wait::Doing::waiting);
}

} // namespace

void paintWaits(const Brush& brush, const QRectF& area, const Scene& scene)
{
    double longest = 1;
    for (const Wait& wait : scene.waits)
        longest = std::max<double>(longest, wait.units);
    const auto places = rows(area, static_cast<int>(scene.waits.size()), 1.6 * brush.text);
    for (int i = 0; i < places.size(); ++i)
        paintWait(brush, places.at(i), scene.waits[static_cast<std::size_t>(i)], longest);
}

} // namespace interleave::cspstage
