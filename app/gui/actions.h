#pragma once
// The program's commands: each has a text, a tip, and mostly keys, and is in a menu.

#include "labs/engine/text.h"

#include <QAction>
#include <QHash>
#include <QObject>
#include <functional>

class QMenu;
class QWidget;

namespace interleave {

/// What a command is called. `text` with its mnemonic.
struct ActionWords {
    Text text;
    Text tip;
};

class Actions : public QObject
{
    Q_OBJECT
public:
    explicit Actions(QWidget* window);

    /// Makes a command and puts it into `menu`. The keys work everywhere in the window.
    QAction* add(QMenu* menu, const ActionWords& words, const QList<QKeySequence>& keys,
                 const std::function<void()>& does);
    /// The same with a check mark.
    QAction* addToggle(QMenu* menu, const ActionWords& words, const QList<QKeySequence>& keys,
                       const std::function<void(bool)>& does);
    /// A menu in the window's bar, or in another menu.
    QMenu* addMenu(Text title, QMenu* within = nullptr);
    void retranslate();

private:
    QAction* make(QMenu* menu, const ActionWords& words, const QList<QKeySequence>& keys);
    QWidget* m_window;
    QHash<QAction*, ActionWords> m_words;
};

} // namespace interleave
