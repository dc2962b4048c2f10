#pragma once
// A pseudo-terminal: what a program takes for a terminal, and the end that a window would draw (pty(7)).

#include "labs/engine/descriptor.h"
#include "labs/engine/outcome.h"

namespace interleave::processes {

struct Terminal {
    Descriptor master;  ///< reads what the program prints
    Descriptor program; ///< for the program
};
/// Changes no byte on the way. Fails where the system has none to give.
Outcome<Terminal> openTerminal();

} // namespace interleave::processes
