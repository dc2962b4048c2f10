#include "app/gui/panearea.h"

#include "app/gui/glyphs.h"

#include <QApplication>
#include <QDataStream>
#include <QEvent>
#include <QIODevice>
#include <QSplitter>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

namespace interleave {

QString paneTitle(Pane pane)
{
    switch (pane) {
    case Pane::stage:
        //: the animated picture of a lesson, as in a theatre
        return PaneArea::tr("Stage");
    case Pane::charts:
        return PaneArea::tr("Charts");
    case Pane::lesson:
        return PaneArea::tr("Lesson");
    case Pane::lanes:
        return PaneArea::tr("Thread lanes");
    case Pane::results:
        return PaneArea::tr("Results");
    case Pane::source:
        return PaneArea::tr("Source code");
    case Pane::notes:
        return PaneArea::tr("Notes");
    }
    return {};
}

PaneArea::PaneArea(QWidget* stage, QTabWidget* charts, QWidget* parent)
    : QWidget(parent)
    , m_rows(new QSplitter(Qt::Vertical, this))
    , m_top(new QSplitter(Qt::Horizontal, m_rows))
{
    m_tabs[stageGroup] = new QTabWidget(m_top);
    m_tabs[chartGroup] = charts;
    m_tabs[tabGroup] = new QTabWidget(m_rows);
    m_top->addWidget(charts);
    for (QTabWidget* tabs : m_tabs) {
        tabs->setDocumentMode(true);
        tabs->setElideMode(Qt::ElideNone);
        tabs->setUsesScrollButtons(true);
    }
    for (const Group group : {stageGroup, chartGroup, tabGroup})
        addCorner(group, m_tabs[group]);
    m_widgets[Pane::charts] = charts;
    if (stage != nullptr) {
        m_tabs[stageGroup]->addTab(stage, QString());
        m_widgets[Pane::stage] = stage;
    }
    m_tabs[stageGroup]->setVisible(stage != nullptr);
    for (QSplitter* splitter : {m_rows, m_top})
        splitter->setChildrenCollapsible(false);
    m_rows->setSizes({580, 420});
    m_top->setSizes({500, 500});
    connect(m_tabs[tabGroup], &QTabWidget::currentChanged, this, [this] { emit shown(current()); });
    // Where there is no chart, the stage has its room. Queued: charts are taken out before others come.
    connect(charts, &QTabWidget::currentChanged, this, &PaneArea::place, Qt::QueuedConnection);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_rows);
    retranslate();
}

void PaneArea::addCorner(Group group, QTabWidget* tabs)
{
    auto* corner = new QToolButton(tabs);
    corner->setAutoRaise(true);
    corner->setIcon(glyphIcon(Glyph::grow));
    connect(corner, &QToolButton::clicked, this,
            [this, group] { maximise(m_maximised == group ? std::nullopt : std::optional(group)); });
    tabs->setCornerWidget(corner);
    m_corners[group] = corner;
}

void PaneArea::add(Pane pane, QWidget* widget)
{
    m_widgets[pane] = widget;
    m_tabs[tabGroup]->addTab(widget, paneTitle(pane));
}

Pane PaneArea::current() const { return m_widgets.key(m_tabs[tabGroup]->currentWidget(), Pane::lesson); }

void PaneArea::show(Pane pane)
{
    QWidget* widget = m_widgets.value(pane);
    if (widget == nullptr)
        return;
    const Group group = pane == Pane::stage ? stageGroup : pane == Pane::charts ? chartGroup : tabGroup;
    if (m_maximised && *m_maximised != group)
        maximise(group);
    if (group == tabGroup)
        m_tabs[tabGroup]->setCurrentWidget(widget);
    QWidget* target = pane == Pane::charts ? m_tabs[chartGroup]->currentWidget() : widget;
    // Not along the focus chain: charts come and go, and the next of one that came late stands elsewhere.
    if (target != nullptr && target->focusPolicy() == Qt::NoFocus) {
        const auto inner = target->findChildren<QWidget*>();
        const auto first = std::ranges::find_if(inner, [&](const QWidget* one) {
            return one->focusPolicy() != Qt::NoFocus && one->isVisibleTo(target) && one->isEnabled();
        });
        target = first == inner.end() ? nullptr : *first;
    }
    if (target != nullptr)
        target->setFocus(Qt::ShortcutFocusReason);
}

void PaneArea::maximise(std::optional<Group> group)
{
    m_maximised = group;
    place();
    retranslate();
    emit maximisedChanged(group.has_value());
}

void PaneArea::place()
{
    const auto wanted = [&](Group one) { return !m_maximised || *m_maximised == one; };
    const bool stage = m_widgets.contains(Pane::stage);
    const bool charts = m_tabs[chartGroup]->count() > 0 || m_maximised == chartGroup || !stage;
    m_tabs[stageGroup]->setVisible(wanted(stageGroup) && stage);
    m_tabs[chartGroup]->setVisible(wanted(chartGroup) && charts);
    m_top->setVisible(wanted(stageGroup) || wanted(chartGroup));
    m_tabs[tabGroup]->setVisible(wanted(tabGroup));
}

PaneArea::Group PaneArea::groupWithFocus() const
{
    const QWidget* focus = QApplication::focusWidget();
    for (const Group group : {stageGroup, tabGroup}) {
        if (focus != nullptr && m_tabs[group]->isAncestorOf(focus))
            return group;
    }
    return chartGroup;
}

void PaneArea::toggleMaximised() { maximise(m_maximised ? std::nullopt : std::optional(groupWithFocus())); }

QByteArray PaneArea::sizes() const
{
    QByteArray all;
    QDataStream stream(&all, QIODevice::WriteOnly);
    stream << m_rows->saveState() << m_top->saveState();
    return all;
}

bool PaneArea::restoreSizes(const QByteArray& sizes)
{
    QDataStream stream(sizes);
    QByteArray rows;
    QByteArray top;
    stream >> rows >> top;
    return m_rows->restoreState(rows) && m_top->restoreState(top);
}

void PaneArea::setTopShare(double share)
{
    constexpr int whole = 10'000;
    m_rows->setSizes({static_cast<int>(whole * share), static_cast<int>(whole * (1 - share))});
}

void PaneArea::retranslate()
{
    m_tabs[stageGroup]->setTabText(0, paneTitle(Pane::stage));
    m_tabs[stageGroup]->setAccessibleName(paneTitle(Pane::stage));
    m_tabs[tabGroup]->setAccessibleName(tr("Lesson, lanes, results, source and notes"));
    for (int i = 0; i < m_tabs[tabGroup]->count(); ++i)
        m_tabs[tabGroup]->setTabText(i, paneTitle(m_widgets.key(m_tabs[tabGroup]->widget(i))));
    for (const Group group : {stageGroup, chartGroup, tabGroup}) {
        const bool all = m_maximised == group;
        m_corners[group]->setIcon(glyphIcon(all ? Glyph::shrink : Glyph::grow));
        m_corners[group]->setToolTip(all ? tr("Show all panes again (Ctrl+M)")
                                         : tr("Give this pane all of the room (Ctrl+M)"));
        m_corners[group]->setAccessibleName(m_corners[group]->toolTip());
        for (QTabBar* bar : m_tabs[group]->findChildren<QTabBar*>(QString(), Qt::FindDirectChildrenOnly))
            bar->setAccessibleName(m_tabs[group]->accessibleName());
    }
}

void PaneArea::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace interleave
