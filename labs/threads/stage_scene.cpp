#include "labs/threads/stage_scene.h"

#include "labs/engine/parametervalues.h"

#include <algorithm>

namespace interleave::threadstage {

namespace {

constexpr std::size_t step = 1024; ///< spans between two remembered counts
constexpr std::int64_t longestWindow = 1'000'000'000;

std::uint64_t& of(Counts& counts, Move move) { return counts[static_cast<std::size_t>(move)]; }

bool isThread(const Lane& lane) { return lane.kind != LaneKind::core && lane.kind != LaneKind::node; }

bool isMain(const Lane& lane) { return lane.name == "main"; }

bool hasBegun(const Lane& lane, std::int64_t now)
{
    return (!lane.spans.empty() || lane.open) && lane.begin <= now;
}

/// Threads beside the main one, that is.
bool hasOthers(const Recording& recording, std::int64_t now)
{
    return std::ranges::any_of(recording.lanes, [&](const Lane& lane) {
        return isThread(lane) && !isMain(lane) && hasBegun(lane, now);
    });
}

bool isCounted(const Lane& lane, bool others) { return isThread(lane) && !(others && isMain(lane)); }

void countFirst(Counts& counts, const Span& span)
{
    ++of(counts, Move::admitted);
    if (span.state() == State::running && span.known() == Known::traced)
        ++of(counts, Move::dispatch);
}

Place placeOf(State state)
{
    switch (state) {
    case State::running:
        return Place::running;
    case State::ready:
        return Place::ready;
    case State::blocked:
        return Place::waiting;
    case State::finished:
        break;
    }
    return Place::terminated;
}

/// Nothing: the lane does not exist yet.
std::optional<Place> placeAt(const Lane& lane, std::int64_t now, bool live)
{
    const std::optional<Span> open = openOf(lane);
    if (lane.spans.empty() && !open)
        return live ? std::optional(Place::fresh) : std::nullopt;
    if (now < lane.begin)
        return std::nullopt;
    const auto after = std::ranges::upper_bound(lane.spans, now, {}, &Span::begin);
    if (after == lane.spans.begin()) // before the first closed span: what is open is all there is
        return open && now >= open->begin ? placeOf(open->state()) : Place::fresh;
    const Span span = *(after - 1);
    if (now < span.end || after != lane.spans.end())
        return placeOf(span.state());
    return open ? placeOf(open->state()) : Place::terminated;
}

Seen seenBy(Known known, Move move)
{
    if (known == Known::traced)
        return Seen::all;
    if (known == Known::sampled)
        return move == Move::admitted || move == Move::exit ? Seen::all : Seen::some;
    return move == Move::dispatch || move == Move::interrupt ? Seen::none : Seen::all;
}

void fillCrowds(Scene& scene, const Recording& recording, std::int64_t now, bool others)
{
    const bool live = recording.ending == Ending::live;
    for (const Lane& lane : recording.lanes) {
        const auto place = isCounted(lane, others) ? placeAt(lane, now, live) : std::nullopt;
        if (!place)
            continue;
        Crowd& crowd = scene.crowds[static_cast<std::size_t>(*place)];
        ++crowd.count;
        if (crowd.names.size() < Crowd::mostNames)
            crowd.names.push_back(lane.name);
    }
}

} // namespace

int Scene::made() const
{
    int sum = 0;
    for (const Crowd& crowd : crowds)
        sum += crowd.count;
    return sum;
}

void count(Counts& counts, State before, State after, Known known, std::uint64_t times)
{
    if (before == after || before == State::finished)
        return;
    if (after == State::finished)
        of(counts, Move::exit) += times;
    else if (after == State::blocked)
        of(counts, Move::wait) += times;
    else if (after == State::ready)
        of(counts, before == State::running ? Move::interrupt : Move::completion) += times;
    else if (before == State::ready)
        of(counts, Move::dispatch) += times;
    else {
        of(counts, Move::completion) += times;
        if (known ==
            Known::traced) // a running thread was dispatched, even when nobody saw the time in between
            of(counts, Move::dispatch) += times;
    }
}

void Reader::follow(const Recording& recording)
{
    bool same = m_recording == &recording && m_started == recording.started &&
                m_ledgers.size() <= recording.lanes.size();
    for (std::size_t i = 0; same && i < m_ledgers.size(); ++i)
        same = m_ledgers[i].read <= recording.lanes[i].spans.size();
    if (!same)
        m_ledgers.clear();
    m_recording = &recording;
    m_started = recording.started;
    m_ledgers.resize(recording.lanes.size());
    for (std::size_t i = 0; i < m_ledgers.size(); ++i)
        catchUp(m_ledgers[i], recording.lanes[i]);
}

void Reader::catchUp(Ledger& ledger, const Lane& lane)
{
    for (; ledger.read < lane.spans.size(); ++ledger.read, ++m_visited) {
        const Span span = lane.spans[ledger.read];
        if (ledger.read % step == 0)
            ledger.every.push_back(ledger.sum);
        if (ledger.read == 0)
            countFirst(ledger.sum, span);
        else
            count(ledger.sum, ledger.last, span.state(), knownOf(span));
        ledger.last = span.state();
        ledger.times.at(static_cast<std::size_t>(span.state()) & 3U) += span.end - span.begin;
        ledger.known = std::max(ledger.known, span.known());
    }
    countHidden(ledger, lane);
}

void Reader::countHidden(Ledger& ledger, const Lane& lane) const
{
    constexpr std::array states{State::running, State::ready, State::blocked};
    while (ledger.hidden.size() < lane.hidden.size()) {
        HiddenChanges hidden = lane.hidden[ledger.hidden.size()];
        Counts sum = ledger.hidden.empty() ? Counts{} : ledger.hidden.back();
        for (const State from : states)
            for (const State to : states)
                if (from != to)
                    count(sum, from, to, m_recording->tracing.known,
                          static_cast<std::uint64_t>(std::int64_t{hidden.of(from, to)}));
        ledger.hidden.push_back(sum);
    }
}

/// Merged spans are marked as sampled; the changes that they stand for were traced.
Known Reader::knownOf(const Span& span) const
{
    return span.known() == Known::sampled ? m_recording->tracing.known : span.known();
}

Counts Reader::countsAt(const Ledger& ledger, const Lane& lane, std::int64_t now)
{
    const Spans& spans = lane.spans;
    const auto later = std::ranges::upper_bound(spans, now, {}, &Span::begin);
    const auto upTo = static_cast<std::size_t>(later - spans.begin()); // spans that have begun
    const std::optional<Span> open = openOf(lane);
    Counts counts{};
    if (upTo == 0) {
        if (open && spans.empty() && open->begin <= now)
            countFirst(counts, *open);
        return counts;
    }
    const std::size_t from = (upTo - 1) / step * step;
    counts = ledger.every[from / step];
    for (std::size_t i = from; i < upTo; ++i, ++m_visited) {
        if (i == 0)
            countFirst(counts, spans[i]);
        else
            count(counts, spans[i - 1].state(), spans[i].state(), knownOf(spans[i]));
    }
    const auto notYet = std::ranges::upper_bound(lane.hidden, now, {}, &HiddenChanges::until);
    if (notYet != lane.hidden.begin()) {
        const Counts& hidden = ledger.hidden[static_cast<std::size_t>(notYet - lane.hidden.begin()) - 1];
        for (std::size_t move = 0; move < moveCount; ++move)
            counts[move] += hidden[move];
    }
    if (upTo == spans.size() && spans.back().end <= now)
        count(counts, spans.back().state(), open ? open->state() : State::finished,
              open ? open->known() : Known::told);
    return counts;
}

/// In the end all have ended, which says nothing of the run.
void Reader::addMeans(Scene& scene, const Recording& recording, bool others) const
{
    for (const State state : {State::running, State::ready, State::blocked}) {
        double sum = 0;
        for (std::size_t i = 0; i < m_ledgers.size(); ++i)
            if (isCounted(recording.lanes[i], others))
                sum += static_cast<double>(m_ledgers[i].times.at(static_cast<std::size_t>(state)));
        scene.crowds.at(static_cast<std::size_t>(placeOf(state))).mean =
            sum / static_cast<double>(recording.now);
    }
}

Scene Reader::read(const Recording& recording, std::int64_t now)
{
    follow(recording);
    Scene scene;
    scene.over = recording.ending != Ending::live && now >= recording.now;
    scene.window = std::max<std::int64_t>(0, scene.over ? recording.now : std::min(now, longestWindow));
    scene.lab = wordIn(recording.parameters, "scene");
    scene.known = recording.tracing.known;
    const bool others = hasOthers(recording, now);
    fillCrowds(scene, recording, now, others);
    if (scene.over && recording.now > 0)
        addMeans(scene, recording, others);
    for (std::size_t i = 0; i < m_ledgers.size(); ++i) {
        const Lane& lane = recording.lanes[i];
        if (!isCounted(lane, others))
            continue;
        const Counts until = countsAt(m_ledgers[i], lane, now);
        const Counts before = scene.over ? Counts{} : countsAt(m_ledgers[i], lane, now - scene.window);
        scene.known = std::max(scene.known, m_ledgers[i].known);
        for (std::size_t move = 0; move < moveCount; ++move) {
            scene.arrows[move].total += until[move];
            scene.arrows[move].perSecond += static_cast<double>(until[move] - before[move]);
        }
    }
    for (std::size_t move = 0; move < moveCount; ++move) {
        Arrow& arrow = scene.arrows[move];
        arrow.perSecond = scene.window > 0 ? arrow.perSecond * 1e9 / static_cast<double>(scene.window) : 0;
        arrow.seen = seenBy(scene.known, static_cast<Move>(move));
    }
    return scene;
}

} // namespace interleave::threadstage
