#pragma once
// Everything of a timeline but its bars: names, shares, axis, legend, selection, cursor.

#include "widgets/timeline/timelinepainter.h"

#include <QFontMetricsF>
#include <array>

namespace interleave {

constexpr int leftMiddle = Qt::AlignLeft | Qt::AlignVCenter;
constexpr int rightMiddle = Qt::AlignRight | Qt::AlignVCenter;
inline constexpr std::array shownStates = {State::running, State::ready, State::blocked};

class TimelineFrame
{
public:
    /// Both must outlive the frame.
    TimelineFrame(QPainter& painter, const TimelineScene& scene);

    void background() const;
    void columns(int row) const; ///< of text, left of the bars
    void over(int row) const;    ///< what lies on the bars: marks, or a group's heading
    void grid() const;
    void selection() const;
    void cursor() const; ///< around the span, and a line to the one that ended the wait
    void header() const;
    void axis() const;
    void legend() const;
    void focus() const;

private:
    void heading(const LaneRow& row, const QRectF& box) const;
    void shares(int lane, const QRectF& box) const;
    void marks(const Lane& lane, int row) const;
    void link(const QRectF& from, int to) const;
    [[nodiscard]] double x(std::int64_t time) const;
    [[nodiscard]] std::vector<std::int64_t> ticks() const;
    void text(const QRectF& box, int alignment, const QString& words) const;
    void swatch(State state, const QRectF& box) const;

    QPainter& m_painter;
    const TimelineScene& m_scene;
    QFontMetricsF m_metrics;
    double m_em;
    QRectF m_plot;
    bool m_dark;
};

} // namespace interleave
