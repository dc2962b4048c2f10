#include "app/gui/laneview.h"

#include "app/gui/elidedlabel.h"
#include "app/gui/lanetables.h"
#include "widgets/cores/corestrip.h"
#include "widgets/timeline/timelinepane.h"

#include <QEvent>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

namespace interleave {

namespace {

constexpr int tablesEvery = 300; ///< ms

} // namespace

LaneView::LaneView(QWidget* parent)
    : QWidget(parent)
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_rows(new QSplitter(Qt::Vertical, m_splitter))
    , m_cores(new CoreStrip(m_time, m_rows))
    , m_pane(new TimelinePane(m_time, m_rows))
    , m_tables(new LaneTables(*m_pane, m_splitter))
{
    m_rows->setChildrenCollapsible(false);
    m_rows->setStretchFactor(0, 0);
    m_rows->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    setFocusPolicy(Qt::StrongFocus);
    setFocusProxy(m_pane);
    m_cores->hide();
    m_tables->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 2, 0, 0);
    column->setSpacing(2);
    column->addLayout(buildBar());
    column->addWidget(m_splitter, 1);
    column->addLayout(buildFoot());
    connectAll();
    m_tablesSoon.setSingleShot(true);
    m_tablesSoon.setInterval(tablesEvery);
    connect(&m_tablesSoon, &QTimer::timeout, this, &LaneView::showTables);
    retranslate();
}

LaneView::~LaneView() = default;

void LaneView::setRecording(const Recording* recording)
{
    if (recording == m_recording)
        return refresh();
    m_recording = recording;
    m_tables->clear();
    m_pane->setRecording(nullptr);
    m_cores->setRecording(nullptr);
    m_time.reset();
    refresh();
}

void LaneView::refresh()
{
    if (isVisible())
        refreshNow();
}

void LaneView::refreshNow()
{
    const bool isNew = m_pane->recording() != m_recording;
    if (isNew) {
        m_pane->setRecording(m_recording);
        m_cores->setRecording(m_recording);
    }
    if (m_recording == nullptr)
        return;
    m_time.grow(m_recording->now, m_recording->ending == Ending::live);
    m_pane->refresh();
    m_cores->setVisible(!m_recording->cores.empty());
    m_cores->refresh();
    alignCores();
    if (isNew)
        showTables();
    else
        showTablesSoon();
}

void LaneView::showTables()
{
    m_tablesSoon.stop();
    if (m_tables->isVisible())
        m_tables->refresh();
}

/// A run grows many times a second, and tables are slow.
void LaneView::showTablesSoon()
{
    if (!m_tablesSoon.isActive())
        m_tablesSoon.start();
}

void LaneView::alignCores()
{
    const QRectF plot = m_pane->screenLayout().plot();
    m_cores->setPlot(plot.left(), plot.width());
}

void LaneView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    alignCores();
}

QSizeF LaneView::pictureSize() const
{
    const double cores =
        m_recording != nullptr && !m_recording->cores.empty() ? m_cores->sizeHint().height() : 0;
    const QSizeF pane = m_pane->viewport()->size();
    const double wanted = m_pane->screenLayout().heightOf(m_pane->data().rows().size());
    return {std::max(pane.width(), 800.0), std::clamp(wanted, 120.0, std::max(pane.height(), 240.0)) + cores};
}

void LaneView::render(QPainter& painter, const QRectF& target) const
{
    double top = 0;
    if (m_recording != nullptr && !m_recording->cores.empty()) {
        top = m_cores->sizeHint().height();
        const QRectF lanes = target.adjusted(0, top, 0, 0);
        m_cores->render(painter, QRectF(target.topLeft(), QSizeF(target.width(), top - 2)),
                        m_pane->plotOnPaper(lanes).left() - target.left());
    }
    m_pane->render(painter, target.adjusted(0, top, 0, 0));
}

void LaneView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace interleave
