#include "labs/engine/machine.h"

#include "labs/engine/cgroup.h"
#include "labs/engine/clock.h"
#include "labs/engine/cores.h"

#include <algorithm>
#include <array>
#include <cmath>
#if defined(__x86_64__)
#include <cpuid.h>
#endif
#include <filesystem>
#include <fstream>
#include <map>
#include <nlohmann/json.hpp>
#include <sys/utsname.h>
#include <unistd.h>

namespace interleave {
namespace {

/// The first line of a small file of the system; empty where there is none.
std::string lineOf(const std::string& path)
{
    std::ifstream file(path);
    std::string line;
    std::getline(file, line);
    return line;
}

std::string cpuModel()
{
    std::ifstream file("/proc/cpuinfo");
    for (std::string line; std::getline(file, line);)
        if (line.starts_with("model name") || line.starts_with("Model"))
            if (const auto colon = line.find(": "); colon != std::string::npos)
                return line.substr(colon + 2);
    return {};
}

bool hasFlag(const std::string& flag)
{
    std::ifstream file("/proc/cpuinfo");
    for (std::string line; std::getline(file, line);)
        if (line.starts_with("flags"))
            return (line + ' ').find(' ' + flag + ' ') != std::string::npos;
    return false;
}

/// "0-1,4" has 3.
int sizeOfCpuList(const std::string& list)
{
    int count = 0;
    for (std::size_t at = 0; at < list.size();) {
        std::size_t used = 0;
        const int first = std::stoi(list.substr(at), &used);
        at += used;
        int last = first;
        if (at < list.size() && list[at] == '-') {
            last = std::stoi(list.substr(at + 1), &used);
            at += 1 + used;
        }
        count += last - first + 1;
        ++at; // the comma
    }
    return count;
}

int threadsPerCore()
{
    const std::string siblings = lineOf("/sys/devices/system/cpu/cpu0/topology/thread_siblings_list");
    try {
        return siblings.empty() ? 0 : sizeOfCpuList(siblings);
    } catch (const std::exception&) {
        return 0; // the kernel says it in a way we do not know
    }
}

#if defined(__x86_64__)
/// What people call the hypervisor that signs CPUID leaf 0x40000000 so; an unknown one keeps its signature.
std::string hypervisorOf(const std::string& signature)
{
    static const std::map<std::string, std::string> names{
        {"KVMKVMKVM", "KVM"},    {"VMwareVMware", "VMware"}, {"Microsoft Hv", "Hyper-V"},
        {"XenVMMXenVMM", "Xen"}, {"TCGTCGTCGTCG", "QEMU"},   {"VBoxVBoxVBox", "VirtualBox"}};
    const auto known = names.find(signature);
    return known == names.end() ? signature : known->second;
}
#endif

/// Empty: none seen.
std::string hypervisor()
{
#if defined(__x86_64__)
    if (hasFlag("hypervisor")) {
        std::array<unsigned, 4> words{};
        __cpuid(0x40000000U, words[0], words[1], words[2], words[3]);
        std::string name(reinterpret_cast<const char*>(&words[1]), 3 * sizeof(unsigned));
        std::erase(name, '\0');
        return name.empty() ? "virtual machine" : hypervisorOf(name);
    }
#endif
    const bool container =
        std::filesystem::exists("/.dockerenv") || std::filesystem::exists("/run/.containerenv");
    return container ? "container" : "";
}

std::string kernelName()
{
    utsname names{};
    return uname(&names) == 0 ? std::string(names.sysname) + ' ' + names.release : std::string();
}

std::int64_t known(long value) { return value > 0 ? value : 0; }

} // namespace

Machine describeMachine()
{
    Machine machine;
    machine.cpuModel = cpuModel();
    machine.coresAllowed = static_cast<int>(allowedCores().size());
    machine.coresOnline = static_cast<int>(known(sysconf(_SC_NPROCESSORS_ONLN)));
    machine.threadsPerCore = threadsPerCore();
    machine.l1Bytes = known(sysconf(_SC_LEVEL1_DCACHE_SIZE));
    machine.l2Bytes = known(sysconf(_SC_LEVEL2_CACHE_SIZE));
    machine.l3Bytes = known(sysconf(_SC_LEVEL3_CACHE_SIZE));
    machine.cpuQuota = cpuQuota();
    machine.governor = lineOf("/sys/devices/system/cpu/cpu0/cpufreq/scaling_governor");
    machine.memoryBytes = known(sysconf(_SC_PHYS_PAGES)) * known(sysconf(_SC_PAGESIZE));
    machine.kernel = kernelName();
    machine.virtualised = hypervisor();
    timespec resolution{};
    if (clock_getres(CLOCK_MONOTONIC, &resolution) == 0)
        machine.clockResolution = resolution.tv_sec * 1'000'000'000L + resolution.tv_nsec;
    machine.clock = ticksAreCounter ? "tsc" : "clock_gettime";
    return machine;
}

int grantedCores(const Machine& machine)
{
    const double most = std::max(1, machine.coresAllowed);
    return static_cast<int>(machine.cpuQuota > 0 ? std::clamp(std::ceil(machine.cpuQuota), 1.0, most) : most);
}

namespace {

/// Calls visit(key, member) for every field, so that writing and reading cannot differ.
template <class M, class Visit>
void forEachField(M& machine, Visit visit)
{
    visit("cpu_model", machine.cpuModel);
    visit("cores_allowed", machine.coresAllowed);
    visit("cores_online", machine.coresOnline);
    visit("threads_per_core", machine.threadsPerCore);
    visit("l1_bytes", machine.l1Bytes);
    visit("l2_bytes", machine.l2Bytes);
    visit("l3_bytes", machine.l3Bytes);
    visit("cpu_quota", machine.cpuQuota);
    visit("governor", machine.governor);
    visit("memory_bytes", machine.memoryBytes);
    visit("kernel", machine.kernel);
    visit("virtualised", machine.virtualised);
    visit("clock_resolution_ns", machine.clockResolution);
    visit("clock", machine.clock);
}

} // namespace

void to_json(nlohmann::json& json, const Machine& machine)
{
    json = nlohmann::json::object();
    forEachField(machine, [&](const char* key, const auto& member) { json[key] = member; });
}

void from_json(const nlohmann::json& json, Machine& machine)
{
    machine = {};
    if (!json.is_object())
        return;
    forEachField(machine, [&](const char* key, auto& member) {
        using Member = std::remove_reference_t<decltype(member)>;
        const auto found = json.find(key);
        if (found == json.end())
            return;
        if constexpr (std::is_same_v<Member, std::string>) {
            if (found->is_string())
                member = found->template get_ref<const std::string&>().substr(0, 256);
        } else if (found->is_number_integer()) {
            member = static_cast<Member>(found->template get<std::int64_t>());
        } else if (std::is_floating_point_v<Member> && found->is_number()) {
            member = static_cast<Member>(found->template get<double>());
        }
    });
}

} // namespace interleave
