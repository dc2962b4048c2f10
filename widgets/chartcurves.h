#pragma once
// The lines of a chart on the screen, by Qt Charts. Its limits (measured): whole series are replaced, never
// appended to; no themes, no animation, no OpenGL; one pair of axes, in places, so that logarithms of zero
// never occur.

#include "widgets/chartlayout.h"

#include <QPointer>
#include <vector>

class QChart;
class QGraphicsScene;
class QLineSeries;
class QPen;
class QValueAxis;

namespace interleave {

class ChartPainter;

class ChartCurves
{
public:
    /// The scene owns what is added to it.
    explicit ChartCurves(QGraphicsScene& scene);

    void show(const Chart& chart, const ChartLayout& layout, const ChartPainter& looks);

private:
    /// A line shown, and what it shows: replacing unchanged points would cost milliseconds.
    struct Curve {
        QLineSeries* series = nullptr;
        QList<QPointF> points;
    };
    void place(const ChartLayout& layout);
    void showLine(std::size_t index, const QList<QPointF>& points, const QPen& pen);

    QChart* m_chart = nullptr;
    QValueAxis* m_x = nullptr;
    QValueAxis* m_y = nullptr;
    std::vector<Curve> m_curves;
    QRectF m_all;
    QRectF m_plot;
};

} // namespace interleave
