#pragma once
// A run, read back: plain data. Append-only while the run lives, then immutable. Every view, statistic and
// export reads this and nothing else.

#include "labs/engine/design.h"
#include "labs/engine/lab.h"
#include "labs/engine/machine.h"
#include "labs/engine/spans.h"

#include <deque>
#include <functional>
#include <memory>
#include <optional>

namespace interleave {

struct Lane {
    std::uint32_t id = 0;
    std::string name;
    LaneKind kind = LaneKind::thread;
    std::int32_t pid = 0;
    std::int32_t tid = 0;
    std::uint32_t parent = 0;
    std::int64_t begin = 0;            ///< ns since the start of the run
    Spans spans;                       ///< in time order, each beginning where the one before ends
    std::vector<Mark> marks;           ///< in time order
    std::vector<HiddenChanges> hidden; ///< in time order
    std::optional<Span> open;          ///< what it does now, while it lives; `end` is the newest known moment
};

/// What it does now: goes on from the last span. An older one is a remainder of a lane that has ended.
std::optional<Span> openOf(const Lane& lane);
/// What it does at `when`, ns since the start of the run; nothing: it has not begun, or has ended.
std::optional<Span> spanAt(const Lane& lane, std::int64_t when);

struct Tracing {               ///< how the states of lanes are known, and why not better
    Known known = Known::told; ///< the best that this run has
    std::int64_t period = 0;   ///< ns between two samples; 0: not sampled
    Sentence sentence;         ///< empty, or why it is not traced and what the user can do
};

struct Sample {
    double x = 0;
    double y = 0;
};
struct RecordedSeries {
    std::string id;
    std::vector<Sample> samples; ///< in the order they came; x is ns for series over time
};

const char* nameOf(Better better); ///< "less", "more" or empty
struct RecordedMetric {
    std::string id;
    std::string unit;
    Better better = Better::neither;
    double value = 0;
    std::int64_t when = 0; ///< ns; the newest moment recorded when it came
};

struct RecordedNote {
    std::string severity; ///< "remark", "warning", "error"
    Sentence sentence;
};

enum class Ending { live, finished, stopped, failed, lost }; ///< how a run ended
const char* nameOf(Ending ending);

struct Losses {                   ///< what was not recorded
    std::uint64_t dropped = 0;    ///< events lost to full rings
    std::uint64_t capped = 0;     ///< spans, samples and reports past the recording's cap
    std::uint64_t unobserved = 0; ///< lanes that found no slot
    std::uint64_t merged = 0;     ///< changes of state that are only counted, to keep the recording small
};

struct Recording {
    std::string lab;
    Parameters parameters;
    std::uint64_t seed = 0;
    int repetition = 0;                   ///< from 1; 0 is the warm-up
    std::string preset;                   ///< id, or empty
    std::shared_ptr<const Design> design; ///< of the experiment that it belongs to; may be null
    std::string programVersion;
    std::string buildType;
    std::string started; ///< ISO 8601, UTC
    Machine machine;
    double probeCost = 0; ///< ns per event, measured at start
    int niceness = 0;

    std::deque<Lane> lanes; ///< a deque: a lane's address stays while others arrive
    std::map<std::uint32_t, std::string> objects;
    std::vector<CoreUse> cores; ///< in time order
    Tracing tracing;
    std::vector<RecordedSeries> series;
    std::vector<RecordedMetric> metrics;
    std::vector<RecordedNote> notes;

    std::int64_t now = 0; ///< ns; the newest moment recorded, at the end the length of the run
    double progress = 0;  ///< 0 … 1
    Losses losses;
    std::int64_t cpu = 0;         ///< ns of CPU time of all processes of the run, at its end; 0: not known
    std::int64_t observerCpu = 0; ///< ns of CPU time that watching cost, in a process of its own
    Ending ending = Ending::live;
    bool killed = false; ///< the lab's process did not end by itself: after a stop, or a signal ended it
    [[nodiscard]] bool warmUp() const { return repetition == 0; }
    [[nodiscard]] const Lane* lane(std::uint32_t id) const;
    [[nodiscard]] const RecordedSeries* seriesOf(std::string_view id) const;
    [[nodiscard]] std::optional<double> metric(std::string_view id) const;
    [[nodiscard]] std::optional<double> metricAt(std::string_view id, std::int64_t when) const;
};

struct Experiment { ///< runs that belong together, in the order they were made
    std::deque<Recording> recordings;
    Sentence damage; ///< empty, or why the rest of the file could not be read
};

/// Reads a `.ilrun` file. Fails when nothing of it can be used; a broken tail gives what came before and
/// `damage`. `goOn(fraction)` is asked now and then; false ends the reading with a failure "cancelled".
Outcome<Experiment> readExperiment(const std::string& path, const std::function<bool(double)>& goOn = {});

} // namespace interleave
