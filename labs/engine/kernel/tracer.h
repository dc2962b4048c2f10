#pragma once
// Every switch of every thread of a run, from the kernel's own records.

#include "labs/engine/kernel/perfevents.h"
#include "labs/engine/kernel/perfring.h"
#include "labs/engine/kernel/stateevent.h"

#include <memory>

namespace interleave {

class Tracer : public StateSource
{
public:
    /// Maps a ring for every event: 2 MB each, 64 MB in all, or as much as the locked-memory limit leaves, at
    /// least 16 KB. Fails with a sentence when not even that is left.
    static Outcome<std::unique_ptr<Tracer>> attach(std::vector<KernelEvent> events);

    void read(std::int64_t horizon, std::vector<StateEvent>& events, std::vector<ThreadName>& names) override;
    [[nodiscard]] std::uint64_t lost() const override { return m_lost; }
    /// Bytes of each ring.
    [[nodiscard]] std::size_t ringBytes() const { return m_ringBytes; }

private:
    Tracer() = default;
    bool mapAll(std::vector<KernelEvent>& events, std::size_t bytes);
    void onRecord(const perf_event_header& record, std::vector<ThreadName>& names);
    void onSwitch(const perf_event_header& record);
    void onTask(const perf_event_header& record, StateEvent::Kind kind);
    void onWake(const perf_event_header& record);

    std::vector<PerfRing> m_rings;
    std::size_t m_ringBytes = 0;
    std::vector<StateEvent> m_pending; ///< read, not yet given
    std::uint64_t m_lost = 0;
};

/// Tries what a run would try. Empty: it works here and now; else why not, and what the user can do.
Sentence whyNoTracing();

} // namespace interleave
