#include "labs/processes/stage_scene.h"

#include <algorithm>

namespace interleave::processesstage {

namespace {

constexpr std::size_t mostLines = 60;

std::string wordOf(const Recording& recording, std::string_view id)
{
    const auto found = recording.parameters.find(id);
    const auto* text =
        found == recording.parameters.end() ? nullptr : std::get_if<std::string>(&found->second);
    return text == nullptr ? std::string() : *text;
}

Doing doingOf(State state)
{
    switch (state) {
    case State::running:
        return Doing::running;
    case State::ready:
        return Doing::ready;
    case State::blocked:
        return Doing::waiting;
    case State::finished:
        break;
    }
    return Doing::unknown;
}

/// What the lane of a living process does; unknown where there is none yet.
Doing doingAt(const Recording& recording, std::int32_t pid, std::int64_t now)
{
    for (const Lane& lane : recording.lanes) {
        if (lane.pid != pid || lane.tid != pid)
            continue;
        const std::optional<Span> current = openOf(lane);
        if (current && now >= current->begin)
            return doingOf(current->state());
        const auto after = std::ranges::upper_bound(lane.spans, now, {}, &Span::begin);
        if (after == lane.spans.begin())
            return Doing::unknown;
        constexpr std::int64_t late = 100'000'000; // ns after which news of a living lane would be there
        const bool ended = after == lane.spans.end() && !current && now - lane.spans.back().end > late;
        return ended ? Doing::zombie : doingOf((after - 1)->state());
    }
    return Doing::unknown;
}

Stream::Kind kindOf(const std::string& target)
{
    if (target.starts_with("pipe:"))
        return Stream::Kind::pipe;
    if (target.starts_with("/dev/pts/"))
        return Stream::Kind::terminal;
    return target == "/dev/null" ? Stream::Kind::nothing : Stream::Kind::file;
}

/// Replays the facts of a recording.
class Replay
{
public:
    explicit Replay(Scene& scene)
        : m_scene(scene)
    {
    }
    void take(const processes::Fact& fact, std::uint32_t number);

private:
    Node* node(std::int32_t pid);
    void start(const processes::Fact& fact, std::uint32_t parent);
    void lead(Node& node, std::uint32_t number, const std::string& target);
    void say(Node& node, const processes::Fact& fact, std::uint32_t bytes);
    static void hold(Node& node, const std::string& where, std::uint32_t value);

    Scene& m_scene;
};

Node* Replay::node(std::int32_t pid)
{
    // From the end: a number may come again, and the newest process is meant.
    const auto found = std::ranges::find(m_scene.nodes.rbegin(), m_scene.nodes.rend(), pid, &Node::pid);
    return found == m_scene.nodes.rend() ? nullptr : &*found;
}

void Replay::start(const processes::Fact& fact, std::uint32_t parent)
{
    Node fresh;
    fresh.pid = fact.pid;
    fresh.parent = static_cast<std::int32_t>(parent);
    fresh.name = fact.what;
    if (const Node* its = node(fresh.parent))
        fresh.depth = its->depth + 1;
    m_scene.nodes.push_back(std::move(fresh));
}

void Replay::lead(Node& node, std::uint32_t number, const std::string& target)
{
    if (number >= node.streams.size())
        return;
    Stream& stream = node.streams[number];
    stream.target = target;
    stream.kind = kindOf(target);
    const Node& main = m_scene.nodes.front();
    const bool parents = std::ranges::find(main.streams, target, &Stream::target) != main.streams.end();
    if (&main != &node && parents && stream.kind != Stream::Kind::nothing) // 2 may lead to where its 1 does
        stream.kind = Stream::Kind::inherited;
}

void Replay::say(Node& node, const processes::Fact& fact, std::uint32_t bytes)
{
    const std::size_t stream = fact.deed == Deed::gets ? 0 : fact.deed == Deed::says ? 1 : 2;
    node.streams[stream].bytes += bytes;
    m_scene.several = m_scene.several || (!m_scene.lines.empty() && m_scene.lines.back().name != node.name);
    m_scene.lines.push_back({fact.deed, node.name, fact.what, bytes});
    if (m_scene.lines.size() > mostLines)
        m_scene.lines.erase(m_scene.lines.begin());
}

void Replay::hold(Node& node, const std::string& where, std::uint32_t value)
{
    const auto known = std::ranges::find(node.values, where, &std::pair<std::string, std::int64_t>::first);
    if (known == node.values.end())
        node.values.emplace_back(where, value);
    else
        known->second = value;
}

void Replay::take(const processes::Fact& fact, std::uint32_t number)
{
    if (fact.deed == Deed::starts)
        return start(fact, number);
    Node* const its = node(fact.pid);
    if (its == nullptr)
        return;
    switch (fact.deed) {
    case Deed::ends:
        its->doing = Doing::zombie;
        its->status = number;
        break;
    case Deed::reaped:
        its->doing = Doing::gone;
        its->status = number;
        break;
    case Deed::adopted:
        its->parent = static_cast<std::int32_t>(number);
        its->orphan = true;
        its->depth = 1;
        break;
    case Deed::stream:
        lead(*its, number, fact.what);
        break;
    case Deed::stuck:
        break;
    case Deed::holds:
        hold(*its, fact.what, number);
        break;
    default:
        say(*its, fact, number);
        break;
    }
}

/// Those who live come first, then those who ended last; shown are they in the order of their starts.
void chooseNodes(Scene& scene)
{
    while (scene.nodes.size() > Scene::mostNodes + 1) {
        auto victim = std::ranges::find(scene.nodes, Doing::gone, &Node::doing);
        scene.nodes.erase(victim == scene.nodes.end() ? scene.nodes.end() - 1 : victim);
        ++scene.hidden;
    }
}

std::vector<Cost> costsOf(const Recording& recording, std::int64_t now)
{
    struct Way {
        const char* name;
        const char* median;
        const char* low;
        const char* high;
    };
    constexpr std::array<Way, 7> ways{
        {{"fork + exec", "fork_exec_us", "fork_exec_q1_us", "fork_exec_q3_us"},
         {"fork", "fork_us", "fork_q1_us", "fork_q3_us"},
         {"posix_spawn", "posix_spawn_us", "posix_spawn_q1_us", "posix_spawn_q3_us"},
         {"vfork", "vfork_us", "vfork_q1_us", "vfork_q3_us"},
         {"std::async", "async_us", "async_q1_us", "async_q3_us"},
         {"std::thread", "thread_us", "thread_q1_us", "thread_q3_us"},
         {"coroutine", "coroutine_us", "coroutine_q1_us", "coroutine_q3_us"}}};
    std::vector<Cost> costs;
    for (const Way& way : ways)
        costs.push_back({way.name, recording.metricAt(way.median, now),
                         recording.metricAt(way.low, now).value_or(0),
                         recording.metricAt(way.high, now).value_or(0)});
    return costs;
}

} // namespace

bool Scene::has(Doing doing) const { return std::ranges::find(nodes, doing, &Node::doing) != nodes.end(); }

Scene sceneOf(const Recording& recording, std::int64_t now)
{
    Scene scene;
    scene.lab = wordOf(recording, "scene");
    scene.exchange = wordOf(recording, "exchange");
    scene.over = recording.ending != Ending::live && now >= recording.now;
    Replay replay(scene);
    for (const Lane& lane : recording.lanes) {
        for (const Mark& mark : lane.marks) {
            const auto name = recording.objects.find(mark.object);
            if ((mark.when > now && !scene.over) || name == recording.objects.end())
                continue;
            if (const auto fact = processes::factOf(name->second)) {
                replay.take(*fact, mark.number);
                scene.silence = now - mark.when;
                scene.stuck = fact->deed == Deed::stuck;
            }
        }
    }
    for (Node& node : scene.nodes)
        if (node.doing == Doing::unknown && !scene.over)
            node.doing = doingAt(recording, node.pid, now);
    chooseNodes(scene);
    if (scene.lab == "cost")
        scene.costs = costsOf(recording, now);
    scene.memory = recording.metricAt("memory_mb", now).value_or(0);
    return scene;
}

} // namespace interleave::processesstage
