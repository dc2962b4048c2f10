// What the jobs did so far, as the textbook draws it: a row per job, time to the right.
#include "labs/multiprogramming/stage_paint.h"

#include "widgets/colours.h"
#include "widgets/hatch.h"

#include <QLocale>
#include <QPainter>

namespace interleave::multiprogrammingstage {

namespace {

QRectF partOf(const QRectF& bar, const Stretch& stretch)
{
    return {bar.left() + stretch.from * bar.width(), bar.top(), (stretch.to - stretch.from) * bar.width(),
            bar.height()};
}

void paintStretch(const Brush& brush, const QRectF& bar, const Stretch& stretch)
{
    QRectF part = partOf(bar, stretch);
    const State state = stretch.place == Place::cpu     ? State::running
                        : stretch.place == Place::ready ? State::ready
                                                        : State::blocked;
    const StateLook look = stateLook(state, brush.dark);
    if (state == State::running) {
        part.setWidth(std::max(part.width(), brush.thin / 2));
        brush.painter.fillRect(part, look.fill);
        return;
    }
    part.adjust(0, 0.25 * bar.height(), 0, -0.25 * bar.height()); // thinner: nobody computes here
    if (stretch.place != Place::deviceQueue)
        paintHatch(brush.painter, part, look.hatch, look.fill, std::max(2.0, 0.3 * brush.text));
    brush.frame(part, look.fill, brush.thin / 2);
}

/// Filled while at least one job computes.
void paintCpuRow(const Brush& brush, const Row& row, const Scene& scene)
{
    const StateLook look = stateLook(State::running, brush.dark);
    for (const Job& job : scene.jobs)
        for (const Stretch& stretch : job.past)
            if (stretch.place == Place::cpu) {
                QRectF part = partOf(row.bar, stretch);
                part.setWidth(std::max(part.width(), brush.thin / 2));
                brush.painter.fillRect(part, look.fill);
            }
    if (scene.elapsed <= 0)
        return;
    QRectF sofar = row.bar;
    sofar.setWidth(row.bar.width() * scene.elapsed / scene.horizon);
    brush.frame(sofar, brush.ink, brush.thin);
}

/// Where the jobs would end one after the other: what lies between is what overlapping gains.
void paintLimit(const Brush& brush, const QRectF& area, const Scene& scene, const QString& what)
{
    if (what.isEmpty())
        return;
    const qreal x = area.left() + area.width() * scene.sequential / scene.horizon;
    QPen pen(brush.ink, brush.thin);
    pen.setDashPattern({4, 3});
    brush.painter.setPen(pen);
    brush.painter.drawLine(QPointF(x, area.top() + 1.2 * brush.text), QPointF(x, area.bottom()));
    const QRectF box(area.left(), area.top(), x - area.left(), 1.2 * brush.text);
    brush.write(box, Qt::AlignRight | Qt::AlignVCenter, what, 0.85);
}

} // namespace

void paintPast(const Brush& brush, const QRectF& area, const Scene& scene, const Words& words)
{
    const int count = static_cast<int>(scene.jobs.size());
    const qreal labelWidth = std::min(0.2 * area.width(), brush.widthOf(words.cpuRow, 1) + 1.4 * brush.text);
    const QVector<Row> places = rows(area.adjusted(0, 1.1 * brush.text, 0, 0), count, labelWidth, brush.text);
    const bool roomy = count == 0 || places.front().label.height() >= 0.55 * brush.text;
    for (int i = 0; i < count; ++i) {
        const Job& job = scene.jobs[static_cast<std::size_t>(i)];
        const Row& row = places[i];
        if (roomy)
            brush.write(row.label.adjusted(0, 0, -0.5 * brush.text, 0), Qt::AlignRight | Qt::AlignVCenter,
                        QLocale().toString(job.number), 0.9);
        for (const Stretch& stretch : job.past)
            paintStretch(brush, row.bar, stretch);
    }
    if (count == 0)
        return;
    paintLimit(brush, QRectF(places.back().bar.left(), area.top(), places.back().bar.width(), area.height()),
               scene, words.limit);
    const QRectF label = places.back().label;
    const QRectF box(label.left(), label.center().y() - brush.text, label.width() - 0.5 * brush.text,
                     2 * brush.text);
    brush.write(box, Qt::AlignRight | Qt::AlignVCenter, words.cpuRow, 1, true);
    paintCpuRow(brush, places.back(), scene);
}

} // namespace interleave::multiprogrammingstage
