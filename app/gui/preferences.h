#pragma once
// What the program remembers of its user from one time to the next.

#include "app/gui/theme.h"

#include <QByteArray>
#include <QString>

namespace interleave {

struct Preferences {
    Theme theme = Theme::system;
    QString language;    ///< ISO 639-1; empty: the system's
    int fontStep = 0;    ///< steps of 10 %
    QString lesson;      ///< id of the last one shown
    QByteArray geometry; ///< of the window
    QByteArray sizes;    ///< of a lesson's panes
    QByteArray columns;  ///< of the window: lesson list and page
    int lessonList = -1; ///< 1 shown, 0 hidden, -1 as the window's width suggests
    QString folder;      ///< files were last opened from or saved to
};

Preferences readPreferences();
void writePreferences(const Preferences& preferences);

} // namespace interleave
