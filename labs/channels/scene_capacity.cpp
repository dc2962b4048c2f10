// A pipe is not infinite: two processes write to each other first and read then. Where the pipes are full
// before the writing is done, each waits for the other to read.
#include "labs/channels/joining.h"
#include "labs/channels/scenes.h"
#include "labs/channels/toldpipe.h"

#include <array>
#include <poll.h>

namespace interleave {
namespace {

constexpr Text hung = LAB_TEXT("Deadlock: “%1” cannot write on before “%2” reads, and “%2” not before “%1” "
                               "reads. Nobody will help them: "
                               "stop the run.");
constexpr Text gaveUp = LAB_TEXT("They were ended when the length of the run was over; by themselves they "
                                 "would wait for ever.");
constexpr Text allFine = LAB_TEXT("Both pipes had room for %1 bytes: both have written, and then read.");
constexpr Text hangsFrom = LAB_TEXT("Tried out: with %1 bytes both come to their ends, with %2 they hang.");

} // namespace

namespace channels {
namespace {

enum class Phase : std::uint32_t { begins, writes, reads };

struct Partner {
    std::atomic<Phase> phase{Phase::begins};
    std::atomic<std::uint32_t> lane{Arena::noLane};
};

/// One conversation of two processes: partner n writes to pipe n and reads from the other.
class Conversation
{
public:
    /// `pipes`: under which names the partners wait for them.
    Conversation(Context& run, std::size_t bytes, std::array<Object, 2> pipes = {})
        : m_run(run)
        , m_bytes(bytes)
        , m_memory(sizeof(Board))
        , m_board(*m_memory.make<Board>())
        , m_pipes{makePipe(), makePipe()}
        , m_objects(pipes)
    {
    }

    /// Until both have ended. Calls `hangs` every few ms while neither can go on; it says whether to let
    /// them.
    void hold(std::string_view name, Lanes lanes, const std::function<bool()>& hangs);
    [[nodiscard]] std::size_t bytesInPipe(std::size_t number) const
    {
        return bytesIn(m_pipes[number].reading);
    }
    [[nodiscard]] std::size_t capacityOfPipe() const { return capacityOf(m_pipes[0].reading); }

private:
    struct Board {
        std::array<Partner, 2> partners;
        std::atomic<bool> givenUp{false};
    };

    void speak(Probe& probe, std::size_t me);
    void awaitPartner(const Partner& partner);
    [[nodiscard]] bool isStuck(std::size_t me) const;

    Context& m_run;
    std::size_t m_bytes;
    SharedMemory m_memory;
    Board& m_board;
    std::array<StreamEnds, 2> m_pipes;
    std::array<Object, 2> m_objects;
};

void Conversation::awaitPartner(const Partner& partner)
{
    while (partner.phase == Phase::begins && !m_run.stopping())
        m_run.sleep(std::chrono::microseconds(50));
}

void Conversation::speak(Probe& probe, std::size_t me)
{
    const std::size_t other = 1 - me;
    m_pipes[me].reading = Descriptor();
    m_pipes[other].writing = Descriptor();
    const Halted halted = [this] { return m_run.stopping() || m_board.givenUp; };
    Message message(m_bytes);
    m_board.partners[me].lane = probe.lane();
    m_board.partners[me].phase = Phase::writes;
    awaitPartner(m_board.partners[other]);
    const std::uint32_t partner = m_board.partners[other].lane;
    if (!writeTold({probe, m_objects[me], partner}, m_pipes[me].writing.number(), message, halted))
        return;
    m_board.partners[me].phase = Phase::reads;
    readTold({probe, m_objects[other], partner}, m_pipes[other].reading.number(), message, halted);
}

/// Its pipe is full and it has more to write. Only the partner can change that, by reading.
bool Conversation::isStuck(std::size_t me) const
{
    pollfd pipe{m_pipes[me].writing.number(), POLLOUT, 0};
    return m_board.partners[me].phase == Phase::writes && poll(&pipe, 1, 0) == 0 && bytesInPipe(me) < m_bytes;
}

void Conversation::hold(std::string_view name, Lanes lanes, const std::function<bool()>& hangs)
{
    std::array team{m_run.processes(
        name, 2, [this](Probe& probe, int me) { speak(probe, static_cast<std::size_t>(me)); }, lanes)};
    joinAll(m_run, team, [&] {
        // Both were seen writing: who is stuck now has been since the other one got stuck, and stays so.
        if (isStuck(0) && isStuck(1) && !hangs())
            m_board.givenUp = true;
        return !m_board.givenUp;
    });
}

bool hangsWith(Context& run, std::size_t bytes)
{
    bool hangs = false;
    Conversation(run, bytes).hold("try", Lanes::none, [&] {
        hangs = true;
        return false;
    });
    return hangs;
}

/// The least number of bytes with which they hang, tried out; nothing when stopped, or where pipes have no
/// end.
std::optional<std::size_t> leastThatHangs(Context& run)
{
    constexpr std::size_t most = 64UL << 20U;
    std::size_t fine = 0;
    std::size_t hangs = 1;
    while (!run.stopping() && !hangsWith(run, hangs)) {
        fine = hangs;
        hangs *= 2;
        if (hangs > most)
            return std::nullopt;
    }
    while (!run.stopping() && hangs - fine > 1) {
        const std::size_t middle = fine + (hangs - fine) / 2;
        (hangsWith(run, middle) ? hangs : fine) = middle;
    }
    return run.stopping() ? std::nullopt : std::optional(hangs);
}

void report(Context& run, std::size_t bytes, bool hangs)
{
    run.metric("hung", hangs ? 1 : 0);
    if (hangs)
        run.note(Severity::remark, Sentence(gaveUp));
    else if (!run.stopping())
        run.note(Severity::remark, Sentence(allFine, {std::to_string(bytes)}));
}

} // namespace

void capacity(Context& run, const Settings& settings)
{
    if (const auto hangs = leastThatHangs(run)) {
        run.metric("hangs_at_bytes", static_cast<double>(*hangs));
        run.note(Severity::remark, Sentence(hangsFrom, {std::to_string(*hangs - 1), std::to_string(*hangs)}));
    }
    Conversation conversation(run, settings.messageBytes, {run.object("pipe 0"), run.object("pipe 1")});
    std::array gauges{&run.gauge("fill0"), &run.gauge("fill1")};
    run.gauge("room") = static_cast<std::int64_t>(conversation.capacityOfPipe());
    const std::int64_t end = monotonicNanoseconds() + settings.length.count();
    bool hangs = false;
    conversation.hold("partner", Lanes::told, [&] {
        if (!std::exchange(hangs, true))
            run.note(Severity::warning, Sentence(hung, {"partner 0", "partner 1"}));
        for (std::size_t pipe = 0; pipe < gauges.size(); ++pipe)
            *gauges[pipe] = static_cast<std::int64_t>(conversation.bytesInPipe(pipe));
        return monotonicNanoseconds() < end;
    });
    report(run, settings.messageBytes, hangs);
}

} // namespace channels
} // namespace interleave
