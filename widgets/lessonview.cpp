#include "widgets/lessonview.h"

#include <QDesktopServices>
#include <QEvent>
#include <QFontDatabase>
#include <QKeyEvent>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextTable>
#include <QUrl>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>
#include <optional>

namespace interleave {

namespace {

constexpr int smallest = -4; ///< steps of 10 %
constexpr int largest = 20;
constexpr int lineSpacing = 130; ///< percent
constexpr double codeMargin = 8;

bool isCode(const QTextBlock& block)
{
    const QTextBlockFormat format = block.blockFormat();
    return format.hasProperty(QTextFormat::BlockCodeFence) ||
           format.hasProperty(QTextFormat::BlockCodeLanguage);
}

void styleBlock(const QTextBlock& block, const QPalette& palette)
{
    QTextCursor cursor(block);
    if (cursor.currentTable() != nullptr) {
        return;
    }
    QTextBlockFormat format = block.blockFormat();
    if (isCode(block)) {
        format.setBackground(palette.color(QPalette::AlternateBase));
        format.setNonBreakableLines(false);
        format.setTopMargin(isCode(block.previous()) ? 0 : codeMargin);
        format.setBottomMargin(isCode(block.next()) ? 0 : codeMargin);
    } else if (format.headingLevel() == 0) {
        format.setLineHeight(lineSpacing, QTextBlockFormat::ProportionalHeight);
    } else {
        format.setTopMargin(format.topMargin() * 1.3);
    }
    cursor.setBlockFormat(format);
}

void styleTable(QTextTable& table)
{
    QTextTableFormat format = table.format();
    format.setCellPadding(6);
    format.setCellSpacing(0);
    format.setBorderCollapse(true);
    format.setBorder(1);
    format.setTopMargin(codeMargin);
    format.setBottomMargin(codeMargin * 1.5);
    table.setFormat(format);
    // Qt 6.4 leaves an empty paragraph in the first cell, and its text without the weight of a heading.
    QTextCursor first = table.cellAt(0, 0).firstCursorPosition();
    if (first.block().text().isEmpty() && first.block() != table.cellAt(0, 0).lastCursorPosition().block()) {
        first.deleteChar();
    }
    QTextCharFormat bold;
    bold.setFontWeight(QFont::Bold);
    for (int column = 0; column < table.columns(); ++column) {
        QTextCursor cursor = table.cellAt(0, column).firstCursorPosition();
        cursor.setPosition(table.cellAt(0, column).lastPosition(), QTextCursor::KeepAnchor);
        cursor.mergeCharFormat(bold);
    }
}

/// Steps; 0: back to the beginning.
std::optional<int> zoomBy(int key)
{
    switch (key) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return 1;
    case Qt::Key_Minus:
        return -1;
    case Qt::Key_0:
        return 0;
    default:
        return {};
    }
}

} // namespace

LessonView::LessonView(QWidget* parent)
    : QTextBrowser(parent)
{
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(false); // Tab goes from link to link
    document()->setDocumentMargin(12);
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl& link) {
        if (link.scheme().startsWith(QLatin1String("http"))) {
            QDesktopServices::openUrl(link);
        } else if (link.isRelative() && link.path().isEmpty() && link.hasFragment()) {
            scrollToAnchor(link.fragment());
        } else {
            emit linkActivated(link);
        }
    });
    retranslate();
}

void LessonView::setMarkdown(const QString& markdown)
{
    m_markdown = markdown;
    restyle();
}

void LessonView::setZoom(int steps)
{
    const int zoom = std::clamp(steps, smallest, largest);
    if (zoom == m_zoom) {
        return;
    }
    m_zoom = zoom;
    restyle();
    emit zoomChanged(m_zoom);
}

void LessonView::restyle()
{
    QScrollBar* const bar = verticalScrollBar();
    const double place = bar->maximum() > 0 ? static_cast<double>(bar->value()) / bar->maximum() : 0;
    QFont scaled = font();
    const double factor = 1 + 0.1 * m_zoom;
    if (scaled.pointSizeF() > 0) {
        scaled.setPointSizeF(scaled.pointSizeF() * factor);
    } else {
        scaled.setPixelSize(std::max(1, static_cast<int>(std::lround(scaled.pixelSize() * factor))));
    }
    document()->setDefaultFont(scaled);
    QTextBrowser::setMarkdown(m_markdown);
    for (QTextFrame* const frame : document()->rootFrame()->childFrames()) {
        if (auto* const table = qobject_cast<QTextTable*>(frame)) {
            styleTable(*table);
        }
    }
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        styleBlock(block, palette());
    }
    moveCursor(QTextCursor::Start);
    bar->setValue(static_cast<int>(std::lround(place * bar->maximum())));
}

void LessonView::changeEvent(QEvent* event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        restyle();
    }
}

bool LessonView::ownsKey(const QKeyEvent& event) const
{
    return event.modifiers().testFlag(Qt::ControlModifier) && zoomBy(event.key()).has_value();
}

void LessonView::keyPressEvent(QKeyEvent* event)
{
    if (!ownsKey(*event)) {
        QTextBrowser::keyPressEvent(event);
        return;
    }
    const int step = *zoomBy(event->key());
    setZoom(step == 0 ? 0 : m_zoom + step);
    event->accept();
}

void LessonView::wheelEvent(QWheelEvent* event)
{
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        setZoom(m_zoom + (event->angleDelta().y() > 0 ? 1 : -1));
        event->accept();
        return;
    }
    QTextBrowser::wheelEvent(event);
}

void LessonView::retranslate()
{
    setAccessibleName(tr("Text of the lesson"));
    setWhatsThis(tr(
        "The text of the lesson. Ctrl with + and − changes its size, Ctrl+0 resets it; Tab goes from link to "
        "link."));
}

} // namespace interleave
