#pragma once
// How long the program takes from its start to its first picture.

#include <QObject>

class QWidget;

namespace interleave {

/// Milliseconds since the kernel started this process, which it remembers to 10 ms: at most that much too
/// many. -1 where /proc does not say.
double millisecondsSinceStart();

/// Calls back once, when the first paint of `window` has reached the screen's back end.
class FirstPaint : public QObject
{
    Q_OBJECT
public:
    explicit FirstPaint(QWidget* window);

signals:
    void painted(double milliseconds);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace interleave
