#pragma once
// The window's program, from its command line to its exit code.

namespace interleave {

int runProgram(int argc, char** argv);

} // namespace interleave
