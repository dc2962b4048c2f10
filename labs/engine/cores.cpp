#include "labs/engine/cores.h"

#include "labs/engine/context.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <memory>
#include <sched.h>

namespace interleave {
namespace {

constexpr Text refused = LAB_TEXT("The system does not let this run choose its cores (%1).");

/// cpu_set_t holds 1024 cores; these sets hold more.
constexpr std::size_t mostCores = 8192;
struct Freed {
    void operator()(cpu_set_t* set) const { CPU_FREE(set); }
};
using CoreSet = std::unique_ptr<cpu_set_t, Freed>;

} // namespace

std::vector<int> allowedCores()
{
    const CoreSet set(CPU_ALLOC(mostCores));
    const std::size_t bytes = CPU_ALLOC_SIZE(mostCores);
    if (!set || sched_getaffinity(0, bytes, set.get()) != 0)
        return {std::max(0, sched_getcpu())};
    std::vector<int> cores;
    for (std::size_t core = 0; core < mostCores; ++core)
        if (CPU_ISSET_S(core, bytes, set.get()))
            cores.push_back(static_cast<int>(core));
    return cores;
}

std::vector<int> someCores(int count)
{
    std::vector<int> cores = allowedCores();
    const auto here = std::ranges::find(cores, sched_getcpu());
    if (here != cores.end())
        std::rotate(cores.begin(), here, here + 1);
    cores.resize(std::min(cores.size(), static_cast<std::size_t>(std::max(count, 0))));
    std::ranges::sort(cores);
    return cores;
}

void confineTo(const std::vector<int>& cores)
{
    const CoreSet set(CPU_ALLOC(mostCores));
    const std::size_t bytes = CPU_ALLOC_SIZE(mostCores);
    if (!set)
        throw RunFailure{Sentence(refused, {std::strerror(ENOMEM)})};
    CPU_ZERO_S(bytes, set.get());
    for (const int core : cores)
        CPU_SET_S(static_cast<std::size_t>(core), bytes, set.get());
    if (sched_setaffinity(0, bytes, set.get()) != 0)
        throw RunFailure{Sentence(refused, {std::strerror(errno)})};
}

} // namespace interleave
