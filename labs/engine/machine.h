#pragma once
// What the runs were made on, as far as the system tells. Unknown numbers are 0, unknown words empty.

#include <cstdint>
#include <nlohmann/json_fwd.hpp>
#include <string>

namespace interleave {

struct Machine {
    std::string cpuModel;
    int coresAllowed = 0; ///< sched_getaffinity(2)
    int coresOnline = 0;
    int threadsPerCore = 0; ///< 1: no SMT
    std::int64_t l1Bytes = 0;
    std::int64_t l2Bytes = 0;
    std::int64_t l3Bytes = 0;
    double cpuQuota = 0;  ///< cores that the cgroup grants (cpu.max); 0: no limit
    std::string governor; ///< cpufreq
    std::int64_t memoryBytes = 0;
    std::string kernel;               ///< uname -sr
    std::string virtualised;          ///< name of the hypervisor ("KVM"), "container", or empty
    std::int64_t clockResolution = 0; ///< ns, CLOCK_MONOTONIC
    std::string clock;                ///< "tsc" or "clock_gettime": what probes read
};

Machine describeMachine();
/// As many threads can compute at the same time, by what the system says: the allowed cores, or fewer where
/// the cgroup grants less time. At least 1.
int grantedCores(const Machine& machine);
void to_json(nlohmann::json& json, const Machine& machine);
/// Tolerant: a missing or wrongly typed field keeps its default.
void from_json(const nlohmann::json& json, Machine& machine);

} // namespace interleave
