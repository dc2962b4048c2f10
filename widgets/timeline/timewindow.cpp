#include "widgets/timeline/timewindow.h"

#include "widgets/axis.h"

#include <algorithm>
#include <cmath>

namespace interleave {

namespace {

constexpr std::int64_t shortestWindow = 10;      ///< ns
constexpr std::int64_t shortestRecording = 1000; ///< ns

TimeWindow within(TimeWindow window, std::int64_t limit)
{
    const std::int64_t length = std::min(window.length(), std::max(limit, shortestWindow));
    const std::int64_t latest = std::max<std::int64_t>(limit - length, 0);
    const std::int64_t begin = std::clamp<std::int64_t>(window.begin, 0, latest);
    return {begin, begin + length};
}

} // namespace

double xOf(std::int64_t time, TimeWindow window, double left, double width)
{
    if (window.length() <= 0 || width <= 0) {
        return left;
    }
    return left + static_cast<double>(time - window.begin) / static_cast<double>(window.length()) * width;
}

std::int64_t timeAt(double x, TimeWindow window, double left, double width)
{
    if (window.length() <= 0 || width <= 0) {
        return window.begin;
    }
    return window.begin + std::llround((x - left) / width * static_cast<double>(window.length()));
}

TimeWindow zoomed(TimeWindow window, double factor, std::int64_t around, std::int64_t limit)
{
    const auto length = static_cast<double>(window.length());
    const double longest = static_cast<double>(std::max(limit, shortestWindow));
    const double wanted = std::clamp(length * factor, static_cast<double>(shortestWindow), longest);
    const double before = length > 0 ? static_cast<double>(around - window.begin) / length : 0.5;
    const std::int64_t begin = around - std::llround(before * wanted);
    return within({begin, begin + std::llround(wanted)}, limit);
}

TimeWindow moved(TimeWindow window, std::int64_t by, std::int64_t limit)
{
    return within({window.begin + by, window.end + by}, limit);
}

std::int64_t pageEnd(std::int64_t now, bool growing)
{
    const std::int64_t end = std::max(now, shortestRecording);
    if (!growing) {
        return end;
    }
    const double step = niceStep(static_cast<double>(end), 3);
    return std::llround(std::ceil(static_cast<double>(end) / step) * step);
}

std::vector<std::int64_t> timeTicks(TimeWindow window, double width, double distance)
{
    std::vector<std::int64_t> ticks;
    if (window.length() <= 0 || width <= 0 || distance <= 0) {
        return ticks;
    }
    const int atMost = static_cast<int>(width / distance);
    const std::int64_t step =
        std::max<std::int64_t>(std::llround(niceStep(static_cast<double>(window.length()), atMost)), 1);
    for (std::int64_t time = (window.begin + step - 1) / step * step; time <= window.end; time += step) {
        ticks.push_back(time);
    }
    return ticks;
}

} // namespace interleave
