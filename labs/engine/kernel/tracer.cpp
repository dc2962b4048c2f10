#include "labs/engine/kernel/tracer.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <linux/perf_event.h>
#include <memory>

namespace interleave {
namespace {

/// What sample_id_all puts at the end of every record (see attributes() in perfevents.cpp).
struct SampleId {
    std::uint32_t pid;
    std::uint32_t tid;
    std::uint64_t time;
    std::uint32_t cpu;
    std::uint32_t reserved;
};

struct TaskRecord {
    perf_event_header header;
    std::uint32_t pid;
    std::uint32_t parentPid;
    std::uint32_t tid;
    std::uint32_t parentTid;
    std::uint64_t time;
};

struct NameRecord {
    perf_event_header header;
    std::uint32_t pid;
    std::uint32_t tid;
    std::array<char, 16> name; ///< shorter ones end with 0
};

struct LostRecord {
    perf_event_header header;
    std::uint64_t id;
    std::uint64_t count;
};

/// A sample of the tracepoint: the id is in front, then the record as its "format" file describes it.
struct WakeRecord {
    perf_event_header header;
    SampleId waker;
    std::uint32_t rawBytes;
    std::uint16_t type;
    std::uint8_t flags;
    std::uint8_t preemptCount;
    std::int32_t commonPid;
    std::array<char, 16> name;
    std::int32_t tid;
};
constexpr unsigned inInterrupt = 0x08U | 0x10U; // TRACE_FLAG_HARDIRQ, TRACE_FLAG_SOFTIRQ

/// Holds what a core at a million switches a second writes in 30 ms, and stays in its second-level cache:
/// with 4 MB a switch was measured to cost 0.66 µs, with 2 MB and less 0.37 µs.
constexpr std::size_t maxRingBytes = 2UL * 1024 * 1024;
constexpr std::size_t minRingBytes = 16UL * 1024;
constexpr std::size_t maxBytesOfAll =
    64UL * 1024 * 1024; ///< locked memory is dear on machines with many cores

/// The first bytes of a record as T. False when it is shorter: another kernel's idea of it.
template <class T>
bool take(const perf_event_header& record, T& into)
{
    if (record.size < sizeof(T))
        return false;
    std::memcpy(static_cast<void*>(&into), &record, sizeof into);
    return true;
}

bool takeSampleId(const perf_event_header& record, SampleId& into)
{
    if (record.size < sizeof(perf_event_header) + sizeof into)
        return false;
    std::memcpy(&into, reinterpret_cast<const std::byte*>(&record) + record.size - sizeof into, sizeof into);
    return true;
}

} // namespace

Outcome<std::unique_ptr<Tracer>> Tracer::attach(std::vector<KernelEvent> events)
{
    std::unique_ptr<Tracer> tracer(new Tracer);
    const std::size_t fair = std::bit_floor(maxBytesOfAll / std::max<std::size_t>(events.size(), 1));
    for (std::size_t bytes = std::min(maxRingBytes, fair); bytes >= minRingBytes; bytes /= 2)
        if (tracer->mapAll(events, bytes))
            return tracer;
    return Sentence(LAB_TEXT("There is no locked memory left for tracing; close other programs that trace, "
                             "or raise the limit with ulimit -l."));
}

bool Tracer::mapAll(std::vector<KernelEvent>& events, std::size_t bytes)
{
    for (KernelEvent& each : events) {
        PerfRing ring(std::move(each.event), bytes);
        if (!ring.mapped()) { // give all back, for a smaller try
            each.event = ring.release();
            for (std::size_t i = 0; i < m_rings.size(); ++i)
                events[i].event = m_rings[i].release();
            m_rings.clear();
            return false;
        }
        m_rings.push_back(std::move(ring));
    }
    m_ringBytes = bytes;
    return true;
}

void Tracer::read(std::int64_t horizon, std::vector<StateEvent>& events, std::vector<ThreadName>& names)
{
    for (PerfRing& ring : m_rings)
        ring.read([&](const perf_event_header& record) { onRecord(record, names); });
    // stable: of two records with one time, the one of the same core that came first stays first
    std::ranges::stable_sort(m_pending, {}, &StateEvent::when);
    const auto later = std::ranges::lower_bound(m_pending, horizon, {}, &StateEvent::when);
    events.insert(events.end(), m_pending.begin(), later);
    m_pending.erase(m_pending.begin(), later);
}

void Tracer::onRecord(const perf_event_header& record, std::vector<ThreadName>& names)
{
    NameRecord renamed{};
    LostRecord lost{};
    switch (record.type) {
    case PERF_RECORD_SWITCH:
        onSwitch(record);
        break;
    case PERF_RECORD_FORK:
        onTask(record, StateEvent::Kind::born);
        break;
    case PERF_RECORD_EXIT:
        onTask(record, StateEvent::Kind::died);
        break;
    case PERF_RECORD_SAMPLE:
        onWake(record);
        break;
    case PERF_RECORD_COMM:
        std::memcpy(static_cast<void*>(&renamed), &record,
                    std::min<std::size_t>(record.size, sizeof renamed));
        renamed.name.back() = '\0';
        names.push_back({static_cast<std::int32_t>(renamed.tid), renamed.name.data()});
        break;
    case PERF_RECORD_LOST:
        if (take(record, lost))
            m_lost += lost.count;
        break;
    default:
        break;
    }
}

void Tracer::onSwitch(const perf_event_header& record)
{
    SampleId id{};
    if (!takeSampleId(record, id))
        return;
    StateEvent event{.when = static_cast<std::int64_t>(id.time),
                     .tid = static_cast<std::int32_t>(id.tid),
                     .pid = static_cast<std::int32_t>(id.pid),
                     .core = static_cast<std::int16_t>(id.cpu),
                     .kind = StateEvent::Kind::started};
    if ((record.misc & PERF_RECORD_MISC_SWITCH_OUT) != 0)
        event.kind = (record.misc & PERF_RECORD_MISC_SWITCH_OUT_PREEMPT) != 0 ? StateEvent::Kind::preempted
                                                                              : StateEvent::Kind::waited;
    m_pending.push_back(event);
}

void Tracer::onTask(const perf_event_header& record, StateEvent::Kind kind)
{
    TaskRecord task{};
    if (take(record, task))
        m_pending.push_back({.when = static_cast<std::int64_t>(task.time),
                             .tid = static_cast<std::int32_t>(task.tid),
                             .pid = static_cast<std::int32_t>(task.pid),
                             .other = static_cast<std::int32_t>(task.parentTid),
                             .kind = kind});
}

void Tracer::onWake(const perf_event_header& record)
{
    WakeRecord wake{};
    if (!take(record, wake))
        return;
    const bool byInterrupt = (wake.flags & inInterrupt) != 0;
    m_pending.push_back({.when = static_cast<std::int64_t>(wake.waker.time),
                         .tid = wake.tid,
                         .other = byInterrupt ? 0 : static_cast<std::int32_t>(wake.waker.tid),
                         .kind = StateEvent::Kind::wakened});
}

Sentence whyNoTracing()
{
    auto events = openKernelEvents();
    if (!events)
        return events.failure();
    const auto tracer = Tracer::attach(std::move(*events));
    return tracer ? Sentence() : tracer.failure();
}

} // namespace interleave
