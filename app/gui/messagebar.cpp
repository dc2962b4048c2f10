#include "app/gui/messagebar.h"

#include "app/gui/glyphs.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>

namespace interleave {

namespace {

constexpr qsizetype most = 3; ///< that the page has room for
constexpr int listLines = 8;

} // namespace

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent)
    , m_label(new QLabel(this))
    , m_list(new QPlainTextEdit(this))
    , m_all(new QPushButton(this))
    , m_close(new QToolButton(this))
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::ToolTipBase);
    m_label->setForegroundRole(QPalette::ToolTipText);
    m_label->setWordWrap(true);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_list->setReadOnly(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setTabChangesFocus(true);
    m_all->setCheckable(true);
    m_close->setIcon(glyphIcon(Glyph::close));
    m_close->setAutoRaise(true);
    m_close->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_W));
    connect(m_all, &QPushButton::toggled, this, &MessageBar::refresh);
    connect(m_close, &QToolButton::clicked, this, &MessageBar::clear);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(10, 6, 6, 6);
    row->addWidget(m_label, 1);
    row->addWidget(m_list, 1);
    row->addWidget(m_all, 0, Qt::AlignTop);
    row->addWidget(m_close, 0, Qt::AlignTop);
    clear();
    retranslate();
}

void MessageBar::say(const QString& sentence)
{
    if (sentence.isEmpty())
        return;
    m_sentences.removeAll(sentence);
    m_sentences.append(sentence);
    refresh();
    QAccessibleEvent alert(m_label, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageBar::clear()
{
    m_sentences.clear();
    m_all->setChecked(false);
    refresh();
}

QString MessageBar::shownText() const
{
    const auto others = static_cast<int>(m_sentences.size() - most);
    const QString newest = m_sentences.mid(std::max(others, 0)).join(u'\n');
    return others > 0 ? tr("Earlier messages: %L1. The newest:").arg(others) + u'\n' + newest : newest;
}

void MessageBar::refresh()
{
    const bool all = m_all->isChecked();
    m_label->setText(shownText());
    m_list->setPlainText(m_sentences.join(u'\n'));
    m_list->setFixedHeight(fontMetrics().height() * listLines);
    m_label->setVisible(!all);
    m_list->setVisible(all);
    m_all->setVisible(m_sentences.size() > most);
    setVisible(!m_sentences.isEmpty());
}

void MessageBar::retranslate()
{
    setAccessibleName(tr("Messages"));
    m_list->setAccessibleName(tr("All messages"));
    m_all->setText(tr("Show all"));
    m_close->setAccessibleName(tr("Close the message"));
    m_close->setToolTip(tr("Close the message"));
    refresh();
}

void MessageBar::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace interleave
