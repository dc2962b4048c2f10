#pragma once
// What was typed after `interleave-run`, as plain data.

#include "app/run/console.h"

#include <variant>
#include <vector>

namespace interleave {

struct Arguments {
    std::string command; ///< "list", "describe", "run", "sweep", "show", "export", "doctor"
    std::string lab;
    std::vector<std::string> files;
    std::string preset;
    std::vector<std::string> sets;  ///< "k=v"
    std::vector<std::string> overs; ///< "k=a,b,c"
    std::string seed;
    std::string repeat;
    std::string order; ///< "random", "given"; empty: random
    std::string resume;
    std::string out;
    std::string autosave;
    std::string format;
    std::string compareTo; ///< "k=v", "file=name" or "machine=name"
    std::string groupBy;   ///< "file", "machine", "parameters"; empty: file
    std::string trace;     ///< "kernel", "sample", "off"; empty: as the lab wishes
    std::string spans;     ///< "merged", "all"; empty: merged
    bool json = false;
    bool quiet = false;
    bool attached = false;
    bool stream = false;
};

/// The arguments, or the exit code where everything is said already (help, version, a usage error).
std::variant<Arguments, Exit> readArguments(int argc, char** argv, const Console& console);

/// "en" or "fr": from --language where it is given, otherwise from the environment. Needed before anything is
/// said.
std::string languageFor(int argc, char** argv);

} // namespace interleave
