#include "app/gui/messagebar.h"

#include "app/gui/glyphs.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace interleave {

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent)
    , m_label(new QLabel(this))
    , m_close(new QToolButton(this))
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::ToolTipBase);
    m_label->setForegroundRole(QPalette::ToolTipText);
    m_label->setWordWrap(true);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_close->setIcon(glyphIcon(Glyph::close));
    m_close->setAutoRaise(true);
    m_close->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_W));
    connect(m_close, &QToolButton::clicked, this, &MessageBar::clear);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(10, 6, 6, 6);
    row->addWidget(m_label, 1);
    row->addWidget(m_close, 0, Qt::AlignTop);
    retranslate();
    hide();
}

void MessageBar::say(const QString& sentence)
{
    constexpr qsizetype most = 3;
    if (sentence.isEmpty())
        return;
    m_sentences.removeAll(sentence);
    m_sentences.append(sentence);
    while (m_sentences.size() > most)
        m_sentences.removeFirst();
    refresh();
}

void MessageBar::clear()
{
    m_sentences.clear();
    refresh();
}

void MessageBar::refresh()
{
    m_label->setText(m_sentences.join(u'\n'));
    setVisible(!m_sentences.isEmpty());
    if (!m_sentences.isEmpty()) {
        QAccessibleEvent alert(m_label, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

void MessageBar::retranslate()
{
    setAccessibleName(tr("Messages"));
    m_label->setAccessibleName(tr("Message"));
    m_close->setAccessibleName(tr("Close the message"));
    m_close->setToolTip(tr("Close the message"));
}

void MessageBar::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace interleave
