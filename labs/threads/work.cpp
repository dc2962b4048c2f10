#include "labs/threads/work.h"

#include <algorithm>

namespace interleave::threads {

bool work(const Context& run, std::chrono::nanoseconds time) noexcept
{
    return computeFor(time, [&] { return run.stopping(); });
}

std::optional<double> Measurements::median() const
{
    std::vector<std::int64_t> all;
    for (const auto& list : m_lists)
        all.insert(all.end(), list.begin(), list.end());
    if (all.empty())
        return std::nullopt;
    const auto middle = all.begin() + static_cast<std::ptrdiff_t>(all.size() / 2);
    std::ranges::nth_element(all, middle);
    return static_cast<double>(*middle);
}

} // namespace interleave::threads
