// When a line that a program has printed leaves it: two programs print the same lines at the same time, one
// into a pipe, one onto a terminal.
#include "labs/engine/analysis/statistics.h"
#include "labs/engine/argument.h"
#include "labs/engine/pipe.h"
#include "labs/processes/openfiles.h"
#include "labs/processes/report.h"
#include "labs/processes/scenes.h"
#include "labs/processes/terminal.h"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>

namespace interleave {
namespace {

constexpr Text arrivals = LAB_TEXT("%1: lines that arrived: %2; pieces they came in: %3.");
constexpr Text byPipe = LAB_TEXT("Through the pipe");
constexpr Text byTerminal = LAB_TEXT("Through the terminal");

} // namespace

namespace processes {

namespace {

/// When each line was printed, in memory that the printing process shares.
using Moments = std::atomic<std::int64_t>;

/// Prints as any C program does. The exit code.
int printLines(Context& run, const Settings& settings, int to, Moments* printed,
               std::atomic<std::int64_t>& shown)
{
    std::FILE* const out = fdopen(to, "w"); // chooses its buffering by what `to` is: setvbuf(3)
    if (out == nullptr)
        return 1;
    if (settings.buffering == "line")
        std::setvbuf(out, nullptr, _IOLBF, BUFSIZ);
    else if (settings.buffering == "full")
        std::setvbuf(out, nullptr, _IOFBF, BUFSIZ);
    std::int64_t bytes = 0;
    for (int line = 0; line < settings.lines && !run.stopping(); ++line) {
        printed[line].store(monotonicNanoseconds()); // before: the line may arrive before fprintf returns
        bytes +=
            std::fprintf(out, "%04d ...........................................................\n", line + 1);
        shown.store(bytes, std::memory_order_relaxed); // only looked at
        if (settings.buffering == "flush")
            std::fflush(out);
        run.sleep(settings.pause);
    }
    return std::fclose(out) == 0 ? 0 : 1; // what is still in the buffer goes now
}

/// One program that prints, and what arrives of it.
class Printer
{
public:
    Printer(Context& run, const Settings& settings, Story& story, const char* name, const char* gauge,
            std::atomic<std::int64_t>& printed)
        : m_run(run)
        , m_settings(settings)
        , m_story(story)
        , m_name(name)
        , m_moments(run.shared(sizeof(Moments) * static_cast<std::size_t>(settings.lines)))
        , m_printed(m_moments.make<Moments>(static_cast<std::size_t>(settings.lines)))
        , m_shownArrived(run.gauge(gauge))
        , m_shownPrinted(printed)
    {
    }

    /// `its` is what it prints to; nobody else may have it afterwards.
    void start(Descriptor its)
    {
        const int to = its.number();
        m_child = forked([&] {
            Probe probe = m_run.lane(LaneKind::process, m_name);
            return printLines(m_run, m_settings, to, m_printed, m_shownPrinted);
        });
        m_pid = m_child.pid();
        m_story.tell(Deed::starts, m_pid, static_cast<std::uint32_t>(getpid()), m_name);
        for (const OpenFile& file : openFilesOf(m_pid))
            if (file.number == to)
                m_story.tell(Deed::stream, m_pid, 1, file.target);
    }
    [[nodiscard]] const ChildProcess& child() const { return m_child; }

    void arrived(std::string_view bytes)
    {
        const std::int64_t now = monotonicNanoseconds();
        if (bytes.empty())
            return;
        ++m_pieces;
        m_bytes += static_cast<std::int64_t>(bytes.size());
        m_shownArrived.store(m_bytes, std::memory_order_relaxed); // only looked at
        const auto lines = std::ranges::count(bytes, '\n');
        for (std::ptrdiff_t i = 0; i < lines && m_delays.size() < static_cast<std::size_t>(m_settings.lines);
             ++i)
            m_delays.push_back(static_cast<double>(now - m_printed[m_delays.size()].load()) / 1e6);
        m_story.tell(Deed::says, m_pid, static_cast<std::uint32_t>(bytes.size()), bytes);
    }
    /// After its end.
    void report(Text where, const char* delay, const char* pieces)
    {
        const auto ended = m_child.reap();
        m_story.tell(Deed::ends, m_pid, ended ? static_cast<std::uint32_t>(ended->status) : 0);
        m_story.tell(Deed::reaped, m_pid, ended ? static_cast<std::uint32_t>(ended->status) : 0);
        m_run.metric(delay, summaryOf(m_delays).median);
        m_run.metric(pieces, m_pieces);
        m_run.note(Severity::remark, Sentence(arrivals, {asArgument(where), std::to_string(m_delays.size()),
                                                         std::to_string(m_pieces)}));
        if (ended && (ended->signal() || ended->code() != 0))
            m_run.note(Severity::warning, howItEnded(m_name, m_pid, *ended));
    }

private:
    Context& m_run;
    const Settings& m_settings;
    Story& m_story;
    const char* m_name;
    SharedMemory m_moments;
    Moments* m_printed;
    std::atomic<std::int64_t>& m_shownArrived;
    std::atomic<std::int64_t>& m_shownPrinted;
    ChildProcess m_child;
    pid_t m_pid = 0;
    std::vector<double> m_delays; ///< ms from print to arrival, one per line
    std::int64_t m_bytes = 0;
    int m_pieces = 0;
};

} // namespace

void buffering(Context& run, const Settings& settings)
{
    Story story(run);
    std::atomic<std::int64_t>& printed = run.gauge("printed"); // by either: they print the same
    Printer toPipe(run, settings, story, "into a pipe", "arrived_pipe", printed);
    Printer toTerminal(run, settings, story, "onto a terminal", "arrived_terminal", printed);
    StreamEnds pipe = makePipe();
    toPipe.start(std::move(pipe.writing));
    auto terminal = openTerminal();
    if (terminal)
        toTerminal.start(std::move(terminal->program));
    else
        run.note(Severity::warning, terminal.failure());

    Traffic traffic(run, story, toPipe.child(), "what was printed");
    tellEnd(traffic, story, toPipe.child());
    traffic.read(std::move(pipe.reading), [&](std::string_view bytes) { toPipe.arrived(bytes); });
    if (terminal) {
        tellEnd(traffic, story, toTerminal.child());
        traffic.read(std::move(terminal->master), [&](std::string_view bytes) { toTerminal.arrived(bytes); });
    }
    while (!run.stopping() && (traffic.reading() || !toPipe.child().ended()))
        traffic.turn();
    Traffic rest(run, story, toTerminal.child(), "the other's end");
    if (run.stopping() || (terminal && !rest.finish()) || run.stopping())
        return;
    letGaugesBeSeen(run);
    toPipe.report(byPipe, "delay_pipe_ms", "pieces_pipe");
    if (terminal)
        toTerminal.report(byTerminal, "delay_terminal_ms", "pieces_terminal");
}

} // namespace processes
} // namespace interleave
