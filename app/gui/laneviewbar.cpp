// The buttons around the lanes, and what they do.
#include "app/gui/laneview.h"

#include "app/gui/elidedlabel.h"
#include "app/gui/lanetables.h"
#include "widgets/cores/corestrip.h"
#include "widgets/timeline/timelinepane.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QSplitter>
#include <QToolButton>

namespace interleave {

QLayout* LaneView::buildBar()
{
    m_filter = new QLineEdit(this);
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(fontMetrics().averageCharWidth() * 28);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(6, 0, 6, 0);
    row->setSpacing(2);
    row->addWidget(m_filter, 1);
    for (QToolButton** button :
         {&m_arrange, &m_follow, &m_freeze, &m_back, &m_forward, &m_undo, &m_all, &m_asTable}) {
        *button = new QToolButton(this);
        (*button)->setAutoRaise(true);
        row->addWidget(*button);
    }
    row->insertStretch(2, 1);
    auto* menu = new QMenu(m_arrange);
    m_sorts = new QActionGroup(menu);
    for (const LaneSort sort : {LaneSort::start, LaneSort::name, LaneSort::runningShare}) {
        QAction* action = menu->addAction(QString());
        action->setCheckable(true);
        action->setData(static_cast<int>(sort));
        m_sorts->addAction(action);
    }
    m_sorts->actions().constFirst()->setChecked(true);
    menu->addSeparator();
    m_byProcess = menu->addAction(QString());
    m_byProcess->setCheckable(true);
    m_arrange->setMenu(menu);
    m_arrange->setPopupMode(QToolButton::InstantPopup);
    for (QToolButton* button : {m_follow, m_freeze, m_asTable})
        button->setCheckable(true);
    m_follow->setChecked(m_time.following());
    m_undo->setEnabled(false);
    return row;
}

QLayout* LaneView::buildFoot()
{
    m_readOut = new ElidedLabel(this);
    m_partner = new QToolButton(this);
    m_partner->setAutoRaise(true);
    m_partner->hide();
    auto* row = new QHBoxLayout;
    row->setContentsMargins(6, 0, 6, 2);
    row->addWidget(m_readOut, 1);
    row->addWidget(m_partner);
    return row;
}

void LaneView::connectAll()
{
    connect(m_filter, &QLineEdit::textChanged, this, &LaneView::choose);
    connect(m_sorts, &QActionGroup::triggered, this, &LaneView::choose);
    connect(m_byProcess, &QAction::triggered, this, &LaneView::choose);
    connect(m_follow, &QToolButton::clicked, &m_time, &TimeView::setFollowing);
    connect(&m_time, &TimeView::followingChanged, m_follow, &QToolButton::setChecked);
    connect(m_freeze, &QToolButton::clicked, &m_time, &TimeView::setFrozen);
    connect(&m_time, &TimeView::frozenChanged, m_freeze, &QToolButton::setChecked);
    const auto enableSteps = [this] {
        m_back->setEnabled(m_time.window().begin > 0);
        m_forward->setEnabled(m_time.window().end < m_time.limit());
        m_all->setEnabled(!m_time.whole());
    };
    connect(&m_time, &TimeView::windowChanged, this, enableSteps);
    enableSteps();
    connect(m_back, &QToolButton::clicked, &m_time, &TimeView::stepBack);
    connect(m_forward, &QToolButton::clicked, &m_time, &TimeView::stepForward);
    connect(m_undo, &QToolButton::clicked, &m_time, &TimeView::undo);
    connect(&m_time, &TimeView::undoChanged, m_undo, &QToolButton::setEnabled);
    connect(m_all, &QToolButton::clicked, &m_time, &TimeView::showAll);
    connect(m_asTable, &QToolButton::toggled, this, [this](bool on) {
        m_tables->setVisible(on);
        showTables();
    });
    for (const auto changed : {&TimeView::windowChanged, &TimeView::selectionChanged})
        connect(&m_time, changed, this, &LaneView::showTablesSoon);
    connect(m_partner, &QToolButton::clicked, m_pane, &TimelinePane::goToPartner);
    connect(m_pane, &TimelinePane::readOutChanged, this, &LaneView::say);
    connect(m_pane, &TimelinePane::currentChanged, this, &LaneView::say);
    connect(m_pane, &TimelinePane::laidOut, this, &LaneView::alignCores);
    connect(m_pane, &TimelinePane::choiceChanged, this, [this] {
        m_sorts->actions().at(static_cast<int>(m_pane->data().choice().sort))->setChecked(true);
        showTables();
    });
    const auto hover = [this](const QString& text) {
        m_hovered = text;
        say();
    };
    connect(m_pane, &TimelinePane::hovered, this, hover);
    connect(m_cores, &CoreStrip::hovered, this, hover);
}

void LaneView::choose()
{
    LaneChoice choice;
    choice.sort = static_cast<LaneSort>(m_sorts->checkedAction()->data().toInt());
    choice.byProcess = m_byProcess->isChecked();
    choice.filter = m_filter->text().trimmed();
    m_pane->setChoice(choice);
}

void LaneView::say()
{
    QString text = m_hovered.isEmpty() ? m_pane->readOut() : m_hovered;
    m_readOut->setLine(text.replace(u'\n', u' '));
    const Lane* partner = m_pane->partner();
    m_partner->setVisible(partner != nullptr);
    if (partner != nullptr) {
        //: %1: the lane that held the thing or ended the wait
        m_partner->setText(tr("Go to %1").arg(QString::fromStdString(partner->name)));
    }
}

void LaneView::retranslate()
{
    const auto name = [](QToolButton* button, const QString& text, const QString& tip) {
        button->setText(text);
        button->setToolTip(tip);
    };
    m_readOut->setAccessibleDescription(tr("What is under the cursor"));
    m_filter->setPlaceholderText(tr("Find lanes"));
    m_filter->setAccessibleName(tr("Find lanes by name, kind or number"));
    name(m_arrange, tr("Order"), tr("How the lanes are sorted and grouped"));
    const QStringList sorts{tr("By start"), tr("By name"), tr("By running share")};
    for (int i = 0; i < sorts.size(); ++i)
        m_sorts->actions().at(i)->setText(sorts.at(i));
    m_byProcess->setText(tr("Under their processes"));
    name(m_follow, tr("Follow"), tr("Keep the newest moment in view"));
    name(m_freeze, tr("Freeze"), tr("Let the picture stand still while the run goes on (Space)"));
    name(m_back, QStringLiteral("◀"), tr("Earlier by half of what is shown (Shift+Left)"));
    name(m_forward, QStringLiteral("▶"), tr("Later by half of what is shown (Shift+Right)"));
    name(m_undo, QStringLiteral("↶"), tr("Back to the stretch of time shown before (Backspace)"));
    name(m_all, tr("Whole run"), tr("Show the run from its beginning to its end"));
    name(m_asTable, tr("Table"), tr("Lanes and spans as tables"));
    for (QToolButton* button : {m_back, m_forward, m_undo})
        button->setAccessibleName(button->toolTip());
    say();
}

} // namespace interleave
