#include "widgets/codepane.h"

#include "widgets/cpphighlighter.h"

#include <QFontDatabase>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>

namespace interleave {

namespace {

class Numbers : public QWidget
{
public:
    explicit Numbers(CodePane* pane)
        : QWidget(pane)
        , m_pane(pane)
    {
    }
    [[nodiscard]] QSize sizeHint() const override { return {m_pane->numbersWidth(), 0}; }

protected:
    void paintEvent(QPaintEvent* event) override { m_pane->paintNumbers(event); }

private:
    CodePane* m_pane;
};

} // namespace

CodePane::CodePane(QWidget* parent)
    : QPlainTextEdit(parent)
    , m_numbers(new Numbers(this))
    , m_highlighter(new CppHighlighter(document(), palette()))
{
    setReadOnly(true);
    // A visible cursor, so that the keyboard can select and assistive technology can read line by line.
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setFrameShape(QFrame::NoFrame);
    connect(this, &QPlainTextEdit::blockCountChanged, this, &CodePane::placeNumbers);
    connect(this, &QPlainTextEdit::updateRequest, m_numbers, qOverload<>(&QWidget::update));
    restyle();
}

void CodePane::restyle()
{
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSizeF(parentWidget() == nullptr ? font().pointSizeF()
                                                  : parentWidget()->font().pointSizeF());
    if (font() != fixed) {
        setFont(fixed);
    }
    setTabStopDistance(4 * QFontMetricsF(fixed).horizontalAdvance(QLatin1Char(' ')));
    m_highlighter->setPalette(palette());
    placeNumbers();
}

int CodePane::numbersWidth() const
{
    const QString widest = QString::number(std::max(blockCount(), 99));
    return fontMetrics().horizontalAdvance(widest) + fontMetrics().averageCharWidth() * 2;
}

void CodePane::placeNumbers()
{
    setViewportMargins(numbersWidth(), 0, 0, 0);
    const QRect inner = contentsRect();
    m_numbers->setGeometry(inner.left(), inner.top(), numbersWidth(), inner.height());
}

void CodePane::paintNumbers(QPaintEvent* event)
{
    QPainter painter(m_numbers);
    painter.fillRect(event->rect(), palette().color(QPalette::Window));
    QColor ink = palette().color(QPalette::WindowText);
    ink.setAlphaF(0.7F);
    painter.setPen(ink);
    painter.setFont(font());
    const int right = m_numbers->width() - fontMetrics().averageCharWidth();
    QTextBlock block = firstVisibleBlock();
    double top = blockBoundingGeometry(block).translated(contentOffset()).top();
    while (block.isValid() && top < m_numbers->height()) {
        const double height = blockBoundingRect(block).height();
        painter.drawText(QRectF(0, top, right, height), Qt::AlignRight | Qt::AlignVCenter,
                         QString::number(block.blockNumber() + 1));
        top += height;
        block = block.next();
    }
}

int CodePane::markAll(const QString& text)
{
    QList<QTextEdit::ExtraSelection> marks;
    m_marked = text;
    QTextCursor cursor(document());
    while (!text.isEmpty() && !(cursor = document()->find(text, cursor)).isNull()) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = cursor;
        QColor colour = palette().color(QPalette::Highlight);
        colour.setAlphaF(0.3F);
        mark.format.setBackground(colour);
        marks << mark;
    }
    setExtraSelections(marks);
    return static_cast<int>(marks.size());
}

bool CodePane::findNear(const QString& text, QTextDocument::FindFlags flags)
{
    const bool found = find(text, flags);
    if (found) {
        horizontalScrollBar()->setValue(0);
        ensureCursorVisible();
    }
    return found;
}

void CodePane::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    placeNumbers();
}

void CodePane::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        restyle();
        markAll(m_marked);
    }
}

} // namespace interleave
