#pragma once
// How long threads have waited for a core so far, from /proc/<pid>/task/<tid>/schedstat. It tells when a
// thread that was blocked became ready, where nobody may watch the wake-up itself.

#include "labs/engine/descriptor.h"

#include <cstdint>
#include <map>
#include <optional>

namespace interleave {

class RunDelays
{
public:
    struct Reading {
        std::int64_t ran = 0;      ///< ns on a core, since the thread was born
        std::int64_t waited = 0;   ///< ns ready, not running
        std::uint64_t started = 0; ///< how often it was put on a core
    };

    /// Nothing when the thread is gone or the kernel does not count. The file stays open for the next time.
    std::optional<Reading> of(std::int32_t pid, std::int32_t tid);
    void forget(std::int32_t tid) { m_files.erase(tid); }

private:
    static constexpr std::size_t maxFiles = 500; ///< later threads' files are opened each time

    std::map<std::int32_t, Descriptor> m_files;
};

} // namespace interleave
