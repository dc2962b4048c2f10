#include "labs/engine/runframes.h"

#include "labs/engine/probe.h"

#include <algorithm>
#include <array>
#include <ctime>
#include <limits>
#include <map>
#include <nlohmann/json.hpp>

namespace interleave {
namespace {

std::string utcNow()
{
    const std::time_t now = std::time(nullptr);
    std::tm parts{};
    gmtime_r(&now, &parts);
    std::array<char, 32> text{};
    std::strftime(text.data(), text.size(), "%Y-%m-%dT%H:%M:%SZ", &parts);
    return text.data();
}

} // namespace

nlohmann::json headerOf(const RunRequest& request)
{
    static const Machine machine = describeMachine(); // does not change between runs
    nlohmann::json parameters = nlohmann::json::object();
    for (const auto& [id, value] : request.parameters)
        std::visit([&, key = id](const auto& typed) { parameters[key] = typed; }, value);
    nlohmann::json header{{"frame", "header"},
                          {"version", formatVersion},
                          {"lab", request.lab->id},
                          {"parameters", std::move(parameters)},
                          {"seed", request.seed},
                          {"repetition", request.repetition},
                          {"preset", request.preset},
                          {"program", INTERLEAVE_VERSION},
                          {"build", INTERLEAVE_BUILD_TYPE},
                          {"started", utcNow()},
                          {"machine", machine},
                          {"probe_ns", measuredProbeCost()},
                          {"niceness", request.lab->niceness}};
    if (request.design != nullptr)
        header["design"] = jsonOf(*request.design);
    return header;
}

double fractionOf(const RunRequest& request, std::int64_t now)
{
    const Param* const length = findParam(*request.lab, "seconds");
    const auto value = request.parameters.find("seconds");
    if (length == nullptr || value == request.parameters.end() || !meets(request.parameters, length->when))
        return 0;
    const auto* const seconds = std::get_if<double>(&value->second);
    return seconds == nullptr || *seconds <= 0 ? 0
                                               : std::min(0.99, static_cast<double>(now) / (*seconds * 1e9));
}

nlohmann::json frameOf(const Tracing& tracing)
{
    return {{"frame", "tracing"},
            {"known", nameOf(tracing.known)},
            {"period_ns", tracing.period},
            {"text", tracing.sentence.text},
            {"arguments", tracing.sentence.arguments}};
}

nlohmann::json frameOf(const Metric& metric, double value)
{
    return {{"frame", "metric"},
            {"id", metric.id},
            {"unit", metric.unit},
            {"better", nameOf(metric.better)},
            {"value", value}};
}

std::vector<nlohmann::json> generalMetricFrames(const StateTotals& times, bool watched, std::uint64_t dropped)
{
    const auto milliseconds = [&](State state) { return static_cast<double>(times.of(state)) / 1e6; };
    const double unknown = std::numeric_limits<double>::quiet_NaN();
    const std::map<std::string, double> values{
        {"running_ms", milliseconds(State::running)},
        {"ready_ms", watched ? milliseconds(State::ready) : unknown},
        {"blocked_ms", milliseconds(State::blocked)},
        {"switches", watched ? static_cast<double>(times.switches) : unknown},
        {"dropped", static_cast<double>(dropped)}};
    std::vector<nlohmann::json> frames;
    for (const Metric& metric : generalMetrics())
        frames.push_back(frameOf(metric, values.at(metric.id)));
    return frames;
}

nlohmann::json frameOf(const std::string& severity, const Sentence& note)
{
    return {{"frame", "note"}, {"severity", severity}, {"text", note.text}, {"arguments", note.arguments}};
}

} // namespace interleave
