#pragma once
// Every core of the machine over time, on the axis of the lanes below: how much of it this run had, and how
// much anybody else.

#include "widgets/cores/corepainter.h"

#include <QWidget>

namespace interleave {

class TimeView;

class CoreStrip : public QWidget
{
    Q_OBJECT
public:
    /// `view` must outlive the strip.
    explicit CoreStrip(TimeView& view, QWidget* parent = nullptr);

    [[nodiscard]] const CoreHistory& history() const { return m_history; }
    /// A core's shares in the stretch selected, or shown, as a sentence; empty where there is no such core.
    [[nodiscard]] QString readOut(int core) const;

    /// May be null; must outlive the strip or be replaced first.
    void setRecording(const Recording* recording);
    void refresh();
    /// Where time runs from left to right, in pixels of this widget.
    void setPlot(double left, double width);
    using QWidget::render;
    void render(QPainter& painter, const QRectF& target, double left) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void hovered(const QString& text);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void choose(int core);
    [[nodiscard]] CoreScene scene() const;

    TimeView& m_view;
    const Recording* m_recording = nullptr;
    CoreHistory m_history;
    double m_left = 100;
    double m_width = 0;
    int m_core = -1;
};

} // namespace interleave
