#pragma once
// What the jobs of a run are: how many, how long, and how much of each is waiting for a device.

#include <chrono>
#include <cstdint>
#include <random>
#include <vector>

namespace interleave::multiprogramming {

/// The parameters of a run, read once.
struct Settings {
    int jobs = 5;
    int degree = 1; ///< jobs in memory at once, `jobs` at most
    std::chrono::nanoseconds length{0};
    double ioShare = 0; ///< part of a job's length, 0 … 1
    int phases = 1;     ///< each computes first, then waits for its device
    double spread = 0;  ///< 0: all phases alike; 0.5: half as long to one and a half times as long
    bool disk = false;  ///< real writes and reads instead of timed waits
    bool oneDevice = false;
    bool pinned = true;
};

struct Phase {
    std::int64_t cpu = 0; ///< ns of CPU time
    std::int64_t io = 0;  ///< ns
};

/// The phases of one job: the same for the same generator.
std::vector<Phase> phasesOf(const Settings& settings, std::mt19937_64 random);

} // namespace interleave::multiprogramming
