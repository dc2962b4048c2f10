#include "labs/engine/watching.h"

#include "labs/engine/collector.h"
#include "labs/engine/framefields.h"
#include "labs/engine/kernel/sampler.h"
#include "labs/engine/kernel/tracer.h"
#include "labs/engine/supervisor.h"

namespace interleave {

std::optional<Tracing> Watching::onEvents(const nlohmann::json& frame, std::vector<Descriptor> descriptors,
                                          pid_t keeper)
{
    if (descriptors.empty())
        return sample(keeper, fields::sentenceOf(frame));
    const auto cpus = frame.value("cpus", std::vector<int>());
    for (std::size_t i = 0; i < std::min(cpus.size(), descriptors.size()); ++i)
        m_events.push_back({cpus[i], std::move(descriptors[i])});
    if (frame.value("to_come", 0) > 0)
        return {};
    auto tracer = Tracer::attach(std::move(m_events));
    if (!tracer)
        return sample(keeper, tracer.failure());
    m_collector.watch(std::move(*tracer), Known::traced);
    return Tracing{Known::traced, 0, {}};
}

Tracing Watching::withoutEvents(const RunRequest& request, pid_t keeper)
{
    if (request.trace == Trace::sample)
        return sample(keeper, Sentence(LAB_TEXT("Sampling was asked for.")));
    return {Known::told, 0,
            request.trace
                ? Sentence(LAB_TEXT("Tracing is switched off for this run."))
                : Sentence(LAB_TEXT("This run measures what tracing would slow down, so it is not traced."))};
}

Tracing Watching::sample(pid_t keeper, Sentence why)
{
    if (!RunDelays().of(getpid(), getpid()))
        return {Known::told, 0, std::move(why)}; // this kernel does not even count
    m_collector.watch(std::make_unique<Sampler>(keeper), Known::sampled);
    return {Known::sampled, Sampler::period, std::move(why)};
}

} // namespace interleave
