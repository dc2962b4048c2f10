// What frames tell of lanes: their spans, marks, and what they do now.
#include "labs/engine/recordingreader.h"

#include "labs/engine/framefields.h"

#include <utility>

namespace interleave {
namespace {

using fields::bytesOf;
using fields::eachIn;
using fields::enumOf;
using fields::Json;
using fields::numberOf;
using fields::textOf;

bool isPossible(const Span& span)
{
    return span.begin >= 0 && span.begin <= span.end &&
           static_cast<unsigned>(span.state()) <= static_cast<unsigned>(State::finished) &&
           static_cast<unsigned>(span.known()) <= static_cast<unsigned>(Known::traced) &&
           span.reason <= Reason::other;
}

Sentence impossible()
{
    return Sentence(LAB_TEXT("The recording is damaged: one part says what cannot be."));
}

} // namespace

void RecordingReader::onLane(const Json& frame)
{
    const auto id = numberOf<std::uint32_t>(frame, "id");
    if (const auto known = m_lanes.find(id); known != m_lanes.end()) {
        if (spend(1)) // it has got another name
            known->second->name = textOf(frame, "name");
        return;
    }
    if (!spend(2))
        return;
    Lane& lane = m_recordings.back().lanes.emplace_back();
    m_lanes[id] = &lane;
    lane.id = id;
    lane.name = textOf(frame, "name");
    lane.kind = enumOf(textOf(frame, "kind"), 5, LaneKind::thread);
    lane.pid = numberOf<std::int32_t>(frame, "pid");
    lane.tid = numberOf<std::int32_t>(frame, "tid");
    lane.parent = numberOf<std::uint32_t>(frame, "parent");
}

void RecordingReader::onSpans(const Json& frame)
{
    const auto lane = m_lanes.find(numberOf<std::uint32_t>(frame, "lane"));
    const ByteView bytes = bytesOf(frame, "data");
    if (lane == m_lanes.end())
        return;
    Spans& spans = lane->second->spans;
    Recording& recording = m_recordings.back();
    eachIn<Span>(bytes, [&](const Span& span) {
        const bool follows = spans.empty() || span.begin == spans.back().end;
        if (!m_failure.empty() || !follows || !isPossible(span)) {
            m_failure = impossible();
            return;
        }
        if (spans.empty())
            lane->second->begin = span.begin;
        spans.push_back(span);
        recording.now = std::max(recording.now, span.end);
    });
    if (std::optional<Span>& open = lane->second->open;
        open && !spans.empty() && open->begin < spans.back().end)
        open->begin = open->end =
            spans.back().end; // until the frames that follow say what it does, or no more
}

void RecordingReader::onOpen(const Json& frame)
{
    struct Entry {
        std::uint32_t lane;
        std::uint32_t unused;
        Span span;
    };
    eachIn<Entry>(bytesOf(frame, "data"), [&](const Entry& entry) {
        const auto lane = m_lanes.find(entry.lane);
        if (lane == m_lanes.end())
            return;
        if (!isPossible(entry.span)) {
            m_failure = impossible();
            return;
        }
        m_living.insert(lane->second);
        lane->second->open = entry.span;
        if (lane->second->spans.empty())
            lane->second->begin = entry.span.begin;
    });
}

/// A lane of which the frames before said nothing has ended.
void RecordingReader::onTick()
{
    for (Lane* const lane : m_before)
        if (!m_living.contains(lane))
            lane->open.reset();
    m_before = std::exchange(m_living, {});
}

void RecordingReader::onMarks(const Json& frame)
{
    const auto lane = m_lanes.find(numberOf<std::uint32_t>(frame, "lane"));
    if (lane == m_lanes.end())
        return;
    std::vector<Mark>& marks = lane->second->marks;
    eachIn<Mark>(bytesOf(frame, "data"), [&](const Mark& mark) {
        if (marks.empty() || mark.when >= marks.back().when)
            marks.push_back(mark);
    });
}

void RecordingReader::onMerged(const Json& frame)
{
    const auto lane = m_lanes.find(numberOf<std::uint32_t>(frame, "lane"));
    if (lane == m_lanes.end())
        return;
    std::vector<HiddenChanges>& known = lane->second->hidden;
    eachIn<HiddenChanges>(bytesOf(frame, "data"), [&](const HiddenChanges& hidden) {
        if (known.empty() || hidden.until >= known.back().until)
            known.push_back(hidden);
    });
}

} // namespace interleave
