#include "widgets/timeline/timelineframe.h"

#include "widgets/colours.h"
#include "widgets/texts.h"

#include <QPainter>
#include <algorithm>
#include <cmath>

namespace interleave {

namespace {

QColor faint(QColor colour, float alpha)
{
    colour.setAlphaF(alpha);
    return colour;
}

} // namespace

TimelineFrame::TimelineFrame(QPainter& painter, const TimelineScene& scene)
    : m_painter(painter)
    , m_scene(scene)
    , m_metrics(scene.font)
    , m_em(m_metrics.height())
    , m_plot(scene.layout.plot())
    , m_dark(isDark(scene.palette))
{
}

double TimelineFrame::x(std::int64_t time) const
{
    return xOf(time, m_scene.window, m_plot.left(), m_plot.width());
}

void TimelineFrame::text(const QRectF& box, int alignment, const QString& words) const
{
    m_painter.drawText(box, alignment,
                       m_metrics.horizontalAdvance(words) <= box.width()
                           ? words
                           : m_metrics.elidedText(words, Qt::ElideMiddle, box.width()));
}

void TimelineFrame::background() const
{
    m_painter.fillRect(m_scene.layout.all, m_scene.palette.color(QPalette::Base));
    const QRectF rows = m_scene.layout.rows();
    m_painter.fillRect(QRectF(m_scene.layout.all.topLeft(), QPointF(m_plot.left(), rows.bottom())),
                       m_scene.palette.color(QPalette::Window));
    m_painter.fillRect(m_scene.layout.headerRow(), m_scene.palette.color(QPalette::Window));
}

void TimelineFrame::heading(const LaneRow& row, const QRectF& box) const
{
    m_painter.fillRect(box, m_scene.palette.color(QPalette::AlternateBase));
    QFont bold = m_scene.font;
    bold.setBold(true);
    m_painter.setFont(bold);
    m_painter.setPen(m_scene.palette.color(QPalette::WindowText));
    m_painter.drawText(box.adjusted(6, 0, -6, 0), leftMiddle, headingText(row));
}

void TimelineFrame::columns(int row) const
{
    const Lane* const lane = m_scene.data->lane(row);
    if (lane == nullptr) {
        return;
    }
    const QRectF box = m_scene.layout.rowOf(row);
    const bool current = row == m_scene.row;
    if (current) {
        m_painter.fillRect(QRectF(box.topLeft(), QPointF(m_plot.left(), box.bottom())),
                           faint(m_scene.palette.color(QPalette::Highlight), 0.3F));
    }
    QFont font = m_scene.font;
    font.setBold(current);
    m_painter.setFont(font);
    m_painter.setPen(m_scene.palette.color(QPalette::WindowText));
    text(m_scene.layout.nameOf(box), leftMiddle, QString::fromStdString(lane->name));
    m_painter.setFont(m_scene.font);
    if (m_scene.layout.ids > 0) {
        text(m_scene.layout.idsOf(box), leftMiddle, idsText(*lane));
    }
    shares(m_scene.data->rows()[static_cast<std::size_t>(row)].lane, box);
}

void TimelineFrame::over(int row) const
{
    if (const Lane* const lane = m_scene.data->lane(row)) {
        marks(*lane, row);
    } else {
        heading(m_scene.data->rows()[static_cast<std::size_t>(row)], m_scene.layout.rowOf(row));
    }
}

void TimelineFrame::shares(int lane, const QRectF& box) const
{
    const StateTimes times = m_scene.data->times(lane).times;
    const double all = times[0] + times[1] + times[2];
    for (int i = 0; i < m_scene.layout.shares; ++i) {
        const QRectF cell = m_scene.layout.shareOf(box, i);
        const double share = all > 0 ? times[static_cast<std::size_t>(i)] / all : 0;
        const StateLook look = stateLook(shownStates[static_cast<std::size_t>(i)], m_dark);
        const QRectF line(cell.left() + 4, cell.bottom() - 3, (cell.width() - 4) * share, 2);
        if (box.height() >= m_em * 1.3) {
            m_painter.fillRect(line, look.fill);
        }
        if (all > 0) { // a share of something
            const bool known = i != 1 || share > 0 || m_scene.data->knowsReady();
            text(cell, rightMiddle,
                 known ? shownNumber(std::round(share * 100), QStringLiteral("%")) : QStringLiteral("–"));
        }
    }
}

void TimelineFrame::marks(const Lane& lane, int row) const
{
    if (lane.marks.empty()) {
        return;
    }
    const QRectF box = m_scene.layout.rowOf(row);
    const double size = std::max(m_em * 0.28, 3.0);
    const LaneStrip strip{m_scene.window, m_plot.left(), m_plot.width(), m_scene.until};
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setPen(QPen(m_scene.palette.color(QPalette::Base), 1));
    m_painter.setBrush(m_scene.palette.color(QPalette::Text));
    for (const PlacedMark& mark : marksOf(lane, strip, size * 3)) {
        const double top = box.top() + 0.5;
        m_painter.drawPolygon(
            QPolygonF{{mark.x - size, top}, {mark.x + size, top}, {mark.x, top + size * 1.6}});
    }
    m_painter.restore();
}

std::vector<std::int64_t> TimelineFrame::ticks() const
{
    const double longest = m_metrics.horizontalAdvance(
        shownMoment(m_scene.window.end, std::max<std::int64_t>(m_scene.window.length() / 50, 1)));
    return timeTicks(m_scene.window, m_plot.width(), longest + m_em * 2);
}

void TimelineFrame::grid() const
{
    m_painter.setPen(faint(m_scene.palette.color(QPalette::Text), 0.2F));
    for (const std::int64_t time : ticks()) {
        m_painter.drawLine(QPointF(x(time), m_plot.top()), QPointF(x(time), m_plot.bottom()));
    }
    m_painter.setPen(faint(m_scene.palette.color(QPalette::Text), 0.4F));
    m_painter.drawLine(m_plot.topLeft(), m_plot.bottomLeft());
}

void TimelineFrame::selection() const
{
    if (!m_scene.selection) {
        return;
    }
    const double left = std::clamp(x(m_scene.selection->begin), m_plot.left() - 2, m_plot.right() + 2);
    const double right = std::clamp(x(m_scene.selection->end), m_plot.left() - 2, m_plot.right() + 2);
    // What is not selected fades: the colours of what is selected stay as the legend has them.
    const QColor veil = faint(m_scene.palette.color(QPalette::Base), 0.55F);
    m_painter.fillRect(QRectF(m_plot.topLeft(), QPointF(left, m_plot.bottom())), veil);
    m_painter.fillRect(QRectF(QPointF(right, m_plot.top()), m_plot.bottomRight()), veil);
    m_painter.setPen(QPen(m_scene.palette.color(QPalette::Highlight), 2));
    m_painter.drawLine(QPointF(left, m_plot.top()), QPointF(left, m_plot.bottom()));
    m_painter.drawLine(QPointF(right, m_plot.top()), QPointF(right, m_plot.bottom()));
}

void TimelineFrame::link(const QRectF& from, int to) const
{
    const QRectF target = m_scene.layout.barsOf(to);
    const bool down = target.top() > from.top();
    const QPointF begin(std::clamp(from.right(), m_plot.left(), m_plot.right()),
                        down ? from.bottom() : from.top());
    const QPointF end(begin.x(), down ? target.top() : target.bottom());
    const double size = m_em * 0.4;
    const double back = down ? -size : size;
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setPen(QPen(m_scene.palette.color(QPalette::Base), 5));
    m_painter.drawLine(begin, end);
    m_painter.setPen(QPen(m_scene.palette.color(QPalette::Text), 2));
    m_painter.drawLine(begin, end);
    m_painter.setBrush(m_scene.palette.color(QPalette::Text));
    m_painter.drawPolygon(QPolygonF{end, end + QPointF(-size * 0.6, back), end + QPointF(size * 0.6, back)});
    m_painter.restore();
}

void TimelineFrame::cursor() const
{
    const Lane* const lane = m_scene.data->lane(m_scene.row);
    const std::optional<Span> span = lane == nullptr ? std::nullopt : spanOf(*lane, m_scene.span);
    if (!span) {
        return;
    }
    const double height = m_scene.layout.barsOf(m_scene.row).height() * partOf(span->state());
    const double left = std::clamp(x(span->begin), m_plot.left() - 4, m_plot.right());
    const double right = std::clamp(x(span->end), left + 2, m_plot.right() + 4);
    const double bottom = m_scene.layout.barsOf(m_scene.row).bottom();
    const QRectF box(QPointF(left, bottom - height), QPointF(right, bottom));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(QPen(m_scene.palette.color(QPalette::Base), 4));
    m_painter.drawRect(box);
    m_painter.setPen(QPen(m_scene.palette.color(QPalette::Text), 2));
    m_painter.drawRect(box);
    const int partner = m_scene.data->rowOfId(span->partner());
    if (partner >= 0 && partner != m_scene.row) {
        link(box, partner);
    }
}

void TimelineFrame::focus() const
{
    if (m_scene.focused) {
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(QPen(m_scene.palette.color(QPalette::Highlight), 2));
        m_painter.drawRect(m_scene.layout.all.adjusted(1, 1, -1, -1));
    }
}

} // namespace interleave
