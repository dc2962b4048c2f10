#include "widgets/timeline/timeview.h"

#include <algorithm>

namespace interleave {

namespace {

constexpr std::size_t remembered = 100;
enum Gesture { none, sliding, closer, farther };

} // namespace

void TimeView::reset()
{
    m_now = 0;
    m_limit = 0;
    m_window = {};
    m_whole = true;
    m_gesture = none;
    m_before.clear();
    emit undoChanged(false);
    m_growing = false;
    select({});
    setFrozen(false);
    setFollowing(true);
}

void TimeView::grow(std::int64_t now, bool growing)
{
    m_now = now;
    m_growing = growing;
    if (m_frozen) {
        return;
    }
    m_limit = pageEnd(now, growing);
    TimeWindow wanted = m_window;
    if (m_whole) {
        wanted = {0, m_limit};
    } else if (m_following && growing) {
        wanted = moved(m_window, now - m_window.end, m_limit);
    } else if (m_window.end > m_limit) { // the last page was longer than the run
        wanted = moved(m_window, 0, m_limit);
    }
    if (wanted != m_window) {
        m_window = wanted;
        emit windowChanged();
    }
}

void TimeView::remember(int gesture)
{
    const bool goesOn = gesture != none && gesture == m_gesture;
    m_gesture = gesture;
    if (goesOn || m_window.length() <= 0) {
        return;
    }
    if (m_before.size() == remembered) {
        m_before.erase(m_before.begin());
    }
    m_before.push_back({m_window, m_whole});
    if (m_before.size() == 1) {
        emit undoChanged(true);
    }
}

void TimeView::show(TimeWindow window, int gesture)
{
    const TimeWindow wanted = moved(zoomed(window, 1, window.begin, m_limit), 0, m_limit);
    if (wanted == m_window) {
        return;
    }
    remember(gesture);
    m_window = wanted;
    m_whole = wanted == TimeWindow{0, m_limit};
    // Who looks at something that was is not to be torn away from it.
    if (m_growing && !m_whole && wanted.end < m_now) {
        setFollowing(false);
    }
    emit windowChanged();
}

void TimeView::setWindow(TimeWindow window) { show(window, none); }

void TimeView::slideTo(TimeWindow window) { show(window, sliding); }

void TimeView::zoom(double factor, std::int64_t around)
{
    show(zoomed(m_window, factor, around, m_limit), factor < 1 ? closer : farther);
}

void TimeView::move(std::int64_t by) { show(moved(m_window, by, m_limit), none); }

void TimeView::showAll() { show({0, m_limit}, none); }

void TimeView::undo()
{
    if (m_before.empty()) {
        return;
    }
    const Before before = m_before.back();
    m_before.pop_back();
    m_gesture = none;
    m_whole = before.whole;
    const TimeWindow wanted = before.whole ? TimeWindow{0, m_limit} : before.window;
    m_window = moved(zoomed(wanted, 1, wanted.begin, m_limit), 0, m_limit);
    if (m_before.empty()) {
        emit undoChanged(false);
    }
    emit windowChanged();
}

void TimeView::select(const std::optional<TimeWindow>& selection)
{
    std::optional<TimeWindow> wanted;
    if (selection) {
        const TimeWindow range{
            std::clamp<std::int64_t>(std::min(selection->begin, selection->end), 0, m_limit),
            std::clamp<std::int64_t>(std::max(selection->begin, selection->end), 0, m_limit)};
        if (range.length() > 0) {
            wanted = range;
        }
    }
    if (wanted != m_selection) {
        m_selection = wanted;
        emit selectionChanged();
    }
}

void TimeView::setFollowing(bool following)
{
    if (following == m_following) {
        return;
    }
    m_following = following;
    emit followingChanged(following);
    if (following && !m_frozen) {
        grow(m_now, m_growing);
    }
}

void TimeView::setFrozen(bool frozen)
{
    if (frozen == m_frozen.has_value()) {
        return;
    }
    m_frozen = frozen ? std::optional(m_now) : std::nullopt;
    emit frozenChanged(frozen);
    if (!frozen && m_now > 0) {
        grow(m_now, m_growing);
    }
}

} // namespace interleave
