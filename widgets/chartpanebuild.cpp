// How a ChartPane is put together, and what its parts are called.
#include "widgets/chartpaneparts.h"

#include "widgets/chartcanvas.h"
#include "widgets/charttablemodel.h"
#include "widgets/serieslimit.h"
#include "widgets/spoken.h"
#include "widgets/tableview.h"
#include "widgets/texts.h"

#include <QAction>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>

namespace interleave {

void ChartPane::Parts::makeButtons(ChartPane* pane)
{
    for (QToolButton** button : {&chartButton, &tableButton, &resetButton, &copyButton}) {
        *button = new QToolButton(pane);
        (*button)->setAutoRaise(true);
        (*button)->setFocusPolicy(Qt::TabFocus);
    }
    auto* group = new QButtonGroup(pane);
    for (QToolButton* button : {chartButton, tableButton}) {
        button->setCheckable(true);
        group->addButton(button);
    }
    chartButton->setChecked(true);
    resetButton->setEnabled(false);
    QObject::connect(chartButton, &QToolButton::clicked, pane, [pane] { pane->setView(View::chart); });
    QObject::connect(tableButton, &QToolButton::clicked, pane, [pane] { pane->setView(View::table); });
    QObject::connect(resetButton, &QToolButton::clicked, pane, &ChartPane::resetZoom);
    QObject::connect(copyButton, &QToolButton::clicked, pane,
                     [pane] { pane->view() == View::chart ? pane->copyAsPicture() : pane->copyAsTable(); });
}

void ChartPane::Parts::make(ChartPane* pane)
{
    title = new QLabel(pane);
    title->setWordWrap(true);
    title->setTextInteractionFlags(Qt::NoTextInteraction);
    remark = new QLabel(pane);
    remark->setWordWrap(true);
    remark->hide();
    limit = new SeriesLimit(pane);
    makeButtons(pane);
    canvas = new ChartCanvas(pane);
    table = new TableView(pane);
    model = new ChartTableModel(pane);
    table->setModel(model);
    stack = new QStackedWidget(pane);
    stack->addWidget(canvas);
    stack->addWidget(table);
    telling = new QTimer(pane);
    telling->setSingleShot(true);
    telling->setInterval(1000);
    other = new QAction(pane);
    other->setShortcut(Qt::Key_F6);
    other->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    pane->addAction(other);

    auto* header = new QHBoxLayout;
    header->setSpacing(2);
    header->addWidget(title, 1);
    header->addWidget(limit);
    for (QToolButton* button : {chartButton, tableButton, resetButton, copyButton}) {
        header->addWidget(button);
    }
    header->addStretch(); // takes what there is only where the title is not shown
    auto* column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addLayout(header);
    column->addWidget(remark);
    column->addWidget(stack, 1);
}

void ChartPane::retranslate()
{
    const QString title = shown(m_parts->chart.title);
    m_parts->title->setText(QStringLiteral("<b>%1</b>").arg(title.toHtmlEscaped()));
    const QString meaning = tr("Points and bars are medians. Lines through them, or a band, end at the "
                               "quartiles: half of all runs lie between. Small dots are single runs.");
    m_parts->title->setToolTip(meaning);
    m_parts->chartButton->setText(tr("Chart"));
    const QString use = tr("Show the picture (F6). Point at it to read values; drag a rectangle, turn "
                           "the wheel or press + and − to look closer.");
    setWrappedTip(*m_parts->chartButton, {use, meaning});
    //: the numbers of a chart as rows and columns
    m_parts->tableButton->setText(tr("Table"));
    m_parts->tableButton->setToolTip(tr("Show the same numbers as a table (F6)."));
    //: undo all zooming
    m_parts->resetButton->setText(tr("Show all"));
    m_parts->resetButton->setToolTip(tr("Undo the zoom (0, or a double click)."));
    m_parts->copyButton->setText(tr("Copy"));
    m_parts->copyButton->setToolTip(
        tr("Copy the chart as a picture, or the table for a spreadsheet (Ctrl+C)."));
    m_parts->other->setText(tr("Change between chart and table"));
    m_parts->canvas->setAccessibleName(title);
    m_parts->canvas->setWhatsThis(
        tr("A chart. + and − zoom, the arrow keys move, 0 shows all. Ctrl with the left and "
           "right arrows reads point after point. F6 shows the numbers as a table."));
    m_parts->table->setAccessibleName(tr("%1, as a table").arg(title));
    m_parts->model->retranslate();
    m_parts->limit->retranslate();
    m_parts->remark->setText(shown(m_parts->chart.remark));
    m_parts->canvas->setEmptyText(emptyText());
    m_parts->tell(summary());
}

} // namespace interleave
