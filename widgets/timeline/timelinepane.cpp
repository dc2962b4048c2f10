#include "widgets/timeline/timelinepane.h"

#include "widgets/colours.h"
#include "widgets/picture.h"
#include "widgets/spantexts.h"
#include "widgets/texts.h"
#include "widgets/timeline/knowledge.h"

#include <QEvent>
#include <QFontMetricsF>
#include <QHelpEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>
#include <algorithm>
#include <cmath>

namespace interleave {

TimelinePane::TimelinePane(TimeView& view, QWidget* parent)
    : QAbstractScrollArea(parent)
    , m_view(view)
{
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const auto repaint = [this] { viewport()->update(); };
    connect(&m_view, &TimeView::windowChanged, this, repaint);
    connect(&m_view, &TimeView::frozenChanged, this, repaint);
    connect(&m_view, &TimeView::selectionChanged, this, [this] {
        m_data.setRange(m_view.selection());
        viewport()->update();
    });
    retranslate();
}

QString TimelinePane::readOut() const
{
    const Lane* const lane = currentLane();
    const std::optional<Span> span = lane == nullptr ? std::nullopt : spanOf(*lane, m_span);
    if (span) {
        return spanStory(*recording(), *lane, *span);
    }
    return lane == nullptr ? QString() : QString::fromStdString(lane->name);
}

const Lane* TimelinePane::partner() const
{
    const Lane* const lane = currentLane();
    const std::optional<Span> span = lane == nullptr ? std::nullopt : spanOf(*lane, m_span);
    return span ? m_data.lane(m_data.rowOfId(span->partner())) : nullptr;
}

void TimelinePane::setRecording(const Recording* recording)
{
    m_row = -1;
    m_span = noSpan;
    m_data.setRecording(recording);
    verticalScrollBar()->setValue(0);
    updateScrollBars();
    announce();
    viewport()->update();
}

void TimelinePane::refresh()
{
    const Lane* const lane = currentLane();
    if (m_data.refresh()) {
        const auto index = [&] {
            const auto& lanes = recording()->lanes;
            const auto found =
                std::find_if(lanes.begin(), lanes.end(), [lane](const Lane& one) { return &one == lane; });
            return static_cast<int>(found - lanes.begin());
        };
        m_row = lane == nullptr ? -1 : m_data.rowOfLane(index());
        updateScrollBars();
    }
    announce();
    viewport()->update();
}

void TimelinePane::setChoice(const LaneChoice& choice)
{
    if (choice == m_data.choice()) {
        return;
    }
    const int before = m_row >= 0 ? m_data.rows()[static_cast<std::size_t>(m_row)].lane : -1;
    m_data.setChoice(choice);
    m_row = m_data.rowOfLane(before);
    m_span = m_row < 0 ? noSpan : m_span;
    updateScrollBars();
    announce();
    viewport()->update();
    emit choiceChanged();
}

TimelineLayout TimelinePane::screenLayout() const
{
    const QRectF all(QPointF(0, 0), QSizeF(viewport()->size()));
    TimelineLayout layout = timelineLayout(all, font(), m_widths, m_data.rows().size());
    layout.scrolled = verticalScrollBar()->value();
    return layout;
}

void TimelinePane::updateScrollBars()
{
    if (m_version != m_data.version()) {
        m_version = m_data.version();
        m_widths = widthsOf(m_data, font());
    }
    const TimelineLayout layout = screenLayout();
    const double height = static_cast<double>(m_data.rows().size()) * layout.row;
    const double page = layout.rows().height();
    emit laidOut();
    verticalScrollBar()->setPageStep(static_cast<int>(page));
    verticalScrollBar()->setSingleStep(static_cast<int>(layout.row));
    verticalScrollBar()->setRange(0, std::max(0, static_cast<int>(std::min(height - page, 2e9))));
}

TimelineScene TimelinePane::scene(const TimelineLayout& layout) const
{
    TimelineScene scene;
    scene.data = &m_data;
    scene.layout = layout;
    scene.window = m_view.window();
    scene.selection = m_view.selection();
    scene.until = m_view.frozen().value_or(INT64_MAX);
    scene.font = font();
    scene.palette = palette();
    return scene;
}

void TimelinePane::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    if (recording() == nullptr || recording()->lanes.empty()) {
        painter.fillRect(viewport()->rect(), palette().color(QPalette::Base));
        painter.setPen(palette().color(QPalette::PlaceholderText));
        painter.drawText(viewport()->rect().adjusted(12, 12, -12, -12), Qt::AlignCenter | Qt::TextWordWrap,
                         tr("Run the lesson to see what its threads, processes and coroutines do."));
        return;
    }
    TimelineScene screen = scene(screenLayout());
    screen.row = m_row;
    screen.span = m_span;
    screen.focused = hasFocus();
    screen.footer = legendOf(*recording());
    screen.cache = &m_cache;
    paintTimeline(painter, screen);
}

void TimelinePane::render(QPainter& painter, const QRectF& target) const
{
    if (recording() == nullptr) {
        return;
    }
    const QFont paper = paperFont(font());
    TimelineLayout layout = layoutOf(target, paper);
    const double scale = layout.row / std::max(screenLayout().row, 1.0);
    layout.scrolled = verticalScrollBar()->value() * scale;
    TimelineScene page = scene(layout);
    page.font = paper;
    page.palette = paperPalette();
    page.footer = knowledgeOf(*recording());
    paintTimeline(painter, page);
}

TimelineLayout TimelinePane::layoutOf(const QRectF& all, const QFont& font) const
{
    return timelineLayout(all, font, widthsOf(m_data, font), m_data.rows().size());
}

QRectF TimelinePane::plotOnPaper(const QRectF& target) const
{
    return layoutOf(target, paperFont(font())).plot();
}

std::int64_t TimelinePane::timeUnder(double x) const
{
    const QRectF plot = screenLayout().plot();
    return timeAt(x, m_view.window(), plot.left(), plot.width());
}

int TimelinePane::spanUnder(QPoint position, const Lane& lane) const
{
    const std::int64_t time = timeUnder(position.x() + 0.5);
    return time > m_view.frozen().value_or(INT64_MAX) ? noSpan : indexAt(lane, time);
}

QString TimelinePane::tipAt(QPoint position) const
{
    const TimelineLayout layout = screenLayout();
    if (recording() != nullptr && position.y() >= layout.rows().bottom()) {
        return knowledgeOf(*recording());
    }
    const Lane* const lane = m_data.lane(layout.rowAt(position.y()));
    if (lane == nullptr) {
        return {};
    }
    if (position.x() < layout.plot().left()) {
        const QString kind = shownKind(lane->kind);
        const QString name = QString::fromStdString(lane->name);
        //: name of a lane, its kind, process id, thread id
        return tr("%1: %2, process %3, thread %4")
            .arg(name, kind, QString::number(lane->pid), QString::number(lane->tid));
    }
    const std::optional<Span> span = spanOf(*lane, spanUnder(position, *lane));
    QStringList sentences{markNear(position.x(), *lane),
                          span ? spanStory(*recording(), *lane, *span) : QString()};
    sentences.removeAll(QString());
    return sentences.join(u'\n');
}

QString TimelinePane::markNear(double x, const Lane& lane) const
{
    constexpr double reach = 5; // pixels
    const std::int64_t from = timeUnder(x - reach);
    const std::int64_t to = timeUnder(x + reach);
    const auto mark = std::partition_point(lane.marks.begin(), lane.marks.end(),
                                           [from](const Mark& each) { return each.when < from; });
    if (mark == lane.marks.end() || mark->when > to) {
        return {};
    }
    const auto object = recording()->objects.find(mark->object);
    const bool named = mark->object != 0 && object != recording()->objects.end();
    const QString when = shownTime(mark->when);
    const QString number = QString::number(mark->number);
    //: a moment that the program marked; %2, %3: a number, and the name of what it is about
    return named ? tr("Marked at %1: %2, %3.").arg(when, number, QString::fromStdString(object->second))
                 : tr("Marked at %1: %2.").arg(when, number);
}

bool TimelinePane::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        auto* const help = static_cast<QHelpEvent*>(event);
        QToolTip::showText(help->globalPos(), tipAt(help->pos()), viewport());
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void TimelinePane::announce()
{
    const QString text = readOut();
    if (text == m_told) {
        return;
    }
    m_told = text;
    setAccessibleDescription(text); // which tells assistive technology
    emit readOutChanged(text);
}

QSize TimelinePane::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 80, fontMetrics().height() * 18};
}

QSize TimelinePane::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 34, fontMetrics().height() * 6};
}

void TimelinePane::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    m_version = -1; // names may need more room now
    updateScrollBars();
    viewport()->update();
}

void TimelinePane::retranslate()
{
    setAccessibleName(tr("Lanes"));
    setWhatsThis(
        tr("One row for every thread, process and coroutine; time runs to the right. Filled: it runs. "
           "Hatched and lower: it waits, for a core or for something else. The arrow keys go from lane to "
           "lane and from span to span, Enter goes to the one that ended a wait, + and − zoom, Backspace "
           "goes back, 0 shows everything, S selects the span's time, Space freezes the picture."));
    announce();
    viewport()->update();
}

void TimelinePane::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateScrollBars();
}

void TimelinePane::scrollContentsBy(int, int) { viewport()->update(); }

} // namespace interleave
