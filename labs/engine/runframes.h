#pragma once
// Frames that the runner writes of itself.

#include "labs/engine/lanetrack.h"
#include "labs/engine/supervisor.h"

#include <nlohmann/json_fwd.hpp>

namespace interleave {

/// The first frame of a run: what runs, with what, on which machine. Measures the cost of a probe event on
/// the way (about a millisecond).
nlohmann::json headerOf(const RunRequest& request);
/// How much of its known length a run has made after so many ns, for labs that tell no progress: of those
/// with a parameter "seconds" that counts for this run. 0: not known. Never 1: a run is over when it ends.
double fractionOf(const RunRequest& request, std::int64_t now);
nlohmann::json frameOf(const Tracing& tracing);
nlohmann::json frameOf(const Metric& metric, double value);
/// One for each of generalMetrics(). Unless `watched`, what no program tells of itself is NaN: not known,
/// which is not 0.
std::vector<nlohmann::json> generalMetricFrames(const StateTotals& times, bool watched,
                                                std::uint64_t dropped);
nlohmann::json frameOf(const std::string& severity, const Sentence& note);

} // namespace interleave
