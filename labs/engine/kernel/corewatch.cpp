#include "labs/engine/kernel/corewatch.h"

#include <algorithm>
#include <fstream>
#include <sstream>
#include <string>

namespace interleave {
namespace {

std::uint16_t share(std::int64_t part, std::int64_t whole)
{
    if (whole <= 0)
        return 0;
    return static_cast<std::uint16_t>(std::clamp<std::int64_t>(part * 10'000 / whole, 0, 10'000));
}

} // namespace

std::map<int, CoreWatch::Core> CoreWatch::readStat()
{
    std::map<int, Core> cores;
    std::ifstream stat("/proc/stat");
    for (std::string line; std::getline(stat, line) && line.starts_with("cpu");) {
        if (line[3] == ' ') // the sum of all
            continue;
        std::istringstream fields(line.substr(3));
        int core = 0;
        fields >> core;
        Core& read = cores[core];
        // user nice system idle iowait irq softirq steal (proc(5)); guest time is in user already
        std::int64_t ticks = 0;
        for (int field = 0; field < 8 && fields >> ticks; ++field) {
            read.allTicks += ticks;
            if (field != 3 && field != 4)
                read.busyTicks += ticks;
        }
    }
    return cores;
}

void CoreWatch::ran(const Span& span)
{
    if (span.core() >= 0)
        m_cores[span.core()].run += std::max<std::int64_t>(span.end - std::max(span.begin, m_looked), 0);
}

std::vector<CoreUse> CoreWatch::look(std::int64_t now, const std::vector<const Span*>& running)
{
    for (const Span* const span : running)
        ran({.begin = span->begin, .end = now, .place = span->place, .stateAndKnown = span->stateAndKnown});
    std::vector<CoreUse> uses;
    const std::map<int, Core> stat = readStat();
    for (const auto& [number, fresh] : stat) {
        const Core& old = m_cores[number];
        if (m_looked >= 0)
            uses.push_back({.when = now,
                            .core = static_cast<std::int16_t>(number),
                            .machine = share(fresh.busyTicks - old.busyTicks, fresh.allTicks - old.allTicks),
                            .run = share(old.run, now - m_looked)});
    }
    m_cores = stat;
    m_looked = now;
    return uses;
}

} // namespace interleave
