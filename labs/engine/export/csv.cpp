#include "labs/engine/export/export.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <ostream>
#include <set>

namespace interleave {
namespace {

/// RFC 4180: quoted where it holds a comma, a quote or a line break; quotes doubled.
std::string field(const std::string& text)
{
    if (text.find_first_of(",\"\r\n") == std::string::npos)
        return text;
    std::string quoted = "\"";
    for (const char c : text)
        quoted.append(c == '"' ? 2 : 1, c);
    return quoted + '"';
}

std::string field(double number) { return std::isfinite(number) ? toText(Value(number)) : std::string(); }

template <class T>
requires std::is_integral_v<T> std::string field(T number) { return std::to_string(number); }

template <class First, class... Rest>
void writeRow(std::ostream& out, const First& first, const Rest&... rest)
{
    out << field(first);
    ((out << ',' << field(rest)), ...);
    out << "\r\n";
}

/// Calls `visit` with every run that is no warm-up and its number.
template <class Visit>
void eachRun(const Recordings& recordings, Visit&& visit)
{
    for (std::size_t i = 0; i < recordings.size(); ++i)
        if (!recordings[i]->warmUp())
            visit(i + 1, *recordings[i]);
}

std::string columnOf(const std::string& parameter)
{
    static constexpr std::array taken{"run",    "lab",   "repetition", "seed", "states_known_by",
                                      "metric", "value", "unit"};
    return std::ranges::find(taken, parameter) == taken.end() ? parameter : "parameter." + parameter;
}

void writeSpan(std::ostream& out, std::size_t run, const Recording& recording, const Lane& lane,
               const Span& span)
{
    const auto object = recording.objects.find(span.object);
    writeRow(out, run, lane.id, lane.name, std::string(nameOf(lane.kind)), span.begin, span.end,
             std::string(nameOf(span.state())), std::string(nameOf(span.reason)),
             object == recording.objects.end() ? std::string() : object->second,
             span.core() < 0 ? std::string() : std::to_string(span.core()), std::string(nameOf(span.known())),
             int{span.beginInferred()}, span.partner() < 0 ? std::string() : std::to_string(span.partner()));
}

} // namespace

void writeMetricsCsv(std::ostream& out, const Recordings& recordings)
{
    std::set<std::string> parameters;
    eachRun(recordings, [&](std::size_t, const Recording& recording) {
        for (const auto& [id, value] : recording.parameters)
            parameters.insert(id);
    });
    out << "run,lab,repetition,seed,states_known_by,";
    for (const std::string& id : parameters)
        out << field(columnOf(id)) << ',';
    out << "metric,value,unit\r\n";
    eachRun(recordings, [&](std::size_t run, const Recording& recording) {
        std::string head = field(run) + ',' + field(recording.lab) + ',' + field(recording.repetition) + ',' +
                           field(recording.seed) + ',' + nameOf(recording.tracing.known) + ',';
        for (const std::string& id : parameters) {
            const auto value = recording.parameters.find(id);
            head += (value == recording.parameters.end() ? "" : field(toText(value->second))) + ',';
        }
        for (const RecordedMetric& metric : recording.metrics) {
            out << head;
            writeRow(out, metric.id, metric.value, metric.unit);
        }
    });
}

void writeSeriesCsv(std::ostream& out, const Recordings& recordings, const std::string& series)
{
    out << "run,x,y\r\n";
    eachRun(recordings, [&](std::size_t run, const Recording& recording) {
        if (const RecordedSeries* recorded = recording.seriesOf(series))
            for (const Sample& sample : recorded->samples)
                writeRow(out, run, sample.x, sample.y);
    });
}

void writeSpansCsv(std::ostream& out, const Recordings& recordings)
{
    out << "run,lane,name,kind,begin_ns,end_ns,state,reason,object,core,known,begin_inferred,partner\r\n";
    eachRun(recordings, [&](std::size_t run, const Recording& recording) {
        for (const Lane& lane : recording.lanes) {
            for (const Span& span : lane.spans)
                writeSpan(out, run, recording, lane, span);
            if (lane.open)
                writeSpan(out, run, recording, lane, *lane.open);
        }
    });
}

std::vector<std::string> seriesIn(const Recordings& recordings)
{
    std::set<std::string> ids;
    for (const Recording* recording : recordings)
        for (const RecordedSeries& series : recording->series)
            ids.insert(series.id);
    return {ids.begin(), ids.end()};
}

} // namespace interleave
