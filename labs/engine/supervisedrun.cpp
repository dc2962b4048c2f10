#include "labs/engine/supervisedrun.h"

#include "labs/engine/arena.h"
#include "labs/engine/futex.h"
#include "labs/engine/keeper.h"
#include "labs/engine/labprocess.h"
#include "labs/engine/runend.h"
#include "labs/engine/runframes.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <nlohmann/json.hpp>
#include <poll.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

namespace interleave {
namespace {

using Json = nlohmann::json;

constexpr std::int64_t millisecond = 1'000'000;
constexpr std::int64_t drainEvery = 4 * millisecond;         // see Collector::drain
constexpr std::int64_t lookEvery = 16 * millisecond;         // gauges: once a picture of a 60 Hz screen
constexpr std::int64_t lookAtCoresEvery = 100 * millisecond; // the machine counts in ticks of 10 ms
constexpr std::int64_t flushEvery = 33 * millisecond;        // charts are drawn at 30 Hz

/// RUSAGE_SELF: this process; RUSAGE_CHILDREN: those it has waited for, with theirs.
std::int64_t cpuOf(int who)
{
    rusage usage{};
    getrusage(static_cast<__rusage_who>(who), &usage);
    const auto nanoseconds = [](const timeval& time) {
        return time.tv_sec * 1'000'000'000L + time.tv_usec * 1000L;
    };
    return nanoseconds(usage.ru_utime) + nanoseconds(usage.ru_stime);
}

/// Of the run under way; null between runs. Read by signal handlers.
std::atomic<ArenaHeader*> headerOfTheRun{nullptr};

std::vector<std::string> seriesIds(const Lab& lab)
{
    std::vector<std::string> ids;
    for (const Series& series : lab.series)
        ids.push_back(series.id);
    return ids;
}

} // namespace

SupervisedRun::SupervisedRun(const RunRequest& request, Arena& arena, const Supervisor::Sink& sink)
    : m_request(request)
    , m_arena(arena)
    , m_sink([this, &sink](ByteView frame) {
        const std::int64_t begin = monotonicNanoseconds();
        sink(frame);
        m_standstill.wrote(begin, monotonicNanoseconds());
    })
    , m_collector(arena, seriesIds(*request.lab), m_sink, {.spansAtMost = request.spansAtMost})
    , m_watching(m_collector)
    , m_cpuBefore(cpuOf(RUSAGE_SELF))
    , m_cpuOfRunsBefore(cpuOf(RUSAGE_CHILDREN))
{
    headerOfTheRun = &arena.header();
}

SupervisedRun::~SupervisedRun() { headerOfTheRun = nullptr; }

void SupervisedRun::write(const Json& frame) { m_sink(encodedFrame(frame)); }

Ending SupervisedRun::run(const Supervisor::Watch& watch)
{
    write(headerOf(m_request));
    if (start())
        loop(watch);
    return conclude();
}

bool SupervisedRun::start()
{
    std::array<int, 2> sockets{};
    std::array<int, 2> pipes{};
    if (socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, sockets.data()) != 0) {
        fail(Sentence(LAB_TEXT("The run cannot start: %1."), {std::strerror(errno)}));
        return false;
    }
    m_messages = MessageReader(Descriptor(sockets[0]));
    const Descriptor labEnd(sockets[1]);
    if (pipe2(pipes.data(), O_CLOEXEC) != 0) {
        fail(Sentence(LAB_TEXT("The run cannot start: %1."), {std::strerror(errno)}));
        return false;
    }
    const Descriptor keeperEnd(pipes[0]);
    m_leash = Descriptor(pipes[1]);
    prctl(PR_SET_CHILD_SUBREAPER, 1);
    m_spared = childrenOfThisProcess();
    m_standstill.begin(monotonicNanoseconds()); // from now on a process of the run may be stopped
    m_keeper = forkKeeper(m_arena, keeperEnd.number(), labEnd.number(),
                          [this] { return runLab(m_request, m_arena); });
    if (m_keeper < 0)
        fail(Sentence(LAB_TEXT("The run cannot start: %1."), {std::strerror(errno)}));
    else if (traceOf(m_request) != Trace::kernel)
        nowWatching(m_watching.withoutEvents(m_request, m_keeper));
    return m_keeper > 0;
}

void SupervisedRun::loop(const Supervisor::Watch& watch)
{
    std::int64_t looked = 0;
    std::int64_t lookedAtCores = 0;
    std::int64_t flushed = 0;
    while (!keeperEnded()) {
        waitBriefly(watch, m_messages.number());
        if (watch.look)
            obey(watch.look());
        receive();
        m_collector.drain();
        const std::int64_t now = monotonicNanoseconds();
        noticeStandstill(now);
        if (now - looked >= lookEvery) {
            m_collector.look();
            looked = now;
        }
        if (now - lookedAtCores >= lookAtCoresEvery) {
            m_collector.lookAtCores();
            m_standstill.look(m_arena.header().labGroup, now);
            lookedAtCores = now;
        }
        if (now - flushed >= flushEvery) {
            m_collector.flush();
            const double told = m_progress > 0 ? m_progress : fractionOf(m_request, m_collector.now());
            write({{"frame", "progress"}, {"fraction", told}});
            flushed = now;
        }
        if (m_stopAsked != 0 && now - m_stopAsked > m_request.stopGrace)
            m_leash = Descriptor(); // the keeper kills what is left
    }
}

void SupervisedRun::obey(const Wishes& wishes)
{
    if (wishes.stop || wishes.kill) {
        m_arena.stop();
        if (m_stopAsked == 0)
            m_stopAsked = monotonicNanoseconds();
    }
    m_killAsked = m_killAsked || wishes.kill;
    if (wishes.kill)
        m_leash = Descriptor();
    const auto& actions = m_request.lab->actions;
    for (const std::string& id : wishes.actions) {
        const auto index =
            static_cast<std::size_t>(std::ranges::find(actions, id, &Action::id) - actions.begin());
        if (index < std::min(actions.size(), ArenaHeader::maxActions))
            m_arena.header().asked[index].fetch_add(1);
    }
}

void SupervisedRun::waitBriefly(const Supervisor::Watch& watch, int messages)
{
    std::vector<pollfd> watched{{messages, POLLIN, 0}};
    for (const int descriptor : watch.descriptors)
        watched.push_back({descriptor, POLLIN, 0});
    poll(watched.data(), watched.size(), static_cast<int>(drainEvery / millisecond));
}

void SupervisedRun::noticeStandstill(std::int64_t now)
{
    const std::int64_t stood = m_standstill.turn(now);
    if (m_stopAsked != 0) // a lab that was stopped with us had no time to leave
        m_stopAsked = std::min(now, m_stopAsked + stood);
}

/// False: there may be more, but the rings want their turn.
bool SupervisedRun::receive()
{
    for (int count = 0; count < 1000; ++count) {
        auto message = m_messages.receive();
        if (!message)
            return true;
        onMessage(std::move(*message));
    }
    return false;
}

void SupervisedRun::onMessage(Message message)
{
    if (!isWellFormedFrame(message.bytes))
        return;
    const Json frame = Json::from_cbor(message.bytes, true, false);
    const std::string kind = frame.value("frame", "");
    if (kind == "gauge") {
        m_collector.watchGauge(frame.value("index", 0U), frame.value("id", ""));
    } else if (kind == "sample") {
        m_collector.sample(frame.value("series", ""), {frame.value("x", 0.0), frame.value("y", 0.0)});
    } else if (kind == "progress") {
        m_progress = frame.value("fraction", 0.0);
    } else if (kind == "kernel-events") {
        if (const auto tracing = m_watching.onEvents(frame, std::move(message.descriptors), m_keeper))
            nowWatching(*tracing);
    } else {
        m_failed = m_failed || (kind == "note" && frame.value("severity", "") == "error");
        if (m_reports.admits(kind))
            m_sink(enveloped(message.bytes));
    }
}

void SupervisedRun::nowWatching(const Tracing& tracing)
{
    write(frameOf(tracing));
    m_arena.header().watched = 1;
    futexWake(m_arena.header().watched, Futex::shared);
}

/// Nobody to wait for is an end, too: the kernel reaps by itself where SIGCHLD is ignored.
bool SupervisedRun::keeperEnded() { return waitpid(m_keeper, nullptr, WNOHANG) != 0; }

void SupervisedRun::note(const std::string& severity, const Sentence& sentence)
{
    m_failed = m_failed || severity == "error";
    write(frameOf(severity, sentence));
}

/// Whether the lab's process had to be killed.
bool SupervisedRun::explainEnd()
{
    const RunEnd end{.status = m_arena.header().labStatus,
                     .begun = m_keeper > 0,
                     .failed = m_failed,
                     .stopped = m_stopAsked != 0,
                     .killed = m_killAsked,
                     .grace = m_request.stopGrace};
    if (const auto said = noteOf(end))
        note(said->severity, said->sentence);
    return wasKilled(end);
}

void SupervisedRun::tellWhatIsMissing()
{
    m_reports.leftOut("sample", m_collector.samplesLeftOut());
    m_reports.leftOut("gauge", m_collector.gaugesLeftOut());
    for (const Sentence& sentence : m_reports.sentences())
        note("warning", sentence);
    if (const auto stood = m_standstill.remark())
        note("warning", *stood);
}

Ending SupervisedRun::conclude()
{
    endDescendants(m_spared); // the keeper's work, if somebody killed the keeper
    while (m_keeper > 0 && !receive()) {
    }
    m_collector.finish();
    for (const Json& metric :
         generalMetricFrames(m_collector.times(), m_collector.watches(), m_collector.losses().dropped))
        write(metric);
    tellWhatIsMissing();
    const bool killed = explainEnd();
    const Ending ending = m_stopAsked != 0 ? Ending::stopped : m_failed ? Ending::failed : Ending::finished;
    const Losses losses = m_collector.losses();
    write({{"frame", "end"},
           {"ending", nameOf(ending)},
           {"killed", killed},
           {"now", m_collector.now()},
           {"dropped", losses.dropped},
           {"capped", losses.capped + m_reports.refused()},
           {"unobserved", losses.unobserved},
           {"merged", losses.merged},
           {"cpu_ns", cpuOf(RUSAGE_CHILDREN) - m_cpuOfRunsBefore},
           {"observer_cpu_ns", cpuOf(RUSAGE_SELF) - m_cpuBefore}});
    return ending;
}

void Supervisor::signalLab(int number) noexcept
{
    const ArenaHeader* const header = headerOfTheRun;
    if (const pid_t group = header == nullptr ? 0 : header->labGroup.load(); group > 0)
        kill(-group, number);
}

} // namespace interleave
