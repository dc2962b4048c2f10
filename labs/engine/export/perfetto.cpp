// The Trace Event Format: https://docs.google.com/document/d/1CvAClvFfyA5R-PhYUmn5OOQtYMH4h6I0nSsKchNAySU

#include "labs/engine/export/export.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <nlohmann/json.hpp>
#include <ostream>

namespace interleave {
namespace {

using Json = nlohmann::json;

/// One event a line, so that the whole trace is never in memory.
class EventWriter
{
public:
    explicit EventWriter(std::ostream& out)
        : m_out(out)
    {
        m_out << "{\"displayTimeUnit\":\"ns\",\"traceEvents\":[";
    }
    ~EventWriter() { m_out << "\n]}\n"; }
    EventWriter(const EventWriter&) = delete;
    EventWriter& operator=(const EventWriter&) = delete;

    void name(const char* what, std::size_t process, std::uint64_t thread, const Json& arguments)
    {
        begin() << R"({"ph":"M","name":")" << what << R"(","pid":)" << process << R"(,"tid":)" << thread
                << R"(,"args":)" << text(arguments) << '}';
    }
    void slice(std::size_t process, std::uint64_t thread, const Span& span, const Json& arguments)
    {
        begin() << R"({"ph":"X","name":")" << nameOf(span.state()) << R"(","cat":")" << nameOf(span.known())
                << R"(","pid":)" << process << R"(,"tid":)" << thread << R"(,"ts":)"
                << microseconds(span.begin) << R"(,"dur":)" << durationOf(span) << R"(,"args":)"
                << text(arguments) << '}';
    }
    void counter(std::size_t process, const std::string& name, const Sample& sample)
    {
        begin() << R"({"ph":"C","name":)" << text(name) << R"(,"pid":)" << process << R"(,"tid":0,"ts":)"
                << microseconds(static_cast<std::int64_t>(sample.x)) << R"(,"args":{"value":)"
                << text(sample.y) << "}}";
    }

private:
    std::ostream& begin()
    {
        m_out << (m_first ? "\n" : ",\n");
        m_first = false;
        return m_out;
    }
    /// Names come from files too: what is no UTF-8 is replaced.
    static std::string text(const Json& json)
    {
        return json.dump(-1, ' ', false, Json::error_handler_t::replace);
    }
    /// Exact: the format counts in microseconds, we in nanoseconds.
    static std::string microseconds(std::int64_t nanoseconds)
    {
        std::array<char, 40> buffer{};
        const std::int64_t magnitude = std::max<std::int64_t>(nanoseconds, 0);
        std::snprintf(buffer.data(), buffer.size(), "%lld.%03d", static_cast<long long>(magnitude / 1000),
                      static_cast<int>(magnitude % 1000));
        return buffer.data();
    }
    /// Readers add it to the beginning as doubles: the sum is not to lie behind the end, where the lane's
    /// next slice begins, or they take the one for a part of the other.
    static std::string durationOf(const Span& span)
    {
        const auto inMicroseconds = [](std::int64_t nanoseconds) {
            return std::strtod(microseconds(nanoseconds).c_str(), nullptr);
        };
        const double begin = inMicroseconds(span.begin);
        const double end = inMicroseconds(span.end);
        double duration = inMicroseconds(span.end - span.begin);
        if (begin + duration <= end)
            return microseconds(span.end - span.begin);
        while (begin + duration > end)
            duration = std::nextafter(duration, 0.0);
        std::array<char, 40> shortest{};
        const auto written = std::to_chars(shortest.data(), shortest.data() + shortest.size(), duration);
        return {shortest.data(), written.ptr};
    }

    std::ostream& m_out;
    bool m_first = true;
};

std::string titleOf(const Recording& recording, const std::vector<std::string>& differing)
{
    std::string title = recording.lab;
    if (const std::string setting = settingText(recording, differing); !setting.empty())
        title += " " + setting;
    return title + (recording.warmUp() ? " warm-up" : " run " + std::to_string(recording.repetition));
}

void writeSlice(EventWriter& events, std::size_t process, const Recording& recording, std::uint64_t thread,
                const Span& span)
{
    if (span.state() == State::finished || span.end < span.begin)
        return; // a thread that is gone shows nothing
    Json arguments{{"known", nameOf(span.known())}};
    if (span.reason != Reason::none)
        arguments["reason"] = nameOf(span.reason);
    if (const auto object = recording.objects.find(span.object); object != recording.objects.end())
        arguments["object"] = object->second;
    if (span.core() >= 0)
        arguments["core"] = span.core();
    if (const Lane* partner = recording.lane(static_cast<std::uint32_t>(span.partner())))
        arguments["partner"] = partner->name; // who held the object, or ended the wait
    if (span.beginInferred())
        arguments["begin"] = "inferred";
    events.slice(process, thread, span, arguments);
}

void writeLane(EventWriter& events, std::size_t process, const Recording& recording, const Lane& lane)
{
    const std::uint64_t thread = std::uint64_t{lane.id} + 1; // 0 is the process itself
    events.name("thread_name", process, thread, {{"name", lane.name}});
    events.name("thread_sort_index", process, thread, {{"sort_index", lane.id}});
    for (const Span& span : lane.spans)
        writeSlice(events, process, recording, thread, span);
    if (lane.open)
        writeSlice(events, process, recording, thread, *lane.open);
}

bool isOverTime(const std::string& id, const Lab* lab)
{
    const Series* const known = lab == nullptr ? nullptr : findSeries(*lab, id);
    return known == nullptr || known->overTime();
}

/// Shares of a core's time, in percent.
void writeCores(EventWriter& events, std::size_t process, const Recording& recording)
{
    for (const CoreUse& use : recording.cores) {
        const std::string core = "core " + std::to_string(use.core);
        const auto when = static_cast<double>(use.when);
        events.counter(process, core + " machine", {when, use.machine / 100.0});
        events.counter(process, core + " run", {when, use.run / 100.0});
    }
}

void writeRun(EventWriter& events, std::size_t process, const Recording& recording, const Lab* lab)
{
    for (const Lane& lane : recording.lanes)
        writeLane(events, process, recording, lane);
    writeCores(events, process, recording);
    for (const RecordedSeries& series : recording.series) {
        if (!isOverTime(series.id, lab != nullptr && lab->id == recording.lab ? lab : nullptr))
            continue;
        for (const Sample& sample : series.samples)
            if (std::isfinite(sample.y) && sample.x >= 0 && sample.x < 9e18) // what an integer holds
                events.counter(process, series.id, sample);
    }
}

} // namespace

void writePerfetto(std::ostream& out, const Recordings& recordings, const Lab* lab)
{
    EventWriter events(out);
    const std::vector<std::string> differing = differingParameters(recordings);
    for (std::size_t i = 0; i < recordings.size(); ++i) {
        const std::size_t process = i + 1; // 0 is the idle process to viewers
        events.name("process_name", process, 0, {{"name", titleOf(*recordings[i], differing)}});
        events.name("process_sort_index", process, 0, {{"sort_index", process}});
        writeRun(events, process, *recordings[i], lab);
    }
}

} // namespace interleave
