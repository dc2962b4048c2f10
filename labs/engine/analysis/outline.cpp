#include "labs/engine/analysis/outline.h"

namespace interleave {
namespace {

Recording outlineOf(const Recording& whole)
{
    Recording outline;
    outline.lab = whole.lab;
    outline.parameters = whole.parameters;
    outline.seed = whole.seed;
    outline.repetition = whole.repetition;
    outline.preset = whole.preset;
    outline.design = whole.design;
    outline.started = whole.started;
    outline.machine = whole.machine;
    outline.now = whole.now;
    outline.progress = whole.progress;
    outline.ending = whole.ending;
    return outline;
}

} // namespace

std::size_t bytesInMemory(const Experiment& experiment)
{
    std::size_t bytes = 0;
    for (const Recording& recording : experiment.recordings) {
        bytes += sizeof(Recording) + recording.cores.size() * sizeof(CoreUse);
        for (const Lane& lane : recording.lanes)
            bytes += sizeof(Lane) + lane.spans.size() * Spans::bytesOfOne + lane.marks.size() * sizeof(Mark);
        for (const RecordedSeries& series : recording.series)
            bytes += series.samples.size() * sizeof(Sample);
    }
    return bytes;
}

Experiment outlineOf(const Experiment& experiment)
{
    Experiment outline;
    for (const Recording& recording : experiment.recordings)
        outline.recordings.push_back(outlineOf(recording));
    return outline;
}

Ending endingOf(const Experiment& experiment)
{
    return experiment.recordings.empty() ? Ending::lost : experiment.recordings.back().ending;
}

} // namespace interleave
