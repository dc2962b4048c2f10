#include "widgets/cores/corehistory.h"

#include <algorithm>

namespace interleave {

namespace {

constexpr int mostCores = 4096; ///< a file may say anything

using Entries = std::vector<CoreHistory::Entry>;

/// The first entry after `time`, looked for from `from` on: columns come in order.
std::size_t entryAfter(const Entries& entries, double time, std::size_t from)
{
    std::size_t step = 1;
    std::size_t high = from;
    while (high < entries.size() && static_cast<double>(entries[high].when) <= time) {
        from = high + 1;
        high += step;
        step *= 2;
    }
    high = std::min(high, entries.size());
    const auto found = std::upper_bound(entries.begin() + static_cast<std::ptrdiff_t>(std::min(from, high)),
                                        entries.begin() + static_cast<std::ptrdiff_t>(high), time,
                                        [](double moment, const CoreHistory::Entry& entry) {
                                            return moment < static_cast<double>(entry.when);
                                        });
    return static_cast<std::size_t>(found - entries.begin());
}

/// Busy until `time`, given the first entry after it.
CoreHistory::Entry busyAt(const Entries& entries, double time, std::size_t after)
{
    if (after == entries.size()) {
        return entries.back();
    }
    const CoreHistory::Entry before = after == 0 ? CoreHistory::Entry() : entries[after - 1];
    const CoreHistory::Entry& next = entries[after];
    const double share =
        (time - static_cast<double>(before.when)) / static_cast<double>(next.when - before.when);
    return {0, before.machine + (next.machine - before.machine) * share,
            before.run + (next.run - before.run) * share};
}

} // namespace

void CoreHistory::clear()
{
    m_cores.clear();
    m_read = 0;
}

void CoreHistory::extend(const Recording& recording)
{
    m_knowsRun = recording.tracing.known == Known::traced;
    for (; m_read < recording.cores.size(); ++m_read) {
        const CoreUse& use = recording.cores[m_read];
        if (use.core < 0 || use.core >= mostCores || use.when <= 0) {
            continue;
        }
        const auto core = static_cast<std::size_t>(use.core);
        m_cores.resize(std::max(m_cores.size(), core + 1));
        Entries& entries = m_cores[core];
        const Entry before = entries.empty() ? Entry() : entries.back();
        if (use.when <= before.when) {
            continue;
        }
        const auto length = static_cast<double>(use.when - before.when);
        entries.push_back({use.when, before.machine + length * std::min(use.machine / 1e4, 1.0),
                           before.run + length * std::min(use.run / 1e4, 1.0)});
    }
}

CoreShare CoreHistory::shareIn(int core, TimeWindow window) const
{
    std::vector<Sum> one(1);
    if (core >= 0 && core < cores()) {
        addColumns(core, window, one);
    }
    return {one[0].machine, one[0].run, one[0].cores > 0};
}

void CoreHistory::addColumns(int core, TimeWindow window, std::vector<Sum>& sums) const
{
    const Entries& entries = of(core);
    if (entries.empty() || window.length() <= 0 || sums.empty()) {
        return;
    }
    const double length = static_cast<double>(window.length()) / static_cast<double>(sums.size());
    const auto last = static_cast<double>(entries.back().when);
    auto time = static_cast<double>(window.begin);
    std::size_t after = entryAfter(entries, time, 0);
    Entry from = busyAt(entries, time, after);
    for (Sum& sum : sums) {
        if (time >= last) {
            break;
        }
        const double end = std::min(time + length, last);
        after = entryAfter(entries, end, after);
        const Entry to = busyAt(entries, end, after);
        const double covered = std::max(end - time, 1e-9);
        sum.machine += (to.machine - from.machine) / covered;
        sum.run += (to.run - from.run) / covered;
        ++sum.cores;
        from = to;
        time += length;
    }
}

} // namespace interleave
