#include "labs/channels/stage_scene.h"

#include "labs/engine/parametervalues.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <tuple>

namespace interleave::channelstage {

namespace {

constexpr int mostParties = 64;

int countOf(const Recording& recording, std::string_view id)
{
    return static_cast<int>(std::clamp(numberIn(recording.parameters, id, 1), 1.0, 16.0));
}

/// The column of a lane of that name; -1: it is no party of the scene.
int columnOf(const std::string& scene, std::string_view lane)
{
    struct Rule {
        std::string_view scene;
        std::string_view prefix;
        int column;
    };
    static constexpr std::array rules{Rule{"exchange", "child ", 0},    Rule{"exchange", "main", 1},
                                      Rule{"bounded", "producer ", 0},  Rule{"bounded", "consumer ", 1},
                                      Rule{"capacity", "partner 0", 0}, Rule{"capacity", "partner 1", 1},
                                      Rule{"closing", "writer", 0},     Rule{"closing", "careful writer", 0},
                                      Rule{"closing", "bystander", 0},  Rule{"closing", "reader", 1}};
    const auto* found = std::ranges::find_if(
        rules, [&](const Rule& rule) { return rule.scene == scene && lane.starts_with(rule.prefix); });
    if (found != rules.end())
        return found->column;
    constexpr std::string_view stage = "stage ";
    int number = 0;
    if (scene != "pipeline" || !lane.starts_with(stage))
        return -1;
    std::from_chars(lane.data() + stage.size(), lane.data() + lane.size(), number);
    return number >= 1 && number <= 8 ? number - 1 : -1;
}

bool isChannel(Reason reason) { return reason == Reason::pipe || reason == Reason::channel; }

struct Seen {
    Doing doing = Doing::gone;
    int waitsForLane = -1;
};

Seen seenOf(const Lane& lane, std::int64_t now)
{
    const std::optional<Span> span = spanAt(lane, now);
    if (!span || span->state() == State::finished)
        return {};
    switch (span->state()) {
    case State::running:
        return {Doing::runs, -1};
    case State::ready:
        return {Doing::ready, -1};
    default:
        if (isChannel(span->reason))
            return {Doing::gets, span->partner()};
        return {span->reason == Reason::join ? Doing::joins : Doing::elsewhere, -1};
    }
}

/// The newest sample of a series; nothing before its first one.
std::optional<double> valueAt(const Recording& recording, const std::string& id, std::int64_t now)
{
    const RecordedSeries* series = recording.seriesOf(id);
    if (series == nullptr)
        return std::nullopt;
    const auto later = std::ranges::upper_bound(series->samples, static_cast<double>(now), {}, &Sample::x);
    if (later == series->samples.begin())
        return std::nullopt;
    const double value = (later - 1)->y;
    return std::isfinite(value) ? std::optional(std::max(0.0, value)) : std::nullopt;
}

/// One lane for each name: a later one of the same name takes the place of an earlier one.
std::vector<std::pair<int, const Lane*>> partiesOf(const Recording& recording, const std::string& scene,
                                                   std::int64_t now)
{
    std::vector<std::pair<int, const Lane*>> found;
    for (const Lane& lane : recording.lanes) {
        const int column = columnOf(scene, lane.name);
        if (column < 0 || lane.begin > now)
            continue;
        const auto before =
            std::ranges::find(found, lane.name, [](const auto& each) { return each.second->name; });
        if (before != found.end())
            before->second = &lane;
        else if (static_cast<int>(found.size()) < mostParties)
            found.emplace_back(column, &lane);
    }
    std::ranges::stable_sort(found, {}, [](const auto& each) {
        return std::tuple(each.first, each.second->name.size(), each.second->name);
    });
    return found;
}

/// "stage 2, worker 0" is "stage 2" where that stage has no other worker, and else "stage 2 · 0".
void shortenNames(Scene& scene)
{
    constexpr std::string_view word = ", worker ";
    std::vector<int> inColumn(static_cast<std::size_t>(scene.columns));
    for (const Party& party : scene.parties)
        ++inColumn[static_cast<std::size_t>(party.column)];
    for (Party& party : scene.parties)
        if (const std::size_t at = party.name.find(word); at != std::string::npos)
            party.name = inColumn[static_cast<std::size_t>(party.column)] == 1
                             ? party.name.substr(0, at)
                             : party.name.replace(at, word.size(), " · ");
}

/// Nobody waits for one who has ended: what it waits for is a message, from whomever.
void forgetTheGone(Scene& scene)
{
    for (Party& party : scene.parties)
        if (party.partner >= 0 && scene.parties[static_cast<std::size_t>(party.partner)].doing == Doing::gone)
            party.partner = -1;
}

void readParties(Scene& scene, const Recording& recording, std::int64_t now)
{
    const auto lanes = partiesOf(recording, scene.lab, now);
    for (const auto& [column, lane] : lanes) {
        const Seen seen = seenOf(*lane, now);
        const auto partner = std::ranges::find_if(lanes, [&](const auto& each) {
            return seen.waitsForLane >= 0 && each.second->id == static_cast<std::uint32_t>(seen.waitsForLane);
        });
        const int index = partner == lanes.end() ? -1 : static_cast<int>(partner - lanes.begin());
        scene.parties.push_back({lane->name, column, seen.doing, index, false});
        scene.columns = std::max(scene.columns, column + 1);
    }
    forgetTheGone(scene);
    shortenNames(scene);
}

/// With a comparison nobody tells: whoever is there stands there.
void inventParties(Scene& scene, const Recording& recording)
{
    for (int i = 0; i < countOf(recording, "producers"); ++i)
        scene.parties.push_back({"producer " + std::to_string(i), 0, Doing::unseen, -1, false});
    for (int i = 0; i < countOf(recording, "consumers"); ++i)
        scene.parties.push_back({"consumer " + std::to_string(i), 1, Doing::unseen, -1, false});
}

void readTanks(Scene& scene, const Recording& recording, std::int64_t now)
{
    const double room = valueAt(recording, "room", now).value_or(0);
    const bool bothWays = scene.lab == "capacity" || wordIn(recording.parameters, "through") == "pipe";
    const bool two = bothWays && (scene.lab == "capacity" || scene.lab == "exchange");
    int number = 0;
    for (int gap = 0; gap + 1 < scene.columns; ++gap) {
        Gap& made = scene.gaps.emplace_back();
        for (int i = 0; i < (two ? 2 : 1); ++i)
            made.tanks.push_back({valueAt(recording, "fill" + std::to_string(number++), now).value_or(0),
                                  scene.variant == "grow" ? 0 : room});
    }
}

/// Whoever waits for a channel waits for room in it, where it is full, and else for something in it. To the
/// left of a gap one puts into its first tank and gets from its second one; to the right it is the other way
/// round.
void tellPuttersFromGetters(Scene& scene)
{
    for (Party& party : scene.parties) {
        if (party.doing != Doing::gets)
            continue;
        const int left = party.column - 1;
        const bool feedsRight = party.column < static_cast<int>(scene.gaps.size());
        const bool hasLeft = left >= 0 && left < static_cast<int>(scene.gaps.size());
        const auto full = [&](int gap, std::size_t tank) {
            const auto& tanks = scene.gaps[static_cast<std::size_t>(gap)].tanks;
            return tank < tanks.size() && tanks[tank].isFull();
        };
        if ((feedsRight && full(party.column, 0)) || (hasLeft && full(left, 1)))
            party.doing = Doing::puts;
        else if (scene.lab == "closing" || scene.lab == "bounded")
            party.doing = party.column == 0 ? Doing::puts : Doing::gets;
    }
}

/// To wait for each other for a moment is part of any conversation. Only where both write first, and both
/// pipes are full, does nobody come to read.
void findCycles(Scene& scene)
{
    const bool full = std::ranges::all_of(
        scene.gaps, [](const Gap& gap) { return std::ranges::all_of(gap.tanks, &Tank::isFull); });
    if (scene.lab != "capacity" || !full)
        return;
    const auto count = static_cast<int>(scene.parties.size());
    for (int start = 0; start < count; ++start) {
        int at = scene.parties[static_cast<std::size_t>(start)].partner;
        for (int steps = 0; steps < count && at >= 0 && at != start; ++steps)
            at = scene.parties[static_cast<std::size_t>(at)].partner;
        scene.parties[static_cast<std::size_t>(start)].inCycle = at == start;
    }
}

} // namespace

bool Scene::hasCycle() const { return std::ranges::any_of(parties, &Party::inCycle); }

Scene sceneOf(const Recording& recording, std::int64_t now)
{
    Scene scene;
    scene.lab = wordIn(recording.parameters, "scene");
    scene.mechanism = wordIn(recording.parameters, "mechanism");
    scene.variant = wordIn(recording.parameters, scene.lab == "bounded" ? "when_full" : "gone");
    scene.bytes = scene.lab == "capacity" || scene.lab == "closing";
    scene.over = recording.ending != Ending::live && now >= recording.now;
    scene.stopped = scene.over && recording.ending == Ending::stopped;
    scene.roundTrip = recording.metricAt("round_trip_ns", now).value_or(0);
    scene.rate = recording.metricAt("messages_per_s", now).value_or(0);
    scene.columns = scene.lab == "pipeline" ? 0 : 2;
    if (scene.lab == "compare")
        inventParties(scene, recording);
    else
        readParties(scene, recording, now);
    readTanks(scene, recording, now);
    tellPuttersFromGetters(scene);
    findCycles(scene);
    return scene;
}

Scene example()
{
    Scene scene;
    scene.columns = 2;
    scene.parties = {{"producer 0", 0, Doing::unseen, -1, false},
                     {"consumer 0", 1, Doing::unseen, -1, false}};
    scene.gaps = {{{Tank{3, 8}}}};
    return scene;
}

} // namespace interleave::channelstage
