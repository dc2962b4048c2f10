#include "labs/multiprogramming/workload.h"

#include <cmath>

namespace interleave::multiprogramming {

std::vector<Phase> phasesOf(const Settings& settings, std::mt19937_64 random)
{
    std::uniform_real_distribution<double> factor(1 - settings.spread, 1 + settings.spread);
    const double each = static_cast<double>(settings.length.count()) / settings.phases;
    std::vector<Phase> phases;
    for (int i = 0; i < settings.phases; ++i) {
        const double cpu = each * (1 - settings.ioShare) * factor(random);
        const double io = each * settings.ioShare * factor(random);
        phases.push_back({std::llround(cpu), std::llround(io)});
    }
    return phases;
}

} // namespace interleave::multiprogramming
