#include "labs/multiprogramming/processor.h"

#include "labs/engine/context.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <ctime>
#include <sched.h>
#include <thread>
#include <vector>

namespace interleave {
namespace {

constexpr Text noCoreText = LAB_TEXT("The system refused to keep the run on one core.");

std::atomic<std::uint64_t> workDone{1}; ///< read and written, so that no compiler leaves the work out

/// Some microseconds of arithmetic in which every step needs the one before (xorshift64, Marsaglia 2003).
void doPiece()
{
    std::uint64_t number = workDone.load(std::memory_order_relaxed) | 1U; // any number will do
    for (int step = 0; step < 2000; ++step) {
        number ^= number << 13U;
        number ^= number >> 7U;
        number ^= number << 17U;
    }
    workDone.store(number, std::memory_order_relaxed);
}

std::int64_t nanosecondsOf(clockid_t clock)
{
    timespec time{};
    clock_gettime(clock, &time); // cannot fail with these clocks
    return std::int64_t{time.tv_sec} * 1'000'000'000 + time.tv_nsec;
}

} // namespace

namespace multiprogramming {

Processor::Processor(const Stop& stop)
{
    constexpr int rounds = 9;
    constexpr std::int64_t roundTime = 3'000'000;
    std::vector<double> rates;
    for (int round = 0; round < rounds && (rates.empty() || !stop()); ++round) {
        const std::int64_t begin = threadCpu();
        std::int64_t pieces = 0;
        while (threadCpu() - begin < roundTime) {
            work(16, [] { return false; });
            pieces += 16;
        }
        rates.push_back(static_cast<double>(pieces) / static_cast<double>(threadCpu() - begin));
    }
    std::ranges::sort(rates);
    m_piecesPerNanosecond = rates[rates.size() / 2];
}

std::int64_t Processor::piecesFor(std::int64_t cpu) const
{
    return std::llround(static_cast<double>(cpu) * m_piecesPerNanosecond);
}

bool Processor::work(std::int64_t pieces, const Stop& stop)
{
    for (; pieces > 0; --pieces) {
        if (stop())
            return false;
        doPiece();
    }
    return true;
}

std::int64_t threadCpu() { return nanosecondsOf(CLOCK_THREAD_CPUTIME_ID); }

std::int64_t processCpu() { return nanosecondsOf(CLOCK_PROCESS_CPUTIME_ID); }

void pinToOneCore()
{
    cpu_set_t cores;
    CPU_ZERO(&cores);
    CPU_SET(static_cast<std::size_t>(std::max(0, sched_getcpu())), &cores);
    if (sched_setaffinity(0, sizeof cores, &cores) != 0)
        throw RunFailure{Sentence(noCoreText)};
}

int allowedCores()
{
    cpu_set_t cores;
    if (sched_getaffinity(0, sizeof cores, &cores) == 0)
        return CPU_COUNT(&cores);
    // Refused for machines with more than 1024 cores. Counts those that are not allowed, too.
    return std::max(1, static_cast<int>(std::thread::hardware_concurrency()));
}

} // namespace multiprogramming
} // namespace interleave
