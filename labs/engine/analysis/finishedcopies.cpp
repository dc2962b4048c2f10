#include "labs/engine/analysis/finishedcopies.h"

namespace interleave {
namespace {

Recording withoutLanes(const Recording& run)
{
    Recording copy;
    copy.lab = run.lab;
    copy.parameters = run.parameters;
    copy.seed = run.seed;
    copy.repetition = run.repetition;
    copy.preset = run.preset;
    copy.design = run.design;
    copy.started = run.started;
    copy.machine = run.machine;
    copy.cores = run.cores;
    copy.tracing = run.tracing;
    copy.series = run.series;
    copy.metrics = run.metrics;
    copy.now = run.now;
    copy.cpu = run.cpu;
    copy.observerCpu = run.observerCpu;
    copy.ending = run.ending;
    return copy;
}

} // namespace

/// An address may come again.
static bool isCopyOf(const Recording* copy, const Recording& run)
{
    return copy != nullptr && copy->started == run.started && copy->repetition == run.repetition &&
           copy->parameters == run.parameters;
}

Recordings FinishedCopies::of(const Recordings& recordings)
{
    Recordings copies;
    m_places.clear();
    for (std::size_t place = 0; place < recordings.size(); ++place) {
        const Recording& run = *recordings[place];
        if (run.ending == Ending::live)
            continue;
        const Recording*& copy = m_copies[&run];
        if (!isCopyOf(copy, run))
            copy = &m_owner->recordings.emplace_back(withoutLanes(run));
        copies.push_back(copy);
        m_places.push_back(place);
    }
    return copies;
}

std::vector<std::string> FinishedCopies::labelsOf(const std::vector<std::string>& labels) const
{
    std::vector<std::string> its;
    for (const std::size_t place : m_places)
        its.push_back(place < labels.size() ? labels[place] : std::string());
    return labels.empty() ? std::vector<std::string>() : its;
}

} // namespace interleave
