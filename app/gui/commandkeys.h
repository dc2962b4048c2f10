#pragma once
// Who gets a key that both a command of the window and the widget with the keyboard have a use for.

#include <QObject>

class QKeyEvent;
class QWidget;

namespace interleave {

/// Text fields take the keys of old editors before any command sees them: Ctrl+E, Ctrl+D, Page Down. In the
/// window its commands have them. A view that is a KeyOwner comes first all the same, and Esc is always the
/// widget's if it takes it.
class CommandKeys : public QObject
{
    Q_OBJECT
public:
    /// Looks at the keys of the actions that `window` has.
    explicit CommandKeys(QWidget* window);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] bool isCommand(const QKeyEvent& key) const;
    QWidget* m_window;
};

} // namespace interleave
