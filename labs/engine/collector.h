#pragma once
// Reads what probes and gauges left in an Arena and writes it as frames. Runs in the runner's process, so
// that it goes on when the lab has died.

#include "labs/engine/clock.h"
#include "labs/engine/kernel/corewatch.h"
#include "labs/engine/lanebook.h"
#include "labs/engine/recording.h"
#include "labs/engine/spanthinner.h"
#include "labs/engine/stream.h"

#include <nlohmann/json_fwd.hpp>

namespace interleave {

class Arena;

/// Past these the run goes on and the rest is only counted.
struct RecordingCap {
    std::uint64_t spans = 4'000'000; ///< and marks
    std::uint64_t samples = 600'000;
    std::uint64_t spansAtMost = 0; ///< more are merged, see SpanThinner; 0: all are kept, up to the cap
};

class Collector
{
public:
    using Sink = std::function<void(ByteView frame)>;

    /// `series`: the ids that Probe::value counts by.
    Collector(Arena& arena, std::vector<std::string> series, Sink sink, RecordingCap cap = {});
    ~Collector();

    /// From now on the kernel says what threads do.
    void watch(std::unique_ptr<StateSource> source, Known by);
    /// Takes everything out of the rings. Often enough (every 4 ms) nothing is lost at 2 million events/s a
    /// lane.
    void drain();
    /// Looks at the gauges once; `watchGauge` tells where each is kept. One past the arena's is counted.
    void look();
    void watchGauge(std::uint32_t gauge, const std::string& series);
    /// How busy the machine's cores were, and this run on them, since the last time.
    void lookAtCores();
    void sample(const std::string& series, Sample sample);
    /// Writes what was drained, the spans still open, and the losses so far. Some 30 times a second.
    void flush();
    /// Drains for the last time and closes every lane that the lab left open (it was killed, or forgot).
    void finish();

    [[nodiscard]] Losses losses() const;
    /// What the lab reported and no recording holds: samples past the cap, gauges that nobody looks at.
    [[nodiscard]] std::uint64_t samplesLeftOut() const { return m_samplesLeftOut; }
    [[nodiscard]] std::uint64_t gaugesLeftOut() const { return m_gaugesLeftOut; }
    [[nodiscard]] std::int64_t now() const { return m_clock.now(); }
    [[nodiscard]] std::uint64_t eventsRead() const { return m_eventsRead; }

    /// Whether anybody but the program itself says what threads do.
    [[nodiscard]] bool watches() const { return m_source != nullptr; }
    [[nodiscard]] StateTotals times() const { return m_book.times(); }

private:
    /// What a lane has to write since the last flush.
    struct Unwritten {
        std::vector<Span> spans;
        std::vector<Mark> marks;
        std::vector<HiddenChanges> hidden;
    };
    void adoptLanes();
    bool adopt(std::uint32_t lane);
    void readRings();
    void readSource(std::int64_t horizon);
    void hear(std::uint32_t lane, const struct Event& event);
    void keep(std::uint32_t lane, const Span& span);
    void writeLanes();
    void writeOpen();
    void writeSamples();
    void write(const nlohmann::json& frame);

    Arena& m_arena;
    std::vector<std::string> m_series;
    Sink m_sink;
    RecordingCap m_cap;
    ClockMap m_clock;
    LaneBook m_book;
    SpanThinner m_thinner;
    std::unique_ptr<StateSource> m_source;
    CoreWatch m_cores;
    std::uint32_t m_tickets = 0;          ///< lanes of the arena that were given out, as far as seen
    std::vector<std::uint32_t> m_unnamed; ///< of those: being written, or their writer has died over it
    std::vector<std::uint32_t> m_adopted; ///< of those: in the book
    std::vector<StateEvent> m_events;
    std::vector<ThreadName> m_names;
    std::unordered_map<std::uint32_t, Unwritten> m_unwritten;
    std::map<std::string, std::vector<Sample>> m_samples;
    std::map<std::uint32_t, std::string> m_gauges;
    std::uint64_t m_spans = 0;
    std::uint64_t m_sampleCount = 0;
    std::uint64_t m_spansLeftOut = 0; ///< with marks
    std::uint64_t m_samplesLeftOut = 0;
    std::uint64_t m_gaugesLeftOut = 0;
    std::uint64_t m_eventsRead = 0;
};

} // namespace interleave
