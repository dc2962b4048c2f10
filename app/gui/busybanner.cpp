#include "app/gui/busybanner.h"

#include "labs/engine/analysis/busy.h"
#include "widgets/texts.h"

#include <QEvent>

namespace interleave {

BusyBanner::BusyBanner(QWidget* parent)
    : QLabel(parent)
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::ToolTipBase);
    setForegroundRole(QPalette::ToolTipText);
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    setMargin(4);
    hide();
}

void BusyBanner::setRuns(const Recordings& runs)
{
    const auto busy = busiestOf(runs);
    m_sentence = busy ? sentenceOf(*busy) : Sentence();
    retranslate();
    setVisible(busy.has_value());
}

void BusyBanner::retranslate() { setText(shown(m_sentence)); }

void BusyBanner::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace interleave
