#pragma once
// How a recording is called as long as its user gives it no name: in the language of the window, whenever it
// is read.

#include "app/gui/library.h"
#include "app/gui/runplan.h"

namespace interleave {

/// What a run of `plan` is named by; `name` empty: by what it does.
Keepsake keepsakeOf(const Lab& lab, const RunPlan& plan, int number, const QString& name);

/// "2 · Watch the token", or as the user calls it.
QString recordingName(const Lab& lab, const Keepsake& keepsake);
/// What was set, in one line.
QString recordingSummary(const Lab& lab, const Keepsake& keepsake);

} // namespace interleave
