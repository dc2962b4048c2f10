#pragma once
// The whole of interleave-run behind main(), so that tests can build it with labs of their own.

namespace interleave {

/// Returns the exit code (exits.h).
int runProgram(int argc, char** argv);

} // namespace interleave
