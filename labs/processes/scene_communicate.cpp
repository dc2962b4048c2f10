// A dialogue with a program through pipes, and how it goes wrong for ever.
#include "labs/engine/pipe.h"
#include "labs/processes/report.h"
#include "labs/processes/scenes.h"
#include "labs/processes/words.h"

#include <climits>
#include <fcntl.h>
#include <sys/ioctl.h>

namespace interleave {
namespace {

constexpr Text notTaken =
    LAB_TEXT("For a second nothing was taken from the pipe to “%1”, which holds %2 bytes: this process waits "
             "for room in it. “Kill it” ends the program, Stop the run.");
constexpr Text deadlock =
    LAB_TEXT("A deadlock: this process waits for room in the pipe to “%1”, and the pipe from “%1” is full as "
             "well. Each holds %2 bytes, and neither side reads before it has written. “Kill it” ends the "
             "program, Stop the run.");
constexpr Text unread = LAB_TEXT("“%1” reads no more: %2 bytes were not sent.");

} // namespace

namespace processes {

namespace {

/// Numbered lines of 64 bytes.
std::string manyLines(std::int64_t bytes)
{
    std::string text;
    text.reserve(static_cast<std::size_t>(bytes));
    for (int number = 1; static_cast<std::int64_t>(text.size()) < bytes; ++number) {
        std::string line = "line " + std::to_string(number);
        line.resize(63, '.');
        text += line + '\n';
    }
    text.resize(static_cast<std::size_t>(bytes));
    return text;
}

/// Whether who writes to that pipe has to wait, or nearly so.
bool isFull(const Descriptor& reading)
{
    int bytes = 0;
    const int room = fcntl(reading.number(), F_GETPIPE_SZ);
    return room > 0 && ioctl(reading.number(), FIONREAD, &bytes) == 0 && bytes > room - PIPE_BUF;
}

/// One program that talks through three pipes.
class Dialogue
{
public:
    Dialogue(Context& run, const Settings& settings)
        : m_run(run)
        , m_story(run)
        , m_shownSent(run.gauge("sent"))
        , m_shownReceived(run.gauge("received"))
        , m_text(settings.bytes > 0 ? manyLines(settings.bytes)
                                    : settings.textOr("echo $((1 + 2))\npwd\necho bye >&2\nexit 7\n"))
        , m_pause(settings.pause)
    {
    }

    /// False where there is no such program; that is said then, and is no failure of the lesson: not every
    /// machine has every interpreter.
    bool start(Program program);
    /// A line, its answer, the next line.
    bool inTurns();
    /// Writes whenever there is room, reads whenever there is something.
    bool both();
    /// Reads nothing before all is written.
    bool writeFirst();
    void conclude();

private:
    void send(std::string text);
    void hearAll();
    bool turn(int milliseconds);
    bool pause(); ///< so that one can follow
    void saySilence();
    void sayUnread();
    [[nodiscard]] std::int64_t received() const { return m_said.bytes + m_complained.bytes; }

    Context& m_run;
    Story m_story;
    std::atomic<std::int64_t>& m_shownSent;
    std::atomic<std::int64_t>& m_shownReceived;
    std::string m_text;
    std::chrono::nanoseconds m_pause;
    std::string m_name;
    pid_t m_pid = 0;
    ChildProcess m_child;
    Descriptor m_output;
    Descriptor m_errors;
    int m_room = 0;      ///< bytes that the pipe to it holds
    Text m_silence = {}; ///< what was said of it
    Heard m_said;
    Heard m_complained;
    std::int64_t m_sent = 0;
    std::int64_t m_begin = monotonicNanoseconds();
    std::optional<Traffic> m_traffic;
};

bool Dialogue::start(Program program)
try {
    StreamEnds input = makePipe();
    StreamEnds output = makePipe();
    StreamEnds errors = makePipe();
    program.streams = {input.reading.number(), output.writing.number(), errors.writing.number()};
    m_name = program.name();
    Launch launch(std::move(program));
    m_pid = launch.pid();
    tellStart(m_story, m_pid, m_name);
    m_child = launch.go();
    m_room = fcntl(input.writing.number(), F_GETPIPE_SZ);
    m_output = std::move(output.reading);
    m_errors = std::move(errors.reading);
    m_traffic.emplace(m_run, m_story, m_child, m_name);
    m_traffic->writeTo(std::move(input.writing));
    return true;
} catch (const MissingProgram& failure) {
    m_run.note(Severity::warning, failure.sentence);
    return false;
}

void Dialogue::send(std::string text)
{
    m_traffic->write(std::move(text), [this](std::string_view bytes) {
        m_sent += static_cast<std::int64_t>(bytes.size());
        m_story.tell(Deed::gets, m_pid, static_cast<std::uint32_t>(bytes.size()), bytes);
    });
}

void Dialogue::hearAll()
{
    hear(*m_traffic, std::move(m_output), m_story, m_pid, Deed::says, m_said);
    hear(*m_traffic, std::move(m_errors), m_story, m_pid, Deed::errs, m_complained);
}

bool Dialogue::turn(int milliseconds)
{
    const bool goesOn = m_traffic->turn(milliseconds);
    m_shownSent.store(m_sent, std::memory_order_relaxed); // only looked at
    m_shownReceived.store(received(), std::memory_order_relaxed);
    return goesOn;
}

bool Dialogue::inTurns()
{
    constexpr std::int64_t patience = 1'000'000'000; // ns: a line may have no answer
    hearAll();
    for (const std::string& line : linesOf(m_text)) {
        const std::int64_t before = received();
        const std::int64_t until = monotonicNanoseconds() + patience;
        send(line);
        if (!m_traffic->open())
            return true;
        while (m_traffic->writing() || (received() == before && m_traffic->reading() && !m_child.ended() &&
                                        monotonicNanoseconds() < until))
            if (!turn(20))
                return false;
        if (!pause())
            return false;
    }
    return true;
}

bool Dialogue::pause()
{
    const std::int64_t until = monotonicNanoseconds() + m_pause.count();
    while (monotonicNanoseconds() < until && !m_child.ended())
        if (!turn(20))
            return false;
    return true;
}

bool Dialogue::both()
{
    hearAll();
    send(m_text);
    while (m_traffic->writing())
        if (!turn(100))
            return false;
    return true;
}

bool Dialogue::writeFirst()
{
    constexpr std::int64_t longSilence = 1'000'000'000; // ns
    send(m_text);
    std::int64_t moved = monotonicNanoseconds();
    while (m_traffic->writing()) {
        const std::int64_t before = m_sent;
        if (!turn(100))
            return false;
        if (m_sent != before)
            moved = monotonicNanoseconds();
        if (monotonicNanoseconds() - moved > longSilence)
            saySilence();
    }
    hearAll();
    return true;
}

void Dialogue::saySilence()
{
    const Text silence = isFull(m_output) || isFull(m_errors) ? deadlock : notTaken;
    if (std::exchange(m_silence, silence).source == silence.source)
        return;
    m_run.note(Severity::warning, Sentence(silence, {m_name, std::to_string(m_room)}));
    if (silence.source == deadlock.source)
        m_story.tell(Deed::stuck, m_pid, 0);
}

void Dialogue::sayUnread()
{
    const auto left = static_cast<std::int64_t>(m_text.size()) - m_sent;
    if (left > 0)
        m_run.note(Severity::warning, Sentence(unread, {m_name, std::to_string(left)}));
}

void Dialogue::conclude()
{
    sayUnread();
    const auto ended = processes::conclude(m_run, m_story, *m_traffic, m_child, m_name);
    if (!ended)
        return;
    turn(0);
    reportEnd(m_run, *ended);
    m_run.metric("wall_ms", static_cast<double>(monotonicNanoseconds() - m_begin) / 1e6);
    m_run.metric("stdin_bytes", static_cast<double>(m_sent));
    m_run.metric("stdout_bytes", static_cast<double>(m_said.bytes));
    m_run.metric("stderr_bytes", static_cast<double>(m_complained.bytes));
    noteHeard(m_run, m_said, m_complained);
    letGaugesBeSeen(m_run);
}

} // namespace

void communicate(Context& run, const Settings& settings)
{
    Dialogue dialogue(run, settings);
    if (!dialogue.start(settings.program("sh")))
        return;
    bool goesOn = false;
    switch (settings.exchange) {
    case Exchange::dialogue:
        goesOn = dialogue.inTurns();
        break;
    case Exchange::both:
        goesOn = dialogue.both();
        break;
    case Exchange::writeFirst:
        goesOn = dialogue.writeFirst();
        break;
    }
    if (goesOn)
        dialogue.conclude();
}

} // namespace processes
} // namespace interleave
