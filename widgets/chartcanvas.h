#pragma once
// The picture of a chart in the window: painted, read under the pointer, zoomed. Inside of ChartPane.

#include "widgets/chartlayout.h"
#include "widgets/chartlines.h"
#include "widgets/keyowner.h"

#include <QGraphicsView>
#include <memory>

namespace interleave {

class ChartCurves;

class ChartCanvas : public QGraphicsView, public KeyOwner
{
    Q_OBJECT
public:
    explicit ChartCanvas(QWidget* parent = nullptr);
    ~ChartCanvas() override;

    [[nodiscard]] const ChartLayout& chartLayout() const { return m_layout; }
    [[nodiscard]] const ChartZoom& zoom() const { return m_zoom; }
    /// What is read at the moment; empty: nothing.
    [[nodiscard]] QStringList readOut() const;

    /// The chart must outlive the canvas; call again whenever it changed. Another one, by its id and kind, is
    /// shown whole.
    void setChart(const Chart& chart);
    void setEmptyText(const QString& text);
    /// Factor > 1 shows less. `around` stays in place (viewport coordinates).
    void zoomBy(double factor, QPointF around);
    void zoomBy(double factor) { zoomBy(factor, m_layout.plot.center()); }
    /// By parts of what is shown.
    void moveBy(double right, double up);
    void resetZoom();
    /// Shows this stretch of x, values of the axis; none: all of it. The height fits what is shown.
    void showX(const std::optional<AxisRange>& x);
    /// Esc, as long as something is read.
    [[nodiscard]] bool ownsKey(const QKeyEvent& event) const override;

signals:
    void zoomChanged(bool active);
    void readOutChanged(const QString& text);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void drawBackground(QPainter* painter, const QRectF& rect) override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;

private:
    void arrange();
    void setZoom(const ChartZoom& zoom);
    void read(std::optional<NearestPoint> nearest);
    void readNext(int step);
    void drag(QPointF to, bool panning);
    [[nodiscard]] bool isEmpty() const { return m_chart == nullptr || m_chart->empty(); }

    const Chart* m_chart = nullptr;
    std::string m_id; ///< of the chart that zoom and read-out are about
    Chart::Kind m_kind = Chart::Kind::lines;
    std::optional<AxisRange> m_stretch; ///< of x, that is shown when nobody zooms
    ChartStyle m_style;
    ChartLayout m_layout;
    ChartZoom m_zoom;
    std::unique_ptr<ChartCurves> m_curves;
    std::optional<NearestPoint> m_nearest;
    QString m_emptyText;
    std::optional<QPointF> m_pressed;
    QRectF m_band; ///< rubber band, while dragged
    bool m_stale = false;
};

} // namespace interleave
