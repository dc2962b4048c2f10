// What a context switch costs: two threads wake each other in turn, on one core, then on two.
#include "labs/engine/cores.h"
#include "labs/threads/scenes.h"
#include "labs/threads/turns.h"
#include "labs/threads/work.h"

namespace interleave {
namespace {

constexpr Text where = LAB_TEXT("On the same core: core %1. Across cores: cores %1 and %2.");
constexpr Text oneCore =
    LAB_TEXT("This run may use one core only: there is nothing to measure across cores.");

} // namespace

namespace threads {

namespace {

/// Closes the game for a player, however it ends.
template <class Turns>
class Player
{
public:
    Player(Turns& turns, int me)
        : m_turns(turns)
        , m_me(me)
    {
    }
    ~Player() { m_turns.close(m_me); }
    Player(const Player&) = delete;
    Player& operator=(const Player&) = delete;

    bool await() { return m_turns.await(m_me); }
    void pass() { m_turns.pass(m_me); }

private:
    Turns& m_turns;
    int m_me;
};

/// Plays for `length`; ns from one turn to the next, nothing when the run was stopped before.
template <class Turns>
std::optional<double> play(Context& run, const std::array<int, 2>& cores, std::chrono::nanoseconds length)
{
    constexpr int warmUp = 200;
    Turns turns;
    std::int64_t rounds = 0;
    std::int64_t time = 0;
    run.threads(
           "player", 2,
           [&](Probe&, int me) {
               Player<Turns> player(turns, me);
               confineTo({cores[static_cast<std::size_t>(me)]});
               if (me == 1) {
                   while (player.await())
                       player.pass();
                   return;
               }
               std::int64_t begin = monotonicNanoseconds();
               for (int round = 0; player.await() && !run.stopping(); ++round) {
                   const std::int64_t now = monotonicNanoseconds();
                   if (round == warmUp)
                       begin = now;
                   rounds = std::max(0, round - warmUp);
                   time = now - begin;
                   if (time > length.count())
                       break;
                   player.pass();
               }
           },
           Lanes::none) // telling would cost as much as what is measured
        .join();
    return rounds > 0 ? std::optional(static_cast<double>(time) / static_cast<double>(2 * rounds))
                      : std::nullopt;
}

std::optional<double> play(Context& run, const Settings& settings, const std::array<int, 2>& cores)
{
    return settings.throughPipe ? play<PipeTurns>(run, cores, settings.length / 2)
                                : play<FutexTurns>(run, cores, settings.length / 2);
}

} // namespace

void switchCost(Context& run, const Settings& settings)
{
    const std::vector<int> cores = allowedCores();
    const int one = cores.empty() ? 0 : cores.front();
    const int far = cores.empty() ? 0 : cores.back(); // the neighbour may be the same core's other half
    if (const auto same = play(run, settings, {one, one}))
        run.metric("switch_ns_same_core", *same);
    run.progress(0.5);
    if (cores.size() < 2) {
        run.note(Severity::remark, Sentence(oneCore));
        return;
    }
    if (const auto across = play(run, settings, {one, far}))
        run.metric("switch_ns_across_cores", *across);
    run.note(Severity::remark, Sentence(where, {std::to_string(one), std::to_string(far)}));
}

} // namespace threads
} // namespace interleave
