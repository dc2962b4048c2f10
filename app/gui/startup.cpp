#include "app/gui/startup.h"

#include <QEvent>
#include <QFile>
#include <QTimer>
#include <QWidget>
#include <ctime>
#include <unistd.h>

namespace interleave {

double millisecondsSinceStart()
{
    QFile file(QStringLiteral("/proc/self/stat"));
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    // The name in brackets may hold anything; starttime is field 22 of proc(5), the 20th behind it.
    const QByteArray all = file.readAll();
    const QList<QByteArray> fields = all.mid(all.lastIndexOf(')') + 2).split(' ');
    constexpr qsizetype startTime = 19;
    timespec now{};
    if (fields.size() <= startTime || clock_gettime(CLOCK_BOOTTIME, &now) != 0)
        return -1;
    const double started = fields[startTime].toDouble() / static_cast<double>(sysconf(_SC_CLK_TCK));
    return (static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) * 1e-9 - started) * 1e3;
}

FirstPaint::FirstPaint(QWidget* window)
    : QObject(window)
{
    window->installEventFilter(this);
}

bool FirstPaint::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Paint) {
        watched->removeEventFilter(this);
        // The window's paint event comes before its children's and the flush; both are done when the loop
        // goes on.
        QTimer::singleShot(0, this, [this] { emit painted(millisecondsSinceStart()); });
    }
    return QObject::eventFilter(watched, event);
}

} // namespace interleave
