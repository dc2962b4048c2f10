#include "labs/boundness/stage_paint.h"

#include "widgets/colours.h"
#include "widgets/stagebrush.h"

#include <QPainter>

namespace interleave::boundnessstage {

using namespace boundness;

namespace {

constexpr int left = Qt::AlignLeft | Qt::AlignVCenter;

struct Painted {
    const Cell& cell;
    const CellWords& words;
    double share = 0; ///< of the slowest time of the row
    bool best = false;
    int figures = 0; ///< how many are shown
};

void paintCell(const StageBrush& brush, const QRectF& box, const Painted& what)
{
    const QColor colour = seriesLook(what.best ? 2 : 0, brush.dark).colour;
    const bool measured = what.cell.measured();
    const CellLayout places = cellLayout(box, brush.text, what.figures);
    if (measured)
        brush.painter.fillRect(box, mixed(colour, brush.ground, 0.12));
    brush.painter.setPen(QPen(measured ? colour : brush.faint, (what.best ? 2.5 : 1) * brush.thin,
                              what.cell.filled == Filled::empty ? Qt::DotLine : Qt::SolidLine));
    brush.painter.setBrush(Qt::NoBrush);
    brush.painter.drawRect(box);
    if (!measured) {
        brush.write(box, Qt::AlignCenter, what.words.time, brush.faint, 1.2);
        return;
    }
    brush.write(places.time, left, what.words.time, brush.ink, what.figures > 0 ? 1.5 : 1.3, true);
    const bool below = places.factor.top() >= places.time.bottom();
    brush.write(places.factor, below ? left : int{Qt::AlignRight | Qt::AlignVCenter}, what.words.factor,
                brush.ink, 1, what.best);
    QRectF bar = places.bar;
    brush.painter.fillRect(bar, mixed(brush.ink, brush.ground, 0.1));
    bar.setWidth(what.share * bar.width());
    brush.painter.fillRect(bar, colour);
    for (qsizetype i = 0; i < places.figures.size(); ++i)
        brush.write(places.figures[i], left, what.words.figures.value(i), brush.ink, 1);
}

void paintRow(const StageBrush& brush, const QVector<QRectF>& boxes, const Row& row,
              const std::array<CellWords, wayIds.size()>& words, int figures)
{
    const auto best = row.best();
    const double slowest = row.slowest();
    for (std::size_t way = 0; way < row.cells.size(); ++way) {
        const Cell& cell = row.cells.at(way);
        paintCell(brush, boxes[static_cast<qsizetype>(way)],
                  {.cell = cell,
                   .words = words.at(way),
                   .share = slowest > 0 ? cell.figure(Figure::total) / slowest : 0,
                   .best = best == way,
                   .figures = figures});
    }
}

} // namespace

void paintScene(QPainter& painter, const QRectF& area, const QPalette& palette, const QFont& font,
                const Scene& scene, const Words& words)
{
    const int figures = scene.single() ? static_cast<int>(words.figures.size()) : 0;
    const Layout places =
        layout(area, static_cast<int>(scene.rows.size()), static_cast<int>(wayIds.size()), figures);
    const StageBrush brush(painter, palette, font, places.text);
    painter.save();
    painter.setClipRect(area, Qt::IntersectClip);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(area, brush.ground);
    brush.write(places.headline, Qt::AlignCenter, words.headline, brush.ink, 1.4, true);
    brush.writeAlike(places.ways, Qt::AlignCenter, words.ways, brush.ink, 1.1, true);
    brush.writeAlike(places.jobs, left | Qt::TextWordWrap, words.jobs, brush.ink, 1.15);
    brush.writeAlike(places.figures, left, words.figures, brush.ink, 1);
    for (std::size_t row = 0; row < scene.rows.size(); ++row)
        paintRow(brush, places.cells[static_cast<qsizetype>(row)], scene.rows.at(row), words.cells.at(row),
                 figures);
    brush.write(places.remark, Qt::AlignCenter | Qt::TextWordWrap, words.remark, brush.ink, 1.05);
    painter.restore();
}

} // namespace interleave::boundnessstage
