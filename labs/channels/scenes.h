#pragma once
// The scenes of the lesson. Each begins while the process has one thread, ends within 500 ms of a stop, and
// reports the metrics that fit it.

#include "labs/channels/settings.h"

namespace interleave::channels {

void exchange(Context& run, const Settings& settings);
void compare(Context& run, const Settings& settings);
void bounded(Context& run, const Settings& settings);
void capacity(Context& run, const Settings& settings);
void pipeline(Context& run, const Settings& settings);
void closing(Context& run, const Settings& settings);

} // namespace interleave::channels
