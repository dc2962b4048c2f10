#include "labs/engine/supervisor.h"

#include "labs/engine/arena.h"
#include "labs/engine/collector.h"
#include "labs/engine/descriptor.h"
#include "labs/engine/futex.h"
#include "labs/engine/keeper.h"
#include "labs/engine/labprocess.h"
#include "labs/engine/messages.h"
#include "labs/engine/runframes.h"
#include "labs/engine/watching.h"

#include <algorithm>
#include <array>
#include <cerrno>
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
constexpr std::int64_t stopGrace = 400 * millisecond;        // then what is left is killed

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

/// One run, from its fork to its end.
class Run
{
public:
    Run(const RunRequest& request, Arena& arena, const Supervisor::Sink& sink)
        : m_request(request)
        , m_arena(arena)
        , m_sink(sink)
        , m_collector(arena, seriesIds(*request.lab), sink, capOf(request))
        , m_watching(m_collector)
    {
    }

    Ending run(const Supervisor::Watch& watch);

private:
    static std::vector<std::string> seriesIds(const Lab& lab);
    static RecordingCap capOf(const RunRequest& request);
    bool start();
    void loop(const Supervisor::Watch& watch);
    void obey(const Wishes& wishes);
    void waitBriefly(const Supervisor::Watch& watch) const;
    void receive();
    void onMessage(Message message);
    void nowWatching(const Tracing& tracing);
    bool keeperEnded();
    Ending conclude();
    void fail(const Sentence& sentence);
    void write(const Json& frame) { m_sink(encodedFrame(frame)); }

    const RunRequest& m_request;
    Arena& m_arena;
    const Supervisor::Sink& m_sink;
    Collector m_collector;
    Watching m_watching;
    Descriptor m_messages;
    Descriptor m_leash;
    pid_t m_keeper = -1;
    std::vector<pid_t> m_spared;
    std::int64_t m_stopAsked = 0;
    bool m_failed = false;
    double m_progress = 0;
    std::int64_t m_cpuBefore = cpuOf(RUSAGE_SELF);
    std::int64_t m_cpuOfRunsBefore = cpuOf(RUSAGE_CHILDREN);
};

std::vector<std::string> Run::seriesIds(const Lab& lab)
{
    std::vector<std::string> ids;
    for (const Series& series : lab.series)
        ids.push_back(series.id);
    return ids;
}

RecordingCap Run::capOf(const RunRequest& request) { return {.spansAtMost = request.spansAtMost}; }

Ending Run::run(const Supervisor::Watch& watch)
{
    write(headerOf(m_request));
    if (start())
        loop(watch);
    return conclude();
}

bool Run::start()
{
    std::array<int, 2> sockets{};
    std::array<int, 2> pipes{};
    if (socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, sockets.data()) != 0) {
        fail(Sentence(LAB_TEXT("The run cannot start: %1."), {std::strerror(errno)}));
        return false;
    }
    m_messages = Descriptor(sockets[0]);
    const Descriptor labEnd(sockets[1]);
    if (pipe2(pipes.data(), O_CLOEXEC) != 0) {
        fail(Sentence(LAB_TEXT("The run cannot start: %1."), {std::strerror(errno)}));
        return false;
    }
    const Descriptor keeperEnd(pipes[0]);
    m_leash = Descriptor(pipes[1]);
    prctl(PR_SET_CHILD_SUBREAPER, 1);
    m_spared = childrenOfThisProcess();
    m_keeper = forkKeeper(m_arena, keeperEnd.number(), labEnd.number(),
                          [this] { return runLab(m_request, m_arena); });
    if (m_keeper < 0)
        fail(Sentence(LAB_TEXT("The run cannot start: %1."), {std::strerror(errno)}));
    else if (traceOf(m_request) != Trace::kernel)
        nowWatching(m_watching.withoutEvents(m_request, m_keeper));
    return m_keeper > 0;
}

void Run::loop(const Supervisor::Watch& watch)
{
    std::int64_t looked = 0;
    std::int64_t lookedAtCores = 0;
    std::int64_t flushed = 0;
    while (!keeperEnded()) {
        waitBriefly(watch);
        if (watch.look)
            obey(watch.look());
        receive();
        m_collector.drain();
        const std::int64_t now = monotonicNanoseconds();
        if (now - looked >= lookEvery) {
            m_collector.look();
            looked = now;
        }
        if (now - lookedAtCores >= lookAtCoresEvery) {
            m_collector.lookAtCores();
            lookedAtCores = now;
        }
        if (now - flushed >= flushEvery) {
            m_collector.flush();
            const double told = m_progress > 0 ? m_progress : fractionOf(m_request, m_collector.now());
            write({{"frame", "progress"}, {"fraction", told}});
            flushed = now;
        }
        if (m_stopAsked != 0 && now - m_stopAsked > stopGrace)
            m_leash = Descriptor(); // the keeper kills what is left
    }
}

void Run::obey(const Wishes& wishes)
{
    if (wishes.stop || wishes.kill) {
        m_arena.stop();
        if (m_stopAsked == 0)
            m_stopAsked = monotonicNanoseconds();
    }
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

void Run::waitBriefly(const Supervisor::Watch& watch) const
{
    std::vector<pollfd> watched{{m_messages.number(), POLLIN, 0}};
    for (const int descriptor : watch.descriptors)
        watched.push_back({descriptor, POLLIN, 0});
    poll(watched.data(), watched.size(), static_cast<int>(drainEvery / millisecond));
}

void Run::receive()
{
    for (int count = 0; count < 1000; ++count) { // then the rings want their turn
        auto message = receiveMessage(m_messages.number());
        if (!message)
            return;
        onMessage(std::move(*message));
    }
}

void Run::onMessage(Message message)
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
        m_sink(enveloped(message.bytes));
    }
}

void Run::nowWatching(const Tracing& tracing)
{
    write(frameOf(tracing));
    m_arena.header().watched = 1;
    futexWake(m_arena.header().watched, Futex::shared);
}

bool Run::keeperEnded() { return waitpid(m_keeper, nullptr, WNOHANG) == m_keeper; }

void Run::fail(const Sentence& sentence)
{
    m_failed = true;
    write(frameOf(sentence));
}

Ending Run::conclude()
{
    endDescendants(m_spared); // the keeper's work, if somebody killed the keeper
    if (m_keeper > 0)
        receive();
    m_collector.finish();
    for (const Json& metric :
         generalMetricFrames(m_collector.times(), m_collector.watches(), m_collector.losses().dropped))
        write(metric);
    const int status = m_arena.header().labStatus;
    if (m_stopAsked == 0 && !m_failed && status != 0) {
        if (status > 0 && WIFSIGNALED(status))
            fail(Sentence(LAB_TEXT("The lab's process was killed by signal %1 (%2)."),
                          {std::to_string(WTERMSIG(status)), strsignal(WTERMSIG(status))}));
        else
            fail(Sentence(LAB_TEXT("The lab's process ended before its work was done.")));
    }
    const Ending ending = m_stopAsked != 0 ? Ending::stopped : m_failed ? Ending::failed : Ending::finished;
    const Losses losses = m_collector.losses();
    write({{"frame", "end"},
           {"ending", nameOf(ending)},
           {"now", m_collector.now()},
           {"dropped", losses.dropped},
           {"capped", losses.capped},
           {"unobserved", losses.unobserved},
           {"merged", losses.merged},
           {"cpu_ns", cpuOf(RUSAGE_CHILDREN) - m_cpuOfRunsBefore},
           {"observer_cpu_ns", cpuOf(RUSAGE_SELF) - m_cpuBefore}});
    return ending;
}

} // namespace

Trace traceOf(const RunRequest& request)
{
    const bool rather = request.lab->untraced != nullptr && request.lab->untraced(request.parameters);
    return request.trace.value_or(rather ? Trace::off : Trace::kernel);
}

Ending Supervisor::run(const RunRequest& request, const Sink& sink, const Watch& watch)
{
    auto arena = Arena::create();
    if (!arena) {
        sink(encodedFrame(headerOf(request)));
        sink(encodedFrame(frameOf(arena.failure())));
        sink(encodedFrame({{"frame", "end"}, {"ending", nameOf(Ending::failed)}, {"now", 0}}));
        return Ending::failed;
    }
    return Run(request, **arena, sink).run(watch);
}

} // namespace interleave
