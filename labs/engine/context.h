#pragma once
// What a lab's body may use. One per run; its functions may be called from any thread of the lab's main
// process, those marked so from worker processes as well.

#include "labs/engine/lab.h"
#include "labs/engine/probe.h"
#include "labs/engine/shared.h"
#include "labs/engine/team.h"

#include <chrono>
#include <memory>
#include <random>

namespace interleave {

class MessageWriter;

/// Thrown by a body, or by Context, to end the run with a sentence. Caught at the runner's edge.
struct RunFailure {
    Sentence sentence;
};

/// Whether workers have lanes. `none` for what is measured so finely that telling would slow it, and for
/// workers that would have nothing to tell: a lane that says "running" all the time would be a lie.
enum class Lanes { told, none };

enum class Severity { remark, warning, error };

class Context
{
public:
    using Work = std::function<void(Probe&, int)>; ///< the worker's probe and its number, from 0

    Context(const Lab& lab, const Parameters& parameters, std::uint64_t seed, Arena& arena,
            MessageWriter& messages);
    ~Context();
    Context(const Context&) = delete;
    Context& operator=(const Context&) = delete;

    template <class T>
    const T& operator[](const TypedParam<T>& param) const
    {
        return std::get<T>(m_parameters.at(param.id));
    }
    [[nodiscard]] std::uint64_t seed() const { return m_seed; }
    /// A generator of its own for each `stream`, the same for the same seed.
    [[nodiscard]] std::mt19937_64 random(std::uint64_t stream = 0) const;

    /// True once the user wants the run to end. One relaxed load; from any process of the run.
    [[nodiscard]] bool stopping() const noexcept { return m_arena.stopping(); }
    /// False when the run is to stop before the time is over. From any process of the run.
    bool sleep(std::chrono::nanoseconds time) noexcept { return m_arena.sleep(time.count()); }
    /// How often `action` has been asked for so far.
    [[nodiscard]] std::uint32_t asked(std::string_view action) const;

    /// Threads called "name 0", "name 1", …; returns when all are done. Throws RunFailure if one cannot be
    /// made or throws.
    void parallel(std::string_view name, int count, const Work& work) { threads(name, count, work).join(); }
    /// The same, started but not joined. `stackBytes` 0: the system's default.
    Team threads(std::string_view name, int count, const Work& work, Lanes lanes = Lanes::told,
                 std::size_t stackBytes = 0);
    /// Worker processes, forked. The calling process must have no other thread (RunFailure otherwise).
    Team processes(std::string_view name, int count, const Work& work, Lanes lanes = Lanes::told);

    /// The lane of the body itself.
    [[nodiscard]] Probe& probe() { return *m_probe; }
    /// A lane for a coroutine, or for a thread the body made on its own. From any process of the run.
    [[nodiscard]] Probe lane(LaneKind kind, std::string_view name);
    /// Names something that can be waited for. The name is a result: see sample().
    Object object(std::string_view name);
    /// A number the observer looks at, some 60 times a second; store to it relaxed. Kept as samples of a
    /// series of that id. At most 64 a run; later ones are looked at by nobody, which the recording says.
    std::atomic<std::int64_t>& gauge(std::string_view id);

    /// Memory that worker processes share, zeroed; freed with the returned owner. RunFailure when there is
    /// none.
    SharedMemory shared(std::size_t bytes) { return SharedMemory(bytes); }

    // Results: none is lost, so each call waits while the runner is behind (some 5 µs each, and milliseconds
    // where it has much to do). Past the cap of a recording (reportcap.h, collector.h) they are counted, and
    // the recording says so. From any process of the run.
    void sample(std::string_view series, double x, double y);
    void metric(std::string_view id, double value); ///< `id` is one that the lab declares
    void note(Severity severity, const Sentence& sentence);

    void progress(double fraction); ///< 0 … 1; never waits, may be lost; from any process of the run

private:
    friend class Team;
    const Lab& m_lab;
    const Parameters& m_parameters;
    std::uint64_t m_seed;
    Arena& m_arena;
    MessageWriter& m_messages;
    std::unique_ptr<Probe> m_probe;
    pid_t m_bodyThread; ///< whose lane m_probe speaks for
};

} // namespace interleave
