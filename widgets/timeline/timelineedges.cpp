// The lines around a timeline: headings, axis, legend.
#include "widgets/timeline/timelineframe.h"

#include "widgets/colours.h"
#include "widgets/hatch.h"
#include "widgets/spantexts.h"
#include "widgets/texts.h"

#include <QCoreApplication>
#include <QPainter>
#include <algorithm>

namespace interleave {

namespace {

struct FrameTexts {
    Q_DECLARE_TR_FUNCTIONS(interleave::TimelineFrame)
};

} // namespace

void TimelineFrame::swatch(State state, const QRectF& box) const
{
    const BarColours colours = barColours(state, Known::traced, m_scene.palette);
    const double height = box.height() * partOf(state);
    const QRectF low(box.left(), box.bottom() - height, box.width(), height);
    m_painter.fillRect(low, colours.back);
    paintHatch(m_painter, low, stateLook(state, m_dark).hatch, colours.hatch, m_em * 0.4);
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(QPen(colours.hatch, 1));
    m_painter.drawRect(low);
}

void TimelineFrame::header() const
{
    const QRectF row = m_scene.layout.headerRow();
    const LaneSort sort = m_scene.data->choice().sort;
    m_painter.setFont(m_scene.font);
    m_painter.setPen(m_scene.palette.color(QPalette::WindowText));
    //: %1: the heading of the column by which the rows are sorted
    const QString sorted = FrameTexts::tr("%1 ▾");
    const QString lane = FrameTexts::tr("Lane");
    text(m_scene.layout.nameOf(row), leftMiddle, sort == LaneSort::name ? sorted.arg(lane) : lane);
    if (m_scene.layout.ids > 0) {
        text(m_scene.layout.idsOf(row), leftMiddle, FrameTexts::tr("Kind"));
    }
    for (int i = 0; i < m_scene.layout.shares; ++i) {
        const QRectF cell = m_scene.layout.shareOf(row, i);
        const QRectF box(cell.right() - m_em * 1.5, cell.top() + m_em * 0.2, m_em * 1.4, m_em * 0.85);
        swatch(shownStates[static_cast<std::size_t>(i)], box);
        m_painter.setPen(m_scene.palette.color(QPalette::WindowText));
        if (i == 0 && sort == LaneSort::runningShare) {
            text(cell.adjusted(0, 0, -m_em * 1.6, 0), rightMiddle, QStringLiteral("▾"));
        }
    }
    if (m_scene.selection) {
        const QString length = shownTime(m_scene.selection->length());
        //: %1: how long the stretch of time is that the user has marked
        const QString words = FrameTexts::tr("Selected: %1").arg(length);
        const double width = m_metrics.horizontalAdvance(words) + 4;
        const double middle = (x(m_scene.selection->begin) + x(m_scene.selection->end)) / 2;
        const double left =
            std::clamp(middle - width / 2, m_plot.left(), std::max(m_plot.right() - width, m_plot.left()));
        text(QRectF(left, row.top(), width, row.height()), leftMiddle, words);
    }
}

void TimelineFrame::axis() const
{
    m_painter.setFont(m_scene.font);
    m_painter.setPen(m_scene.palette.color(QPalette::Text));
    m_painter.drawLine(m_plot.bottomLeft(), m_plot.bottomRight());
    const std::vector<std::int64_t> moments = ticks();
    const std::int64_t step = moments.size() > 1 ? moments[1] - moments[0] : 1;
    for (const std::int64_t time : moments) {
        const QString words = shownMoment(time, step);
        const double width = m_metrics.horizontalAdvance(words) + 2;
        const double left = std::clamp(x(time) - width / 2, m_scene.layout.all.left(),
                                       std::max(m_scene.layout.all.right() - width, 0.0));
        m_painter.drawLine(QPointF(x(time), m_plot.bottom()), QPointF(x(time), m_plot.bottom() + 4));
        m_painter.drawText(QRectF(left, m_plot.bottom() + 3, width, m_scene.layout.axis - 3), Qt::AlignCenter,
                           words);
    }
}

void TimelineFrame::legend() const
{
    const QRectF all = m_scene.layout.all;
    const QRectF line(all.left() + 6, all.bottom() - m_scene.layout.legend, std::max(all.width() - 12, 0.0),
                      m_scene.layout.legend);
    double left = line.left();
    const auto say = [&](const QString& words) {
        m_painter.setPen(m_scene.palette.color(QPalette::Text));
        const double wanted = m_metrics.horizontalAdvance(words) + 2;
        const double width = std::min(wanted, line.right() - left);
        if (width >= wanted || width > m_em * 4) {
            m_painter.drawText(QRectF(left, line.top(), width, line.height()), leftMiddle,
                               m_metrics.elidedText(words, Qt::ElideRight, width));
        }
        left += width + m_em;
    };
    m_painter.setFont(m_scene.font);
    for (const State state : shownStates) {
        swatch(state, QRectF(left, line.top() + m_em * 0.25, m_em * 1.5, m_em * 0.9));
        left += m_em * 1.9;
        say(shownState(state));
    }
    say(m_scene.footer);
    say(FrameTexts::tr("Several in one place: their heights are their shares."));
}

} // namespace interleave
