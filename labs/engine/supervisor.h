#pragma once
// Runs one lab in a process group of its own and turns what happens into a stream. The calling process must
// be single-threaded (it forks) and stays so: one poll loop watches the lab, the rings, the signals and the
// caller.

#include "labs/engine/lab.h"
#include "labs/engine/recording.h"
#include "labs/engine/stream.h"

#include <memory>
#include <optional>

namespace interleave {

/// How to learn what threads do: from the kernel's records, from /proc, or only from what the program tells.
enum class Trace { kernel, sample, off };

struct RunRequest {
    const Lab* lab = nullptr; ///< not null
    Parameters parameters;    ///< checked, complete
    std::uint64_t seed = 1;
    int repetition = 1; ///< 0: the warm-up
    std::string preset;
    std::optional<Trace> trace = {};           ///< none: as the lab wishes, and it mostly wishes the kernel's
    std::shared_ptr<const Design> design = {}; ///< of the experiment; may be null
    std::uint64_t spansAtMost = 200'000;       ///< more are merged, see SpanThinner; 0: all are kept
    std::int64_t stopGrace = 400'000'000;      ///< ns that a stopped lab has for leaving; then it is killed
};

/// What the request comes to.
Trace traceOf(const RunRequest& request);

/// Why a run should end, or go on differently; filled in by whoever watches signals and the control pipe.
struct Wishes {
    bool stop = false;                ///< cleanly
    bool kill = false;                ///< at once
    std::vector<std::string> actions; ///< asked for since the last look
};

class Supervisor
{
public:
    using Sink = std::function<void(ByteView frame)>;

    struct Watch {
        std::vector<int> descriptors; ///< a readable one makes the loop look at once
        std::function<Wishes()> look; ///< asked at least every 20 ms and when a descriptor is readable
    };

    /// Forks, runs, collects, and returns how the run ended. Within 1 s of a wish to stop every process of
    /// the run is gone. `sink` gets whole frames, in order, from the header to the end.
    static Ending run(const RunRequest& request, const Sink& sink, const Watch& watch);

    /// Sends a signal to the lab of the run that this process supervises, if there is one: for a terminal's
    /// Ctrl-Z, which the lab's process group does not get. May be called from a signal handler.
    static void signalLab(int number) noexcept;
};

} // namespace interleave
