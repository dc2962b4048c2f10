#include "labs/engine/context.h"

#include "labs/engine/messages.h"
#include "labs/engine/runframes.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <unistd.h>

namespace interleave {
namespace {

const char* wordOf(Severity severity)
{
    switch (severity) {
    case Severity::remark:
        return "remark";
    case Severity::warning:
        return "warning";
    case Severity::error:
        break;
    }
    return "error";
}

} // namespace

Context::Context(const Lab& lab, const Parameters& parameters, std::uint64_t seed, Arena& arena,
                 MessageWriter& messages)
    : m_lab(lab)
    , m_parameters(parameters)
    , m_seed(seed)
    , m_arena(arena)
    , m_messages(messages)
    , m_probe(std::make_unique<Probe>(arena, arena.claim(LaneKind::thread, "main", Arena::noLane)))
    , m_bodyThread(gettid())
{
}

Context::~Context() = default;

std::mt19937_64 Context::random(std::uint64_t stream) const
{
    std::seed_seq sequence{static_cast<std::uint32_t>(m_seed), static_cast<std::uint32_t>(m_seed >> 32U),
                           static_cast<std::uint32_t>(stream), static_cast<std::uint32_t>(stream >> 32U)};
    return std::mt19937_64(sequence);
}

std::uint32_t Context::asked(std::string_view action) const
{
    const auto found = std::ranges::find(m_lab.actions, action, &Action::id);
    const auto index = static_cast<std::size_t>(found - m_lab.actions.begin());
    return index < ArenaHeader::maxActions ? m_arena.header().asked[index].load() : 0;
}

Probe Context::lane(LaneKind kind, std::string_view name)
{
    return {m_arena, m_arena.claim(kind, name, m_probe->lane())};
}

Object Context::object(std::string_view name)
{
    const Object object{m_arena.header().nextObject.fetch_add(1)};
    m_messages.send({{"frame", "object"}, {"id", object.id}, {"name", name}});
    return object;
}

std::atomic<std::int64_t>& Context::gauge(std::string_view id)
{
    static std::atomic<std::int64_t> nobodyLooks{0};
    ArenaHeader& header = m_arena.header();
    const std::uint32_t index = header.gauges.fetch_add(1);
    if (index >= ArenaHeader::maxGauges) {
        header.gauges.store(ArenaHeader::maxGauges);
        m_messages.send({{"frame", "gauge"}, {"id", id}, {"index", ArenaHeader::maxGauges}}); // to be counted
        return nobodyLooks;
    }
    m_messages.send({{"frame", "gauge"}, {"id", id}, {"index", index}});
    return header.gauge[index];
}

void Context::sample(std::string_view series, double x, double y)
{
    m_messages.send({{"frame", "sample"}, {"series", series}, {"x", x}, {"y", y}});
}

void Context::metric(std::string_view id, double value)
{
    const Metric* declared = findMetric(m_lab, id);
    const Metric metric = declared != nullptr ? *declared : Metric{std::string(id), {}, {}};
    m_messages.send(frameOf(metric, value));
}

void Context::note(Severity severity, const Sentence& sentence)
{
    m_messages.send({{"frame", "note"},
                     {"severity", wordOf(severity)},
                     {"text", sentence.text},
                     {"arguments", sentence.arguments}});
}

void Context::progress(double fraction) { m_messages.offer({{"frame", "progress"}, {"fraction", fraction}}); }

} // namespace interleave
