#include "widgets/chartpaneparts.h"

#include "widgets/chartcanvas.h"
#include "widgets/chartpainter.h"
#include "widgets/charttablemodel.h"
#include "widgets/picture.h"
#include "widgets/serieslimit.h"
#include "widgets/tableview.h"
#include "widgets/texts.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QImage>
#include <QLabel>
#include <QPainter>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>

namespace interleave {

void ChartPane::Parts::showTable()
{
    if (stack->currentWidget() == table) {
        model->setChart(chart);
    }
}

/// As many of the series as the user wants to see.
void ChartPane::Parts::draw()
{
    fewer = limit->fewerOf(chart);
    canvas->setChart(drawn());
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
    m_parts->draw();
    setFocusProxy(m_parts->canvas);
    connect(m_parts->limit, &QToolButton::toggled, this, [this] { m_parts->draw(); });
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
    const bool retitled = chart.id != m_parts->chart.id || chart.title.text != m_parts->chart.title.text;
    const bool remarked = chart.remark.in("en") != m_parts->chart.remark.in("en");
    m_parts->chart = chart;
    m_parts->draw();
    m_parts->showTable();
    m_parts->remark->setVisible(!chart.remark.empty());
    if (retitled || remarked) {
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
    if (text == m_parts->emptyText) {
        return;
    }
    m_parts->emptyText = text;
    m_parts->canvas->setEmptyText(emptyText());
}

void ChartPane::render(QPainter& painter, const QRectF& target) const
{
    const ChartStyle style{paperFont(font()), paperPalette(), true};
    const ChartLayout& now = m_parts->canvas->chartLayout();
    const Chart& chart = m_parts->drawn();
    const ChartLayout layout =
        layoutOf(chart, target, style, m_parts->canvas->zoom(), now.plot.isEmpty() ? nullptr : &now);
    paintChart(painter, chart, layout, style);
}

QSize ChartPane::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    return {metrics.averageCharWidth() * 70, metrics.height() * 20};
}

QSize ChartPane::minimumSizeHint() const
{
    const int buttons = QWidget::minimumSizeHint().width(); // whose words are longer in other languages
    return {std::max(fontMetrics().averageCharWidth() * 34, buttons), fontMetrics().height() * 8};
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

void ChartPane::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

} // namespace interleave
