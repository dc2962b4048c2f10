#include "widgets/waitingbar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>

namespace interleave {

WaitingBar::WaitingBar(QWidget* parent)
    : QWidget(parent)
    , m_progress(new QProgressBar(this))
    , m_button(new QPushButton(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_progress);
    row->addWidget(m_button);
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (m_state == State::computing) {
            emit cancelled();
        } else {
            emit wantedAgain();
        }
    });
    hide();
    retranslate();
}

void WaitingBar::setState(State state)
{
    if (state == State::computing && m_state != state) {
        m_progress->setValue(0);
    }
    m_state = state;
    m_progress->setVisible(state == State::computing);
    setVisible(state != State::idle);
    retranslate();
}

void WaitingBar::setProgress(int percent) { m_progress->setValue(percent); }

void WaitingBar::setTexts(const QString& computing, const QString& again)
{
    m_progress->setAccessibleName(computing);
    m_progress->setToolTip(computing);
    //: what is done, and how much of it in percent
    m_progress->setFormat(tr("%1: %p %").arg(computing));
    m_progress->setMinimumWidth(
        m_progress->fontMetrics().horizontalAdvance(computing + QStringLiteral(": 100 %")) + 16);
    m_again = again;
    retranslate();
}

void WaitingBar::retranslate() { m_button->setText(m_state == State::cancelled ? m_again : tr("Cancel")); }

void WaitingBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

} // namespace interleave
