// One end of a pipe is gone: what the other one learns of it, and why a forgotten descriptor keeps it from
// learning.
#include "labs/channels/child.h"
#include "labs/channels/scenes.h"
#include "labs/channels/toldpipe.h"
#include "labs/engine/cpu.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cmath>
#include <csignal>
#include <cstring>
#include <limits>

namespace interleave {
namespace {

constexpr Text endOfFile =
    LAB_TEXT("read(2) gave the reader 0, the end of the file. Messages that it had got before: %1.");
constexpr Text copyLeft =
    LAB_TEXT("The writer has ended, but the end of the file does not come: “bystander” still holds a "
             "copy of the writing end.");
constexpr Text copyClosed =
    LAB_TEXT("“bystander” has closed its copy; at once the reader read the end of the file.");
constexpr Text killed =
    LAB_TEXT("The writer wrote to a pipe that nobody reads any more and was killed by signal %1 (%2).");
constexpr Text notAccepted =
    LAB_TEXT("The careful writer ignores the signal, and write(2) told it instead: “%1”.");
constexpr Text killedOtherwise = LAB_TEXT("“%1” was killed by signal %2 (%3).");

} // namespace

namespace channels {
namespace {

constexpr std::int64_t never = std::numeric_limits<std::int64_t>::max();

class Farewell
{
public:
    /// `fill`: the gauge of the bytes in the pipe.
    Farewell(Context& run, const Settings& settings, std::atomic<std::int64_t>& fill)
        : m_run(run)
        , m_settings(settings)
        , m_fill(fill)
        , m_begin(monotonicNanoseconds())
        , m_pipe(makePipe())
        , m_object(run.object("pipe 1"))
        , m_memory(sizeof(Board))
        , m_board(*m_memory.make<Board>())
    {
    }

    [[nodiscard]] std::size_t room() const { return capacityOf(m_pipe.reading); }
    /// The writer ends; with `copy`, another process holds its end of the pipe for some time longer.
    void ofTheWriter(bool copy);
    /// The reader ends, and the writer writes on.
    void ofTheReader(bool careful);

private:
    /// What the processes leave for the scene to report; each number is written by one of them.
    struct Board {
        std::atomic<std::uint32_t> readerLane{Arena::noLane};
        std::atomic<std::uint32_t> writerLane{
            Arena::noLane}; ///< in the end: of whoever holds the writing end
        std::atomic<std::uint64_t> received{0};
        std::atomic<std::int64_t> writerEnded{0}; ///< ns
        std::atomic<std::int64_t> endRead{0};     ///< ns
        std::atomic<int> writeError{0};
    };

    [[nodiscard]] std::int64_t at(double share) const
    {
        return m_begin + std::llround(share * static_cast<double>(m_settings.length.count()));
    }
    /// The reader, the writer, and who else there is.
    using Children = std::span<Child* const>;
    void write(Probe& probe, std::int64_t until);
    void read(Probe& probe, std::int64_t until);
    void hold(Probe& probe, std::int64_t until);
    bool watch(Children children, const std::function<void()>& look);
    [[nodiscard]] bool isOver(Children children) const;
    void reportSignals(Children children);
    void reportEnd(const Child& reader, const Child& writer);

    Context& m_run;
    const Settings& m_settings;
    std::atomic<std::int64_t>& m_fill;
    const std::int64_t m_begin;
    const Halted m_halted = [this] { return m_run.stopping(); };
    StreamEnds m_pipe;
    Object m_object;
    SharedMemory m_memory;
    Board& m_board;
};

/// Writes a message now and then, also when nobody reads: that is how it learns it.
void Farewell::write(Probe& probe, std::int64_t until)
{
    m_board.writerLane = probe.lane();
    m_pipe.reading = Descriptor();
    const Message message(m_settings.messageBytes);
    while (monotonicNanoseconds() < until && !m_run.stopping()) {
        if (!writeTold({probe, m_object, m_board.readerLane}, m_pipe.writing.number(), message, m_halted)) {
            m_board.writeError = errno;
            break;
        }
        computeFor(std::max<std::chrono::nanoseconds>(m_settings.produce, std::chrono::milliseconds(1)),
                   [&] { return m_run.stopping(); }); // makes the next one
    }
    m_board.writerEnded = monotonicNanoseconds();
}

void Farewell::read(Probe& probe, std::int64_t until)
{
    m_board.readerLane = probe.lane();
    m_pipe.writing = Descriptor();
    Message message(m_settings.messageBytes);
    while (monotonicNanoseconds() < until) {
        if (readTold({probe, m_object, m_board.writerLane}, m_pipe.reading.number(), message, m_halted) !=
            message.size()) {
            m_board.endRead = monotonicNanoseconds();
            break;
        }
        ++m_board.received;
    }
}

/// Has inherited both ends and thinks of neither.
void Farewell::hold(Probe& probe, std::int64_t until)
{
    m_pipe.reading = Descriptor();
    const Waiting told(probe, Reason::sleep);
    m_run.sleep(std::chrono::nanoseconds(until - monotonicNanoseconds()));
}

/// Nobody waits for a bystander whose reader is gone; one whose copy was the last is about to end.
bool Farewell::isOver(Children children) const
{
    const Children awaited = m_board.endRead == 0 ? children.first(2) : children;
    return std::ranges::all_of(awaited, [](Child* child) { return child->hasEnded(); });
}

/// Until they have ended; false when the run is to stop.
bool Farewell::watch(Children children, const std::function<void()>& look)
{
    const Waiting told(m_run.probe(), Reason::join);
    while (!isOver(children)) {
        m_fill.store(static_cast<std::int64_t>(bytesIn(m_pipe.reading)),
                     std::memory_order_relaxed); // only looked at
        if (children.front()->hasEnded())
            m_pipe.reading = Descriptor(); // as long as we have it, somebody could read
        look();
        if (!m_run.sleep(std::chrono::milliseconds(2)))
            return false;
    }
    return true;
}

void Farewell::reportSignals(Children children)
{
    for (const Child* child : children)
        if (const int number = child->signal(); number == SIGPIPE)
            m_run.note(Severity::remark, Sentence(killed, {std::to_string(number), strsignal(number)}));
        else if (number != 0)
            m_run.note(Severity::warning,
                       Sentence(killedOtherwise, {child->name(), std::to_string(number), strsignal(number)}));
}

void Farewell::reportEnd(const Child& reader, const Child& writer)
{
    const std::uint64_t received = m_board.received;
    m_run.metric("received_messages", static_cast<double>(received));
    m_run.metric("writer_signal", writer.signal());
    if (m_board.endRead == 0 || reader.signal() != 0)
        return;
    m_run.note(Severity::remark, Sentence(endOfFile, {std::to_string(received)}));
    if (m_board.writerEnded != 0)
        m_run.metric("eof_after_ms", static_cast<double>(m_board.endRead - m_board.writerEnded) / 1e6);
}

void Farewell::ofTheWriter(bool copy)
{
    Child reader(m_run, "reader", [&](Probe& probe) { read(probe, never); });
    Child writer(m_run, "writer", [&](Probe& probe) { write(probe, at(copy ? 0.4 : 1)); });
    std::vector<Child*> children{&reader, &writer};
    std::optional<Child> bystander;
    if (copy)
        children.push_back(&bystander.emplace(m_run, "bystander", [&](Probe& probe) { hold(probe, at(1)); }));
    m_pipe.writing = Descriptor(); // or the parent would be the one who forgets
    bool said = false;
    const auto look = [&] {
        if (!copy || said || !writer.hasEnded() || reader.hasEnded() || bystander->hasEnded())
            return;
        m_run.note(Severity::warning, Sentence(copyLeft));
        said = true;
    };
    if (!watch(children, look))
        return;
    reportSignals(children);
    if (said && bystander->hasEnded() && bystander->signal() == 0)
        m_run.note(Severity::remark, Sentence(copyClosed));
    reportEnd(reader, writer);
}

void Farewell::ofTheReader(bool careful)
{
    Child reader(m_run, "reader", [&](Probe& probe) { read(probe, at(0.5)); });
    Child writer(m_run, careful ? "careful writer" : "writer", [&](Probe& probe) {
        signal(SIGPIPE, careful ? SIG_IGN : SIG_DFL);
        write(probe, never); // until it learns that nobody reads
    });
    const std::array children{&reader, &writer};
    m_pipe.writing = Descriptor();
    if (!watch(children, [] {}))
        return;
    reportSignals(children);
    if (m_board.writeError != 0)
        m_run.note(Severity::remark, Sentence(notAccepted, {std::strerror(m_board.writeError)}));
    if (!careful)
        reportEnd(reader, writer);
}

} // namespace

void closing(Context& run, const Settings& settings)
{
    std::atomic<std::int64_t>& fill = run.gauge("fill0");
    Farewell first(run, settings, fill);
    run.gauge("room") = static_cast<std::int64_t>(first.room());
    if (settings.gone != "reader") {
        first.ofTheWriter(settings.gone == "forgotten");
        return;
    }
    first.ofTheReader(false);
    if (!run.stopping())
        Farewell(run, settings, fill).ofTheReader(true);
}

} // namespace channels
} // namespace interleave
