#pragma once
// One function per command of interleave-run. Each returns the exit code (exits.h).

#include "app/run/arguments.h"
#include "labs/engine/lab.h"

namespace interleave {

int listLabs(const Arguments& arguments, const Console& console);
int describeLab(const Arguments& arguments, const Console& console);
int runLab(const Arguments& arguments, const Console& console);
int sweepLab(const Arguments& arguments, const Console& console);
int showFile(const Arguments& arguments, const Console& console);
int exportFile(const Arguments& arguments, const Console& console);
int doctor(const Arguments& arguments, const Console& console);

/// The lab that was named, or null with a sentence that lists what exists.
const Lab* labNamed(const std::string& id, const Console& console);

} // namespace interleave
