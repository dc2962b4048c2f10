// The experiment "commstime": prefix, delta, successor and consumer in a loop, four communications a round.
#include "labs/csp/launch.h"
#include "labs/csp/programs.h"
#include "labs/csp/stopwatch.h"

namespace interleave::csp {

namespace {

constexpr double communications = 4; // a round: prefix to delta, delta to both, successor to prefix

struct Sees {
    Stopwatch* watch;
    std::atomic<std::int64_t>* shown;
    bool operator()(std::int64_t number) const noexcept
    {
        shown->store(number, std::memory_order_relaxed); // a number to look at, orders nothing
        return watch->round();
    }
};

template <class Csp>
void build(Csp& csp, Sees sees)
{
    auto a = csp.template channel<std::int64_t>();
    auto b = csp.template channel<std::int64_t>();
    auto c = csp.template channel<std::int64_t>();
    auto d = csp.template channel<std::int64_t>();
    csp.spawn(prefix(csp, std::move(c.in), std::move(a.out), std::int64_t{0}));
    csp.spawn(delta(csp, std::move(a.in), std::move(d.out), std::move(b.out)));
    csp.spawn(successor(csp, std::move(b.in), std::move(c.out)));
    csp.spawn(consumer<Csp, std::int64_t, Sees>(csp, std::move(d.in), sees));
}

} // namespace

void runCommsTime(Context& run, const Settings& settings)
{
    auto& shown = run.gauge("token0");
    withNetwork(run, settings, false, [&](auto& csp) {
        const std::int64_t begin = monotonicNanoseconds();
        const auto rounds =
            static_cast<std::int64_t>((static_cast<double>(settings.hops) + 3) / communications);
        auto& watch = *new (csp.common().allocate(sizeof(Stopwatch)))
                          Stopwatch(StopCheck(run), Teller(run), rounds, 700'000'000);
        build(csp, Sees{&watch, &shown});
        launch(run, csp, "process", false, [&](const auto&) { watch.release(); });
        if (watch.timed() > 0)
            run.metric("ns_per_communication", watch.nanosecondsEach() / communications);
        run.metric("total_ms", static_cast<double>(monotonicNanoseconds() - begin) / 1e6);
    });
}

} // namespace interleave::csp
