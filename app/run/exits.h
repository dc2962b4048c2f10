#pragma once
// How interleave-run ends, for scripts. The same table stands in --help and in README.md.

namespace interleave {

enum Exit : int {
    exitDone = 0,
    exitRunFailed = 1,     ///< a run failed; its sentence is on stderr, the other runs were made
    exitUsage = 2,         ///< the command line asks for something that does not exist
    exitFile = 3,          ///< a file, or stdout, could not be read or written
    exitHangUp = 129,      ///< stopped by SIGHUP; what was measured is kept, as for the next two
    exitInterrupted = 130, ///< stopped by SIGINT (Ctrl-C)
    exitTerminated = 143   ///< stopped by SIGTERM
};

} // namespace interleave
