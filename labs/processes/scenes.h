#pragma once
// The scenes of the lesson: each starts real processes and shows one thing about them.

#include "labs/processes/settings.h"

namespace interleave::processes {

void runCommand(Context& run, const Settings& settings);
void redirect(Context& run, const Settings& settings);
void communicate(Context& run, const Settings& settings);
void buffering(Context& run, const Settings& settings);
void join(Context& run, const Settings& settings);
void isolation(Context& run, const Settings& settings);
void cost(Context& run, const Settings& settings);

} // namespace interleave::processes
