#include "labs/engine/collector.h"

#include "labs/engine/arena.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <limits>
#include <nlohmann/json.hpp>

namespace interleave {
namespace {

static_assert(std::endian::native == std::endian::little,
              "the stream is little endian and copied as it stands");

template <class T>
nlohmann::json packed(const T* items, std::size_t count)
{
    Bytes bytes(count * sizeof(T));
    std::memcpy(bytes.data(), items, bytes.size());
    return nlohmann::json::binary(std::move(bytes));
}

/// A record that is older than this can be read, whatever core wrote it.
constexpr std::int64_t settlesWithin = 500'000; // ns

/// What is merged for longer than this is written when it is whole; a shorter stretch is cut where it is
/// written, so that a growing recording shows the same as the whole one.
constexpr std::int64_t mergesAtMost = 33'000'000; // ns

/// Calls write(first, count) for pieces that fit a frame.
template <class T, class Write>
void inPieces(const std::vector<T>& items, Write write)
{
    constexpr std::size_t most = (maxFrameBytes - 1024) / sizeof(T);
    for (std::size_t at = 0; at < items.size(); at += most)
        write(items.data() + at, std::min(most, items.size() - at));
}

} // namespace

Collector::Collector(Arena& arena, std::vector<std::string> series, Sink sink, RecordingCap cap)
    : m_arena(arena)
    , m_series(std::move(series))
    , m_sink(std::move(sink))
    , m_cap(cap)
    , m_clock(arena.header().originTicks, arena.header().originNanoseconds)
    , m_book(arena.header().originNanoseconds,
             [this](const LaneBook::Entry& lane, const Span& span) {
                 m_cores.ran(span);
                 m_thinner.add(lane.id, span);
             })
    , m_thinner(cap.spansAtMost, {[this](std::uint32_t lane, const Span& span) { keep(lane, span); },
                                  [this](std::uint32_t lane, const HiddenChanges& hidden) {
                                      m_unwritten[lane].hidden.push_back(hidden);
                                  }})
{
}

Collector::~Collector() = default;

void Collector::write(const nlohmann::json& frame) { m_sink(encodedFrame(frame)); }

void Collector::watch(std::unique_ptr<StateSource> source, Known by)
{
    m_source = std::move(source);
    adoptLanes();
    m_book.watch(by);
}

void Collector::adoptLanes()
{
    const std::uint32_t count = std::min(m_arena.header().nextLane.load(), m_arena.laneLimit());
    for (; m_tickets < count; ++m_tickets)
        m_unnamed.push_back(m_tickets);
    std::erase_if(m_unnamed, [this](std::uint32_t lane) { return adopt(lane); });
}

/// False as long as the lane is not named. It may never be: a worker can be killed in the middle of claim().
bool Collector::adopt(std::uint32_t lane)
{
    LaneSlot& slot = m_arena.slot(lane);
    if (slot.stage.load(std::memory_order_acquire) != LaneSlot::Stage::named) // pairs with claim()
        return false;
    slot.name.back() = '\0';
    m_book.claim({.id = lane,
                  .name = slot.name.data(),
                  .kind = slot.kind,
                  .pid = slot.pid,
                  .tid = slot.tid,
                  .parent = slot.parent});
    m_adopted.push_back(lane);
    return true;
}

void Collector::drain()
{
    m_clock.anchor();
    const std::int64_t now = m_clock.now();
    readRings();
    if (m_source == nullptr)
        return;
    // What is younger may still be on its way: a record is stamped a little before it can be read.
    const std::int64_t horizon = now - settlesWithin;
    readSource(horizon);
}

void Collector::readRings()
{
    adoptLanes();
    for (const std::uint32_t lane : m_adopted)
        m_eventsRead += readRing(m_arena.slot(lane).ring, m_arena.events(lane),
                                 [&](const Event& event) { hear(lane, event); });
}

void Collector::readSource(std::int64_t horizon)
{
    m_events.clear();
    m_names.clear();
    m_source->read(horizon + m_arena.header().originNanoseconds, m_events, m_names);
    m_book.apply(horizon, m_events, m_names);
    m_eventsRead += m_events.size();
}

void Collector::hear(std::uint32_t lane, const Event& event)
{
    const std::uint64_t tick = m_arena.header().originTicks + (event.when & tickMask);
    const std::int64_t when = std::max<std::int64_t>(m_clock.nanoseconds(tick), 0);
    const auto kind = static_cast<EventKind>(event.when >> 56U);
    if (kind == EventKind::value) {
        if (const std::uint64_t series = event.what >> 48U; series < m_series.size())
            sample(m_series[series],
                   {static_cast<double>(when),
                    static_cast<double>(static_cast<std::int64_t>(event.what << 16U) >> 16U)});
    } else if (kind == EventKind::mark) {
        std::vector<Mark>& marks = m_unwritten[m_book.idOf(lane)].marks;
        if (m_spans++ < m_cap.spans)
            marks.push_back({when, static_cast<std::uint32_t>(event.what),
                             static_cast<std::uint32_t>(event.what >> 32U)});
        else
            ++m_spansLeftOut;
    } else {
        m_book.tell(lane, {when, event.what, static_cast<std::uint8_t>(kind)});
    }
}

void Collector::keep(std::uint32_t lane, const Span& span)
{
    if (m_spans++ < m_cap.spans)
        m_unwritten[lane].spans.push_back(span);
    else
        ++m_spansLeftOut;
}

void Collector::look()
{
    const auto now = static_cast<double>(m_clock.now());
    for (const auto& [gauge, series] : m_gauges)
        sample(series,
               {now, static_cast<double>(m_arena.header().gauge[gauge].load(std::memory_order_relaxed))});
}

void Collector::watchGauge(std::uint32_t gauge, const std::string& series)
{
    if (gauge < ArenaHeader::maxGauges)
        m_gauges[gauge] = series;
    else
        ++m_gaugesLeftOut;
}

void Collector::sample(const std::string& series, Sample sample)
{
    if (m_sampleCount >= m_cap.samples) {
        ++m_samplesLeftOut;
        return;
    }
    ++m_sampleCount;
    m_samples[series].push_back(sample);
}

void Collector::writeLanes()
{
    for (LaneBook::Entry& lane : m_book.entries()) {
        if (!std::exchange(lane.announced, true))
            write({{"frame", "lane"},
                   {"id", lane.id},
                   {"name", lane.name},
                   {"kind", nameOf(lane.kind)},
                   {"pid", lane.pid},
                   {"tid", lane.tid},
                   {"parent", lane.parent}});
        const auto found = m_unwritten.find(lane.id);
        if (found == m_unwritten.end())
            continue;
        inPieces(found->second.spans, [&](const Span* first, std::size_t count) {
            write({{"frame", "spans"}, {"lane", lane.id}, {"data", packed(first, count)}});
        });
        inPieces(found->second.marks, [&](const Mark* first, std::size_t count) {
            write({{"frame", "marks"}, {"lane", lane.id}, {"data", packed(first, count)}});
        });
        inPieces(found->second.hidden, [&](const HiddenChanges* first, std::size_t count) {
            write({{"frame", "merged"}, {"lane", lane.id}, {"data", packed(first, count)}});
        });
        found->second.hidden.clear();
        found->second.spans.clear();
        found->second.marks.clear();
    }
}

void Collector::writeOpen()
{
    struct Entry {
        std::uint32_t lane;
        std::uint32_t unused;
        Span span;
    };
    std::vector<Entry> entries;
    // what the kernel did until now is known a moment later
    const std::int64_t known = m_source == nullptr ? m_clock.now() : m_clock.now() - settlesWithin;
    for (const LaneBook::Entry& lane : m_book.entries()) {
        if (!lane.track->alive())
            continue;
        lane.track->stretch(known);
        Span open = lane.track->open();
        open.begin = m_thinner.beginOf(lane.id, open.begin); // goes on from what is written
        entries.push_back({lane.id, 0, open});
    }
    inPieces(entries, [&](const Entry* first, std::size_t count) {
        write({{"frame", "open"}, {"now", m_clock.now()}, {"data", packed(first, count)}});
    });
}

void Collector::writeSamples()
{
    for (auto& [series, samples] : m_samples) {
        inPieces(samples, [&, id = series](const Sample* first, std::size_t count) {
            write({{"frame", "samples"}, {"series", id}, {"data", packed(first, count)}});
        });
        samples.clear();
    }
}

void Collector::lookAtCores()
{
    std::vector<const Span*> running;
    for (const LaneBook::Entry& lane : m_book.entries())
        if (lane.track->alive() && lane.track->open().core() >= 0)
            running.push_back(&lane.track->open());
    const std::vector<CoreUse> uses = m_cores.look(m_clock.now(), running);
    inPieces(uses, [&](const CoreUse* first, std::size_t count) {
        write({{"frame", "cores"}, {"data", packed(first, count)}});
    });
}

void Collector::flush()
{
    m_book.explainWaits(m_clock.now());
    m_thinner.flush(m_clock.now(), mergesAtMost);
    writeLanes();
    writeOpen();
    writeSamples();
    const Losses lost = losses();
    write({{"frame", "tick"},
           {"now", m_clock.now()},
           {"dropped", lost.dropped},
           {"capped", lost.capped},
           {"unobserved", lost.unobserved},
           {"merged", lost.merged}});
}

void Collector::finish()
{
    m_clock.anchor();
    readRings();
    if (m_source != nullptr)
        readSource(m_clock.now() + settlesWithin);
    m_book.end(m_clock.now());
    m_thinner.flush(m_clock.now(), std::numeric_limits<std::int64_t>::max());
    look(); // as the lab left them
    flush();
}

Losses Collector::losses() const
{
    Losses losses{.capped = m_spansLeftOut + m_samplesLeftOut,
                  .unobserved = m_arena.header().unobserved.load() + m_book.unobserved() + m_unnamed.size(),
                  .merged = m_thinner.hidden()};
    if (m_source != nullptr)
        losses.dropped += m_source->lost();
    for (const std::uint32_t lane : m_adopted)
        losses.dropped += m_arena.slot(lane).ring.dropped.load(std::memory_order_relaxed);
    return losses;
}

} // namespace interleave
