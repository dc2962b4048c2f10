#pragma once
// What a run tells of the times it has measured.

#include "labs/engine/analysis/busy.h"
#include "labs/engine/analysis/laws.h"
#include "labs/scaling/capacity.h"
#include "labs/scaling/measurement.h"

namespace interleave::scaling {

/// How many times faster than one worker; in weak scaling, how many times the work in the same time. One
/// worker's time is the median of its own.
std::vector<SpeedUp> speedUpsOf(const std::vector<Timed>& times, const Settings& settings, int cores);

/// Every dot, the laws that fit them, and what they say; no law where other programs disturbed the run.
void report(Context& run, const Settings& settings, const Capacity& capacity, const std::vector<Timed>& times,
            const std::optional<Busy>& disturbed);

std::vector<Metric> metrics();
std::vector<Series> series();

} // namespace interleave::scaling
