#pragma once
// A stretch of time and where its moments stand on an axis: free functions, for every view that shows time.

#include <cstdint>
#include <vector>

namespace interleave {

/// The stretch of time shown, in ns. Empty or inverted: nothing is shown.
struct TimeWindow {
    std::int64_t begin = 0;
    std::int64_t end = 0;
    [[nodiscard]] std::int64_t length() const { return end - begin; }
    friend bool operator==(const TimeWindow&, const TimeWindow&) = default;
};

/// x of a moment; moments outside of the window lie outside of [left, left + width). Width 0 or an empty
/// window: left.
double xOf(std::int64_t time, TimeWindow window, double left, double width);
/// The moment at x, the inverse of xOf.
std::int64_t timeAt(double x, TimeWindow window, double left, double width);

/// `window` made longer (factor > 1) or shorter around the moment that stays in place; never below 10 ns or
/// outside of [0, limit].
TimeWindow zoomed(TimeWindow window, double factor, std::int64_t around, std::int64_t limit);
TimeWindow moved(TimeWindow window, std::int64_t by, std::int64_t limit);

/// The window that shows all of a run of that length. While it lives (`growing`) it grows in pages: an axis
/// that moves with every frame cannot be read.
std::int64_t pageEnd(std::int64_t now, bool growing);

/// Moments for the axis: steps of 1, 2 or 5 times a power of ten, at least `distance` pixels apart.
std::vector<std::int64_t> timeTicks(TimeWindow window, double width, double distance);

} // namespace interleave
