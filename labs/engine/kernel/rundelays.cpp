#include "labs/engine/kernel/rundelays.h"

#include <array>
#include <cstdlib>
#include <fcntl.h>
#include <string>

namespace interleave {

std::optional<RunDelays::Reading> RunDelays::of(std::int32_t pid, std::int32_t tid)
{
    Descriptor opened;
    const Descriptor* file = &opened;
    if (const auto known = m_files.find(tid); known != m_files.end()) {
        file = &known->second;
    } else {
        const std::string path =
            "/proc/" + std::to_string(pid) + "/task/" + std::to_string(tid) + "/schedstat";
        opened = Descriptor(open(path.c_str(), O_RDONLY | O_CLOEXEC));
        if (m_files.size() < maxFiles && opened.number() >= 0)
            file = &m_files.emplace(tid, std::move(opened)).first->second;
    }
    std::array<char, 96> text{};
    const ssize_t size = pread(file->number(), text.data(), text.size() - 1, 0);
    if (size <= 0) {
        forget(tid);
        return {};
    }
    char* rest = text.data();
    Reading reading;
    reading.ran = std::strtoll(rest, &rest, 10);
    reading.waited = std::strtoll(rest, &rest, 10);
    reading.started = std::strtoull(rest, &rest, 10);
    return reading;
}

} // namespace interleave
