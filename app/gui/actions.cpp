#include "app/gui/actions.h"

#include "widgets/texts.h"

#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

namespace interleave {

Actions::Actions(QWidget* window)
    : QObject(window)
    , m_window(window)
{
}

QAction* Actions::make(QMenu* menu, const ActionWords& words, const QList<QKeySequence>& keys)
{
    auto* action = new QAction(m_window);
    action->setShortcuts(keys);
    menu->addAction(action);
    m_window->addAction(action); // so that the keys work while the menu bar is hidden
    m_words.insert(action, words);
    return action;
}

QAction* Actions::add(QMenu* menu, const ActionWords& words, const QList<QKeySequence>& keys,
                      const std::function<void()>& does)
{
    QAction* action = make(menu, words, keys);
    connect(action, &QAction::triggered, this, [does] { does(); });
    return action;
}

QAction* Actions::addToggle(QMenu* menu, const ActionWords& words, const QList<QKeySequence>& keys,
                            const std::function<void(bool)>& does)
{
    QAction* action = make(menu, words, keys);
    action->setCheckable(true);
    connect(action, &QAction::triggered, this, [does](bool on) { does(on); });
    return action;
}

QMenu* Actions::addMenu(Text title, QMenu* within)
{
    auto* menu = new QMenu(within == nullptr ? m_window : within);
    menu->setToolTipsVisible(true);
    if (within != nullptr)
        within->addMenu(menu);
    else
        qobject_cast<QMainWindow*>(m_window)->menuBar()->addMenu(menu);
    m_words.insert(menu->menuAction(), {title, {}});
    return menu;
}

void Actions::retranslate()
{
    for (auto each = m_words.cbegin(); each != m_words.cend(); ++each) {
        each.key()->setText(shown(each->text));
        if (!each->tip.empty()) {
            each.key()->setToolTip(shown(each->tip));
            each.key()->setStatusTip(shown(each->tip));
        }
    }
}

} // namespace interleave
