#include "widgets/chartpane.h"

#include "widgets/chartcanvas.h"
#include "widgets/chartpainter.h"
#include "widgets/charttablemodel.h"
#include "widgets/picture.h"
#include "widgets/tableview.h"
#include "widgets/texts.h"

#include <QAction>
#include <QApplication>
#include <QButtonGroup>
#include <QClipboard>
#include <QEvent>
#include <QHBoxLayout>
#include <QImage>
#include <QLabel>
#include <QPainter>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>

namespace interleave {

struct ChartPane::Parts {
    Chart chart;
    QLabel* title = nullptr;
    QToolButton* chartButton = nullptr;
    QToolButton* tableButton = nullptr;
    QToolButton* resetButton = nullptr;
    QToolButton* copyButton = nullptr;
    QStackedWidget* stack = nullptr;
    ChartCanvas* canvas = nullptr;
    TableView* table = nullptr;
    ChartTableModel* model = nullptr;
    QAction* other = nullptr;
    QTimer* telling = nullptr; ///< assistive technology is told at most once a second
    QString emptyText;

    void make(ChartPane* pane);
    void makeButtons(ChartPane* pane);
    void showTable();
    void tell(const QString& summary) const;
};

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
    for (QToolButton* button : {chartButton, tableButton, resetButton, copyButton}) {
        header->addWidget(button);
    }
    header->addStretch(); // takes what there is only where the title is not shown
    auto* column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addLayout(header);
    column->addWidget(stack, 1);
}

void ChartPane::Parts::showTable()
{
    if (stack->currentWidget() == table) {
        model->setChart(chart);
    }
}

void ChartPane::Parts::tell(const QString& summary) const
{
    canvas->setAccessibleDescription(summary);
    table->setAccessibleDescription(summary);
}

ChartPane::ChartPane(QWidget* parent)
    : QWidget(parent)
    , m_parts(std::make_unique<Parts>())
{
    m_parts->make(this);
    m_parts->canvas->setChart(m_parts->chart);
    setFocusProxy(m_parts->canvas);
    connect(m_parts->canvas, &ChartCanvas::zoomChanged, m_parts->resetButton, &QWidget::setEnabled);
    connect(m_parts->canvas, &ChartCanvas::readOutChanged, this,
            [this](const QString& text) { m_parts->tell(text.isEmpty() ? summary() : text); });
    connect(m_parts->telling, &QTimer::timeout, this, [this] { m_parts->tell(summary()); });
    connect(m_parts->other, &QAction::triggered, this,
            [this] { setView(view() == View::chart ? View::table : View::chart); });
    auto* copy = new QAction(this);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, this, &ChartPane::copyAsPicture);
    m_parts->canvas->addAction(copy);
    retranslate();
}

ChartPane::~ChartPane() = default;

const Chart& ChartPane::chart() const { return m_parts->chart; }

ChartPane::View ChartPane::view() const
{
    return m_parts->stack->currentWidget() == m_parts->table ? View::table : View::chart;
}

QString ChartPane::summary() const
{
    return m_parts->chart.empty() ? emptyText() : summaryOf(m_parts->chart);
}

QString ChartPane::emptyText() const
{
    const QString title = shown(m_parts->chart.title);
    if (!m_parts->emptyText.isEmpty()) {
        return m_parts->emptyText;
    }
    //: %1: title of the chart
    return title.isEmpty() ? tr("Run the lesson to see its chart.")
                           : tr("Run the lesson to see: %1").arg(title);
}

void ChartPane::setChart(const Chart& chart)
{
    const bool other = chart.id != m_parts->chart.id;
    const bool retitled = other || chart.title.text != m_parts->chart.title.text;
    m_parts->chart = chart;
    if (other) {
        m_parts->canvas->resetZoom();
    }
    m_parts->canvas->setChart(m_parts->chart);
    m_parts->showTable();
    if (retitled) {
        retranslate();
    }
    if (!m_parts->telling->isActive()) {
        m_parts->telling->start();
    }
}

void ChartPane::setView(View view)
{
    if (view == this->view()) {
        return;
    }
    const bool focused = m_parts->stack->currentWidget()->hasFocus();
    m_parts->chartButton->setChecked(view == View::chart);
    m_parts->tableButton->setChecked(view == View::table);
    QWidget* const shownNow = view == View::table ? static_cast<QWidget*>(m_parts->table) : m_parts->canvas;
    m_parts->stack->setCurrentWidget(shownNow);
    m_parts->showTable();
    if (view == View::table) {
        m_parts->table->resizeColumnsToContents();
    }
    setFocusProxy(shownNow);
    if (focused) {
        shownNow->setFocus(Qt::OtherFocusReason);
    }
    emit viewChanged(view);
}

void ChartPane::setTitleShown(bool shown) { m_parts->title->setVisible(shown); }

void ChartPane::setEmptyText(const QString& text)
{
    m_parts->emptyText = text;
    m_parts->canvas->setEmptyText(emptyText());
}

void ChartPane::render(QPainter& painter, const QRectF& target) const
{
    const ChartStyle style{paperFont(font()), paperPalette(), true};
    const ChartLayout& now = m_parts->canvas->chartLayout();
    const ChartLayout layout =
        layoutOf(m_parts->chart, target, style, m_parts->canvas->zoom(), now.plot.isEmpty() ? nullptr : &now);
    paintChart(painter, m_parts->chart, layout, style);
}

QSize ChartPane::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    return {metrics.averageCharWidth() * 70, metrics.height() * 20};
}

QSize ChartPane::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 34, fontMetrics().height() * 11};
}

void ChartPane::zoomIn() { m_parts->canvas->zoomBy(1.5); }

void ChartPane::zoomOut() { m_parts->canvas->zoomBy(1 / 1.5); }

void ChartPane::showX(const std::optional<AxisRange>& x) { m_parts->canvas->showX(x); }

void ChartPane::resetZoom() { m_parts->canvas->resetZoom(); }

void ChartPane::copyAsPicture()
{
    const QSize size = m_parts->canvas->size().expandedTo(sizeHint());
    QApplication::clipboard()->setImage(
        pictureOf(size, 2, [this](QPainter& painter, const QRectF& target) { render(painter, target); }));
}

void ChartPane::copyAsTable()
{
    m_parts->model->setChart(m_parts->chart);
    QApplication::clipboard()->setText(tabSeparated(*m_parts->model));
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
    m_parts->chartButton->setToolTip(QStringLiteral("<p>%1</p><p>%2</p>").arg(use, meaning));
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
    m_parts->canvas->setEmptyText(emptyText());
    m_parts->tell(summary());
}

void ChartPane::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

} // namespace interleave
