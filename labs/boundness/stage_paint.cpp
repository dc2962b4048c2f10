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

/// What stands in the cells, which is written in one size.
struct CellTexts {
    QVector<QRectF> timeBoxes;
    QStringList times;
    QVector<QRectF> factorBoxes;
    QStringList factors;
    bool below = false; ///< the factors below the times, not beside them
};

void writeCells(const StageBrush& brush, const CellTexts& texts, bool single)
{
    brush.writeAlike(texts.timeBoxes, left, texts.times, brush.ink, single ? 1.5 : 1.3, true);
    brush.writeAlike(texts.factorBoxes, texts.below ? left : int{Qt::AlignRight | Qt::AlignVCenter},
                     texts.factors, brush.ink, 1.1);
}

void paintCell(const StageBrush& brush, const QRectF& box, const Painted& what, CellTexts& texts)
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
    texts.timeBoxes.append(places.time);
    texts.times.append(what.words.time);
    texts.factorBoxes.append(places.factor);
    texts.factors.append(what.words.factor);
    texts.below = places.factor.top() >= places.time.bottom();
    QRectF bar = places.bar;
    brush.painter.fillRect(bar, mixed(brush.ink, brush.ground, 0.1));
    bar.setWidth(what.share * bar.width());
    brush.painter.fillRect(bar, colour);
    for (qsizetype i = 0; i < places.figures.size(); ++i)
        brush.write(places.figures[i], left, what.words.figures.value(i), brush.ink, 1);
}

void paintRow(const StageBrush& brush, const QVector<QRectF>& boxes, const Row& row,
              const std::array<CellWords, wayIds.size()>& words, int figures, CellTexts& texts)
{
    const double slowest = row.slowest();
    for (std::size_t way = 0; way < row.cells.size(); ++way) {
        const Cell& cell = row.cells.at(way);
        paintCell(brush, boxes[static_cast<qsizetype>(way)],
                  {.cell = cell,
                   .words = words.at(way),
                   .share = slowest > 0 ? cell.figure(Figure::total) / slowest : 0,
                   .best = row.amongTheBest(way),
                   .figures = figures},
                  texts);
    }
}

} // namespace

void paintScene(QPainter& painter, const QRectF& area, const QPalette& palette, const QFont& font,
                const Scene& scene, const Words& words)
{
    const int figures = scene.single() ? static_cast<int>(words.figures.size()) : 0;
    const Layout places = layout(area, {static_cast<int>(scene.rows.size()), static_cast<int>(wayIds.size()),
                                        figures, static_cast<int>(words.verdicts.size())});
    const StageBrush brush(painter, palette, font, places.text);
    painter.save();
    painter.setClipRect(area, Qt::IntersectClip);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(area, brush.ground);
    brush.write(places.headline, Qt::AlignCenter, words.headline, brush.ink, 1.4, true);
    brush.writeAlike(places.ways, Qt::AlignCenter | Qt::TextWordWrap, words.ways, brush.ink, 1.1, true);
    brush.writeAlike(places.jobs, left | Qt::TextWordWrap, words.jobs, brush.ink, 1.15);
    brush.writeAlike(places.figures, left, words.figures, brush.ink, 1);
    CellTexts texts;
    for (std::size_t row = 0; row < scene.rows.size(); ++row)
        paintRow(brush, places.cells[static_cast<qsizetype>(row)], scene.rows.at(row), words.cells.at(row),
                 figures, texts);
    writeCells(brush, texts, scene.single());
    brush.write(places.remark, Qt::AlignCenter | Qt::TextWordWrap, words.remark, brush.ink, 1.05);
    brush.writeAlike(places.verdicts, Qt::AlignCenter, words.verdicts, brush.ink, 1);
    painter.restore();
}

} // namespace interleave::boundnessstage
