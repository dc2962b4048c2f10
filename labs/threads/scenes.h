#pragma once
// The scenes of the lesson. Each runs for about the length that is set, ends within 500 ms of a stop, and
// reports the metrics that fit it.

#include "labs/threads/settings.h"

namespace interleave::threads {

void createAndJoin(Context& run, const Settings& settings);
void names(Context& run, const Settings& settings);
void restart(Context& run, const Settings& settings);

void sleeping(Context& run, const Settings& settings);
void lock(Context& run, const Settings& settings);
void condition(Context& run, const Settings& settings);
void pipe(Context& run, const Settings& settings);
void disk(Context& run, const Settings& settings);

void yielding(Context& run, const Settings& settings);
void oversubscribed(Context& run, const Settings& settings);
/// A fixed amount of work for each thread, `length` in all.
void fixedWork(Context& run, const Settings& settings);

/// Must be called before the process has a second thread.
void creationCost(Context& run, const Settings& settings);
void switchCost(Context& run, const Settings& settings);

void manual(Context& run, const Settings& settings);

} // namespace interleave::threads
