#include "widgets/timeline/timelinecsv.h"

#include <algorithm>
#include <ostream>

namespace interleave {

namespace {

std::string quoted(const std::string& text)
{
    if (text.find_first_of(",\"\r\n") == std::string::npos) {
        return text;
    }
    std::string made = "\"";
    for (const char letter : text) {
        made += letter == '"' ? "\"\"" : std::string(1, letter);
    }
    return made + '"';
}

std::string known(int number) { return number < 0 ? std::string() : std::to_string(number); }

void writeSpan(std::ostream& out, const Recording& recording, const Lane& lane, const Span& span)
{
    const auto object = recording.objects.find(span.object);
    const bool named = span.object != 0 && object != recording.objects.end();
    out << lane.id << ',' << quoted(lane.name) << ',' << nameOf(lane.kind) << ',' << lane.pid << ','
        << lane.tid << ',' << std::to_string(span.begin) << ',' << std::to_string(span.end) << ','
        << nameOf(span.state()) << ',' << (span.reason == Reason::none ? "" : nameOf(span.reason)) << ','
        << (named ? quoted(object->second) : std::string()) << ',' << known(span.core()) << ','
        << known(span.partner()) << ',' << nameOf(span.known()) << ','
        << (span.beginInferred() ? "true" : "false") << "\r\n";
}

} // namespace

void writeVisibleSpans(std::ostream& out, const TimelineData& data, TimeWindow window)
{
    out << "lane,name,kind,pid,tid,begin_ns,end_ns,state,reason,object,core,partner,known,begin_inferred\r\n";
    for (std::size_t row = 0; row < data.rows().size(); ++row) {
        const Lane* const lane = data.lane(static_cast<int>(row));
        if (lane == nullptr) {
            continue;
        }
        auto span = std::ranges::upper_bound(lane->spans, window.begin, {}, &Span::end);
        for (; span != lane->spans.end() && span->begin < window.end; ++span) {
            writeSpan(out, *data.recording(), *lane, *span);
        }
        if (lane->open && lane->open->begin < window.end && lane->open->end > window.begin) {
            writeSpan(out, *data.recording(), *lane, *lane->open);
        }
    }
}

} // namespace interleave
