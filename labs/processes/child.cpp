#include "labs/processes/child.h"

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <fstream>

namespace interleave {
namespace {

constexpr Text endedWithCode = LAB_TEXT("“%1” (pid %2) ended with exit code %3.");
constexpr Text endedBySignal = LAB_TEXT("“%1” (pid %2) was ended by signal %3 (%4).");

} // namespace

namespace processes {

ChildProcess forked(const ChildWork& work) { return ChildProcess::forked(work, {.leavesCore = false}); }

std::string signalName(int number)
{
    const char* name = sigabbrev_np(number);
    return name == nullptr ? std::to_string(number) : std::string("SIG") + name;
}

Sentence howItEnded(const std::string& name, pid_t pid, const Ended& ended)
{
    if (const auto signal = ended.signal())
        return Sentence(endedBySignal,
                        {name, std::to_string(pid), std::to_string(*signal), signalName(*signal)});
    return Sentence(endedWithCode, {name, std::to_string(pid), std::to_string(ended.code().value_or(-1))});
}

std::optional<Standing> standingOf(pid_t pid)
{
    std::ifstream file("/proc/" + std::to_string(pid) + "/stat");
    std::string line;
    if (!std::getline(file, line))
        return std::nullopt;
    const std::size_t afterName = line.rfind(") "); // the name may hold anything, brackets included
    if (afterName == std::string::npos || afterName + 2 >= line.size())
        return std::nullopt;
    Standing standing{line[afterName + 2], 0};
    standing.parent = std::atoi(line.c_str() + std::min(line.size(), afterName + 4));
    return standing;
}

} // namespace processes
} // namespace interleave
