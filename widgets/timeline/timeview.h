#pragma once
// Which stretch of a run is looked at, and which part of it is selected: one object that every view with a
// time axis shares. Views call its verbs and follow its signals; none of them calls another.

#include "widgets/timeline/timewindow.h"

#include <QElapsedTimer>
#include <QObject>
#include <optional>

namespace interleave {

class TimeView : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    [[nodiscard]] TimeWindow window() const { return m_window; }
    [[nodiscard]] std::int64_t limit() const { return m_limit; } ///< nothing lies behind it
    [[nodiscard]] const std::optional<TimeWindow>& selection() const { return m_selection; }
    [[nodiscard]] bool whole() const { return m_whole; } ///< not zoomed: the window grows with the run
    [[nodiscard]] bool following() const { return m_following; }
    /// The moment at which the picture stands still; none: it does not.
    [[nodiscard]] const std::optional<std::int64_t>& frozen() const { return m_frozen; }
    [[nodiscard]] bool canUndo() const { return !m_before.empty(); }

    /// Another run, looked at as a whole.
    void reset();
    /// The run is `now` long; while it is `growing` the window follows it, unless zoomed and not following.
    void grow(std::int64_t now, bool growing);

    /// Cut to the run. What was shown before can be undone.
    void setWindow(TimeWindow window);
    /// The same within one gesture, such as dragging: undone as a whole.
    void slideTo(TimeWindow window);
    void endGesture() { m_gesture = 0; }
    void zoom(double factor, std::int64_t around); ///< turns in a row, in one direction, are one gesture
    void move(std::int64_t by);
    void stepBack() { move(-m_window.length() / 2); }
    void stepForward() { move(m_window.length() / 2); }
    void showAll();
    void undo();
    void select(const std::optional<TimeWindow>& selection); ///< empty stretches select nothing
    void setFollowing(bool following);
    void setFrozen(bool frozen);

signals:
    void windowChanged();
    void selectionChanged();
    void followingChanged(bool following);
    void frozenChanged(bool frozen);
    void undoChanged(bool possible);

private:
    void show(TimeWindow window, int gesture);
    void remember(int gesture);

    TimeWindow m_window;
    std::int64_t m_now = 0;
    std::int64_t m_limit = 0;
    std::optional<TimeWindow> m_selection;
    std::optional<std::int64_t> m_frozen;
    struct Before {
        TimeWindow window;
        bool whole = false;
    };
    std::vector<Before> m_before; ///< to go back to
    int m_gesture = 0;            ///< kind of the one that goes on; 0: none
    bool m_whole = true;
    bool m_growing = false;
    bool m_following = true;
};

} // namespace interleave
