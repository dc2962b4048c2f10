#include "app/gui/commandkeys.h"

#include "widgets/keyowner.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QWidget>

namespace interleave {

CommandKeys::CommandKeys(QWidget* window)
    : QObject(window)
    , m_window(window)
{
    QApplication::instance()->installEventFilter(this);
}

bool CommandKeys::isCommand(const QKeyEvent& key) const
{
    const QKeySequence pressed(
        static_cast<int>(key.modifiers() & ~Qt::KeyboardModifiers(Qt::KeypadModifier)) | key.key());
    const QList<QAction*> commands = m_window->actions();
    return std::ranges::any_of(commands, [&](const QAction* command) {
        return command->isEnabled() && command->shortcuts().contains(pressed);
    });
}

bool CommandKeys::eventFilter(QObject* watched, QEvent* event)
{
    const auto* const widget = qobject_cast<QWidget*>(watched);
    if (event->type() != QEvent::ShortcutOverride || widget == nullptr || widget->window() != m_window)
        return QObject::eventFilter(watched, event);
    const auto& key = *static_cast<QKeyEvent*>(event);
    const auto* const owner = dynamic_cast<const KeyOwner*>(widget);
    if (owner != nullptr && owner->ownsKey(key)) {
        event->accept();
        return true;
    }
    // Left unaccepted, and not shown to the field: so the command gets it.
    return key.key() != Qt::Key_Escape && isCommand(key);
}

} // namespace interleave
