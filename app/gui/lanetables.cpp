#include "app/gui/lanetables.h"

#include "widgets/tableview.h"
#include "widgets/timeline/lanetablemodel.h"
#include "widgets/timeline/spantablemodel.h"
#include "widgets/timeline/timelinepane.h"

#include <QEvent>
#include <QHeaderView>
#include <QSplitter>
#include <QVBoxLayout>

namespace interleave {

LaneTables::LaneTables(TimelinePane& pane, QWidget* parent)
    : QWidget(parent)
    , m_pane(pane)
    , m_laneModel(new LaneTableModel(this))
    , m_spanModel(new SpanTableModel(this))
{
    auto* rows = new QSplitter(Qt::Vertical, this);
    m_lanes = new TableView(rows);
    m_spans = new TableView(rows);
    m_lanes->setModel(m_laneModel);
    m_spans->setModel(m_spanModel);
    for (TableView* table : {m_lanes, m_spans}) {
        table->horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
        table->horizontalHeader()->setDefaultSectionSize(fontMetrics().averageCharWidth() * 13);
        table->setFrameShape(QFrame::NoFrame);
        table->setSelectionMode(QAbstractItemView::SingleSelection);
    }
    rows->setChildrenCollapsible(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(rows);
    // What the user activates goes to the timeline; what the timeline chooses is only marked here.
    connect(m_lanes, &QAbstractItemView::clicked, this,
            [this](const QModelIndex& index) { m_pane.goTo(m_laneModel->laneOf(index.row()), noSpan); });
    connect(m_lanes, &QAbstractItemView::activated, this,
            [this](const QModelIndex& index) { m_pane.goTo(m_laneModel->laneOf(index.row()), noSpan); });
    const auto goToSpan = [this](const QModelIndex& index) {
        const auto& rowsShown = m_pane.data().rows();
        for (const LaneRow& row : rowsShown) {
            if (row.lane >= 0 &&
                m_pane.currentLane() == &m_pane.recording()->lanes[static_cast<std::size_t>(row.lane)])
                return m_pane.goTo(row.lane, m_spanModel->spanOfRow(index.row()));
        }
    };
    connect(m_spans, &QAbstractItemView::clicked, this, goToSpan);
    connect(m_spans, &QAbstractItemView::activated, this, goToSpan);
    connect(&m_pane, &TimelinePane::currentChanged, this, [this] {
        if (isVisible())
            refresh();
    });
    retranslate();
}

void LaneTables::refresh()
{
    const TimeView& view = m_pane.view();
    m_laneModel->show(m_pane.data());
    m_spanModel->show(m_pane.recording(), m_pane.currentLane(), view.selection().value_or(view.window()));
    mark();
}

void LaneTables::clear()
{
    m_laneModel->show(TimelineData());
    m_spanModel->show(nullptr, nullptr, {});
}

void LaneTables::mark()
{
    const int span = m_spanModel->rowOfSpan(m_pane.currentSpan());
    if (span >= 0 && span != m_spans->currentIndex().row())
        m_spans->setCurrentIndex(m_spanModel->index(span, 0));
    for (int row = 0; row < m_laneModel->rowCount(); ++row) {
        const auto index = static_cast<std::size_t>(m_laneModel->laneOf(row));
        if (m_pane.currentLane() == &m_pane.recording()->lanes[index] && row != m_lanes->currentIndex().row())
            m_lanes->setCurrentIndex(m_laneModel->index(row, 0));
    }
}

void LaneTables::retranslate()
{
    m_lanes->setAccessibleName(tr("Shares of the states by lane"));
    m_spans->setAccessibleName(tr("Spans of the lane"));
}

void LaneTables::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace interleave
