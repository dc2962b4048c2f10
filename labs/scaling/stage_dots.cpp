// All measurements so far, under the lines that they cannot get beyond: the law's, and that of the cores.
#include "labs/scaling/stage_paint.h"
#include "widgets/colours.h"

#include <QLocale>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace interleave::scalingstage {

namespace {

/// Numbers to places in the picture.
class Axes
{
public:
    Axes(const QRectF& room, const Scene& scene)
        : m_room(room)
        , m_most(std::max(2, scene.most))
        , m_highest(1.15 * std::max(2, std::min(scene.cores, scene.most)))
    {
        m_highest = std::max(m_highest, std::min(lawOf(scene, scene.most), 2.0 * scene.cores));
        for (const Dot& dot : scene.dots)
            m_highest = std::max(m_highest, 1.1 * std::min<double>(dot.speedup, scene.most));
    }
    [[nodiscard]] QPointF at(double workers, double speedup) const
    {
        const double up = std::clamp(speedup / m_highest, 0.0, 1.0);
        return {m_room.left() + (workers - 0.5) / m_most * m_room.width(),
                m_room.bottom() - up * m_room.height()};
    }
    [[nodiscard]] double highest() const { return m_highest; }
    [[nodiscard]] const QRectF& room() const { return m_room; }

private:
    QRectF m_room;
    double m_most;
    double m_highest;
};

void paintCurve(const StageBrush& brush, const Axes& axes, const Scene& scene, const QPen& pen, bool byCores)
{
    QPolygonF line;
    constexpr int steps = 64;
    for (int step = 0; step <= steps; ++step) {
        const double workers = 1 + (scene.most - 1.0) * step / steps;
        const double speedup = byCores ? std::min<double>(workers, scene.cores) : lawOf(scene, workers);
        if (speedup > axes.highest())
            break;
        line << axes.at(workers, speedup);
    }
    brush.painter.setPen(pen);
    brush.painter.drawPolyline(line);
}

void paintTicks(const StageBrush& brush, const Axes& axes, const Scene& scene)
{
    const double rows = std::max(1.0, axes.room().height() / (1.8 * brush.text));
    const int step = std::max(1, static_cast<int>(std::ceil(axes.highest() / rows)));
    for (int value = step; value <= axes.highest(); value += step) {
        const QPointF place = axes.at(0.5, value);
        brush.painter.setPen(QPen(brush.faint, brush.thin / 2));
        brush.painter.drawLine(place, QPointF(axes.room().right(), place.y()));
        brush.write(QRectF(place.x() - 2 * brush.text, place.y() - 0.7 * brush.text, 1.7 * brush.text,
                           1.4 * brush.text),
                    Qt::AlignRight | Qt::AlignVCenter, QLocale().toString(value), brush.ink);
    }
    const int apart = std::max(1, static_cast<int>(std::ceil(scene.most / 8.0)));
    for (int workers = apart; workers <= scene.most; workers += apart) {
        const QPointF place = axes.at(workers, 0);
        brush.write(
            QRectF(place.x() - brush.text, place.y() + 0.1 * brush.text, 2 * brush.text, 1.3 * brush.text),
            Qt::AlignCenter, QLocale().toString(workers), brush.ink);
    }
}

void paintKey(const StageBrush& brush, const QRectF& box, const QPen& pen, const QString& what)
{
    const qreal y = box.center().y();
    brush.painter.setPen(pen);
    brush.painter.drawLine(QPointF(box.left(), y), QPointF(box.left() + 1.3 * brush.text, y));
    brush.write(box.adjusted(1.6 * brush.text, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, what, brush.ink);
}

} // namespace

void paintDots(const StageBrush& brush, const QRectF& area, const Scene& scene, const Words& words)
{
    const qreal text = brush.text;
    const Axes axes(area.adjusted(2.2 * text, 1.6 * text, 0, -1.5 * text), scene);
    QPen limit(brush.ink, brush.thin);
    limit.setDashPattern({4, 3});
    const QPen law(seriesLook(1, brush.dark).colour, 2.5 * brush.thin);
    const QRectF top(area.left(), area.top(), area.width(), 1.4 * text);
    brush.write(top.adjusted(0, 0, -0.6 * top.width(), 0), Qt::AlignLeft | Qt::AlignVCenter, words.speedup,
                brush.ink, 1, true);
    paintKey(brush, top.adjusted(0.42 * top.width(), 0, -0.29 * top.width(), 0), law, words.law);
    paintKey(brush, top.adjusted(0.74 * top.width(), 0, 0, 0), limit, words.cores);
    const QRectF name(axes.room().left(), axes.room().bottom() - 1.3 * text, axes.room().width(), 1.3 * text);
    brush.write(name, Qt::AlignRight | Qt::AlignVCenter, words.workers, brush.ink, 0.9);
    paintTicks(brush, axes, scene);
    paintCurve(brush, axes, scene, limit, true);
    paintCurve(brush, axes, scene, law, false);
    brush.painter.setPen(QPen(brush.ink, brush.thin));
    brush.painter.drawLine(axes.room().bottomLeft(), axes.room().bottomRight());
    for (const Dot& dot : scene.dots) {
        const bool shown = dot.workers == scene.attempt.workers;
        const qreal radius = (shown ? 0.32 : 0.2) * text;
        brush.painter.setPen(QPen(brush.ground, brush.thin / 2));
        brush.painter.setBrush(shown ? brush.ink : seriesLook(0, brush.dark).colour);
        brush.painter.drawEllipse(axes.at(dot.workers, dot.speedup), radius, radius);
    }
}

} // namespace interleave::scalingstage
