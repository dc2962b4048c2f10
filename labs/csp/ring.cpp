// The experiments "ring" and "tokens".
#include "labs/csp/launch.h"
#include "labs/csp/ringnetwork.h"
#include "labs/csp/stopwatch.h"

#include <array>

namespace interleave::csp {

namespace {

constexpr std::int64_t aboutASecond = 700'000'000;
constexpr std::uint32_t mostLanes = 200; // the recording has some 256
constexpr std::uint32_t mostGauges = 63;

/// Where the tokens are, for whoever watches: a relaxed store, cheap enough for every hop.
struct Positions {
    std::array<std::atomic<std::int64_t>*, mostGauges> gauge{};
};

struct Trace {
    const Positions* positions;
    bool operator()(const Token& token, std::uint32_t node) const noexcept
    {
        positions->gauge[token.index()]->store(
            node, std::memory_order_relaxed); // a number to look at, orders nothing
        return true;
    }
};

struct Lap {
    Trace trace;
    Stopwatch* watch;
    bool operator()(const Token& token, std::uint32_t node) const noexcept
    {
        trace(token, node);
        return token.index() != 0 || watch->round();
    }
};

class RingRun
{
public:
    RingRun(Context& run, const Settings& settings)
        : m_run(run)
        , m_settings(settings)
    {
        for (std::uint32_t token = 0; token < std::min(settings.tokens, mostGauges); ++token)
            m_positions.gauge[token] = &run.gauge("token" + std::to_string(token));
        m_told = settings.hold.count() > 0 && settings.size <= mostLanes;
        for (std::uint32_t node = 0; m_told && node < settings.size; ++node)
            m_objects.push_back(run.object("channel " + std::to_string(node)).id);
    }

    void perform()
    {
        withNetwork(m_run, m_settings, m_told, [this](auto& csp) { performOn(csp); });
    }

private:
    template <class Csp>
    void performOn(Csp& csp)
    {
        const std::uint64_t before = residentBytes();
        const std::int64_t begin = monotonicNanoseconds();
        auto& watch = *new (csp.common().allocate(sizeof(Stopwatch)))
                          Stopwatch(StopCheck(m_run), Teller(m_run), laps(), time());
        build(csp, Lap{Trace{&m_positions}, &watch}, Trace{&m_positions});
        launch(m_run, csp, "node", m_told, [&](const std::vector<pid_t>& pids) {
            report("create_ns_each", static_cast<double>(monotonicNanoseconds() - begin));
            awaitFirstLap(watch);
            m_run.metric("bytes_each", bytesEach(csp, pids, before));
            watch.release();
        });
        const std::int64_t end = monotonicNanoseconds();
        if (watch.timed() > 0) {
            m_run.metric("ns_per_hop", watch.nanosecondsEach() / m_settings.size / m_settings.tokens);
            report("destroy_ns_each", static_cast<double>(end - watch.end()));
        }
        m_run.metric("total_ms", static_cast<double>(end - begin) / 1e6);
    }

    /// Until everybody has run once, so that memory is measured as it is in use. A process that is killed
    /// before that would make it wait for ever: the team's join() says so.
    void awaitFirstLap(const Stopwatch& watch)
    {
        while (m_settings.backend != Backend::coroutines && !watch.arrived() && !aChildHasEnded())
            if (!m_run.sleep(std::chrono::microseconds(200)))
                break;
    }

    template <class Csp>
    void build(Csp& csp, Lap lap, Trace trace)
    {
        if constexpr (std::is_same_v<Csp, ToldCoroutines>)
            while (m_lanes.size() < m_settings.size)
                m_lanes.push_back(std::make_unique<Probe>(
                    m_run.lane(LaneKind::coroutine, "node " + std::to_string(m_lanes.size()))));
        const RingShape shape{m_settings.size, m_settings.tokens, m_settings.hold};
        buildRing(
            csp, shape, lap, trace,
            [this](std::uint32_t node) { return node < m_lanes.size() ? m_lanes[node].get() : nullptr; },
            [this](std::uint32_t node) { return node < m_objects.size() ? m_objects[node] : 0U; });
    }

    template <class Csp>
    double bytesEach(Csp& csp, const std::vector<pid_t>& pids, std::uint64_t before)
    {
        if (m_settings.backend == Backend::processes)
            return meanShareBytes(pids);
        const std::uint64_t bytes =
            m_settings.backend == Backend::coroutines ? csp.frames().used() : residentBytesSince(before);
        return static_cast<double>(bytes) / m_settings.size;
    }

    [[nodiscard]] std::int64_t laps() const
    {
        const std::int64_t each = std::int64_t{m_settings.size} * m_settings.tokens;
        return (m_settings.hops + each - 1) / each;
    }
    [[nodiscard]] std::int64_t time() const
    {
        return m_settings.hold.count() > 0 ? 5 * aboutASecond : aboutASecond;
    }
    void report(std::string_view metric, double nanoseconds)
    {
        m_run.metric(metric, nanoseconds / m_settings.size);
    }

    Context& m_run;
    const Settings& m_settings;
    Positions m_positions;
    bool m_told = false;
    std::vector<std::uint32_t> m_objects;
    std::vector<std::unique_ptr<Probe>> m_lanes; ///< of coroutines
};

} // namespace

void runRing(Context& run, const Settings& settings)
{
    requireHeadroom(settings.backend, settings.size);
    RingRun(run, settings).perform();
}

} // namespace interleave::csp
