#include "widgets/chartcurves.h"

#include "widgets/chartlines.h"
#include "widgets/chartpainter.h"

#include <QChart>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QLegend>
#include <QLineSeries>
#include <QPen>
#include <QValueAxis>

namespace interleave {

ChartCurves::ChartCurves(QGraphicsScene& scene)
    : m_chart(new QChart)
    , m_x(new QValueAxis(m_chart))
    , m_y(new QValueAxis(m_chart))
{
    scene.addItem(m_chart); // owns it from here on
    m_chart->legend()->hide();
    m_chart->setBackgroundVisible(false);
    m_chart->setPlotAreaBackgroundVisible(false);
    m_chart->setMargins({});
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_chart->setAcceptedMouseButtons(Qt::NoButton);
    m_chart->setAcceptHoverEvents(false);
    m_x->setVisible(false);
    m_y->setVisible(false);
    m_chart->addAxis(m_x, Qt::AlignBottom);
    m_chart->addAxis(m_y, Qt::AlignLeft);
}

void ChartCurves::place(const ChartLayout& layout)
{
    if (m_all != layout.all || m_plot != layout.plot) {
        m_all = layout.all;
        m_plot = layout.plot;
        m_chart->setGeometry(layout.all);
        m_chart->setPlotArea(layout.plot.translated(-layout.all.topLeft()));
    }
    m_x->setRange(layout.x.low, layout.x.high);
    m_y->setRange(layout.y.low, layout.y.high);
}

void ChartCurves::showLine(std::size_t index, const QList<QPointF>& points, const QPen& pen)
{
    if (index == m_curves.size()) {
        auto* series = new QLineSeries(m_chart);
        m_chart->addSeries(series);
        series->attachAxis(m_x);
        series->attachAxis(m_y);
        m_curves.push_back({series, {}});
    }
    Curve& curve = m_curves[index];
    if (curve.series->pen() != pen) {
        curve.series->setPen(pen);
    }
    if (curve.points != points) {
        curve.points = points;
        curve.series->replace(points);
    }
}

void ChartCurves::show(const Chart& chart, const ChartLayout& layout, const ChartPainter& looks)
{
    place(layout);
    std::size_t used = 0;
    const int width = static_cast<int>(layout.plot.width());
    for (std::size_t s = 0; chart.kind == Chart::Kind::lines && s < chart.series.size(); ++s) {
        const QPen pen = looks.linePen(s);
        for (const QPolygonF& piece : linesOf(chart.series[s], layout, std::min(width, 500))) {
            showLine(used++, piece, pen);
        }
    }
    for (std::size_t rest = used; rest < m_curves.size(); ++rest) {
        showLine(rest, {}, m_curves[rest].series->pen());
    }
}

} // namespace interleave
