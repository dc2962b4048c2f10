#include "labs/multiprogramming/processor.h"

#include "labs/engine/cpu.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace interleave::multiprogramming {

Processor::Processor(const Stop& stop)
{
    constexpr int rounds = 9;
    constexpr std::int64_t roundTime = 3'000'000;
    std::vector<double> rates;
    for (int round = 0; round < rounds && (rates.empty() || !stop()); ++round) {
        const std::int64_t begin = threadCpuNanoseconds();
        std::int64_t pieces = 0;
        while (threadCpuNanoseconds() - begin < roundTime) {
            work(16, [] { return false; });
            pieces += 16;
        }
        rates.push_back(static_cast<double>(pieces) / static_cast<double>(threadCpuNanoseconds() - begin));
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
        compute();
    }
    return true;
}

} // namespace interleave::multiprogramming
