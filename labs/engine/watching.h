#pragma once
// How a run's threads are watched: the best that the request, the lab and the kernel allow.

#include "labs/engine/kernel/perfevents.h"
#include "labs/engine/recording.h"

#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <sys/types.h>

namespace interleave {

class Collector;
struct RunRequest;

class Watching
{
public:
    explicit Watching(Collector& collector)
        : m_collector(collector)
    {
    }

    /// What the lab's process has sent: its events, or why it has none. Nothing as long as more are to come.
    std::optional<Tracing> onEvents(const nlohmann::json& frame, std::vector<Descriptor> descriptors,
                                    pid_t keeper);
    /// Watches without the kernel's events, as the request and the lab wish.
    Tracing withoutEvents(const RunRequest& request, pid_t keeper);

private:
    Tracing sample(pid_t keeper, Sentence why);

    Collector& m_collector;
    std::vector<KernelEvent> m_events;
};

} // namespace interleave
