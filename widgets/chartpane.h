#pragma once
// One chart: painted, read under the pointer, zoomed, and beside it the table of the same numbers.

#include "labs/engine/analysis/chart.h"
#include "widgets/axis.h"

#include <QWidget>
#include <memory>

class QPainter;

namespace interleave {

/// Set a chart as often as 30 times a second. Series of more than 1000 points are thinned for painting, never
/// for the table. Keys: + − zoom, arrows move, 0 resets, Ctrl+C copies, F6 goes between chart and table.
class ChartPane : public QWidget
{
    Q_OBJECT
public:
    enum class View { chart, table };

    explicit ChartPane(QWidget* parent = nullptr);
    ~ChartPane() override;

    [[nodiscard]] const Chart& chart() const;
    [[nodiscard]] View view() const;
    /// What the pane says of itself, for assistive technology: "Time per hop, 3 series, …".
    [[nodiscard]] QString summary() const;

    void setChart(const Chart& chart);
    void setView(View view);
    /// Shows this stretch of x, in the axis's unit; none: all of it.
    void showX(const std::optional<AxisRange>& x);
    /// False where something else, such as a tab, has the title already. Files and paper have it always.
    void setTitleShown(bool shown);
    /// Said where there is nothing to draw yet; empty: "Run the lesson to see …".
    void setEmptyText(const QString& text);
    /// Paints what is shown now (zoom included), black on white, for files and paper. Nothing is painted
    /// outside of `target`; texts stay texts.
    using QWidget::render;
    void render(QPainter& painter, const QRectF& target) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

public slots:
    void zoomIn();
    void zoomOut();
    void resetZoom();
    void copyAsPicture();
    void copyAsTable();

signals:
    void viewChanged(interleave::ChartPane::View view);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    [[nodiscard]] QString emptyText() const;
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace interleave
