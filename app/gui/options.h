#pragma once
// The command line of the window's program.

#include <QSize>
#include <QString>
#include <QStringList>

namespace interleave {

struct Options {
    enum class Task { window, tour, charts, help, version, refuse };

    Task task = Task::window;
    QStringList files; ///< recordings to open, or to draw the charts of
    QString folder;    ///< where pictures go
    QString lesson;    ///< id; empty: the last one shown, or all for the tour
    QSize size;        ///< of the window; empty: as it was
    bool timeStart = false;
    QString text; ///< of the help or the refusal
};

/// `arguments` with the program's name first. Needs no QCoreApplication.
Options optionsOf(const QStringList& arguments);

} // namespace interleave
