#include "labs/engine/otherswatch.h"

#include <algorithm>
#include <cstdio>
#include <sys/resource.h>
#include <unistd.h>

namespace interleave {
namespace {

double cpuSecondsOf(__rusage_who who)
{
    rusage usage{};
    getrusage(who, &usage);
    const auto seconds = [](const timeval& time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
    };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

} // namespace

OthersWatch::Reading OthersWatch::read() noexcept
{
    Reading reading;
    if (FILE* const stat = std::fopen("/proc/stat", "re")) {
        double user = 0;
        double nice = 0;
        double system = 0;
        double idle = 0;
        double waiting = 0;
        double interrupts = 0;
        double soft = 0;
        double stolen = 0;
        if (std::fscanf(stat, "cpu %lf %lf %lf %lf %lf %lf %lf %lf", &user, &nice, &system, &idle, &waiting,
                        &interrupts, &soft, &stolen) == 8) {
            reading.busy = user + nice + system + interrupts + soft + stolen;
            reading.all = reading.busy + idle + waiting;
        }
        std::fclose(stat);
    }
    reading.own = cpuSecondsOf(RUSAGE_SELF) + cpuSecondsOf(RUSAGE_CHILDREN);
    return reading;
}

OthersWatch::OthersWatch() noexcept
    : m_begin(read())
{
}

std::optional<Busy> OthersWatch::busy() const noexcept
{
    const Reading end = read();
    const auto ticks = static_cast<double>(std::max(sysconf(_SC_CLK_TCK), 1L));
    const auto cores = static_cast<double>(std::max(sysconf(_SC_NPROCESSORS_ONLN), 1L));
    const double all = (end.all - m_begin.all) / ticks;
    if (all < 0.3 * cores)
        return std::nullopt;
    const double others = (end.busy - m_begin.busy) / ticks - (end.own - m_begin.own);
    const Busy busy{std::clamp(others / all, 0.0, 1.0)};
    return busy.share >= busyFrom ? std::optional(busy) : std::nullopt;
}

} // namespace interleave
