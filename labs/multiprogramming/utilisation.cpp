#include "labs/multiprogramming/utilisation.h"

#include <algorithm>
#include <cmath>

namespace interleave::multiprogramming {

double estimatedUse(double p, int n, int cores)
{
    double busy = 0; // mean number of cores
    double ways = 1; // n over k
    for (int k = 1; k <= n; ++k) {
        ways = ways * (n - k + 1) / k;
        busy += ways * std::pow(1 - p, k) * std::pow(p, n - k) * std::min(k, cores);
    }
    return std::clamp(busy / cores, 0.0, 1.0);
}

double bestUse(double p, int n, int cores) { return std::clamp(n * (1 - p) / cores, 0.0, 1.0); }

} // namespace interleave::multiprogramming
