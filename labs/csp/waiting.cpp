// The experiment "blocking": ten processes wait 1 … 10 units and output their number.
#include "labs/csp/launch.h"
#include "labs/csp/programs.h"

namespace interleave::csp {

namespace {

constexpr std::int64_t waiters = 10;

/// Counts outputs and says how far the run is: after n of them n units are over, or with waits that block
/// each other 1 + 2 + … + n.
struct Count {
    std::atomic<std::int64_t>* seen;
    Context* run;
    bool oneByOne;
    bool operator()(std::int64_t) const noexcept
    {
        const auto count = // a count, orders nothing
            static_cast<double>(seen->fetch_add(1, std::memory_order_relaxed) + 1);
        run->progress(oneByOne ? count * (count + 1) / (waiters * (waiters + 1)) : count / waiters);
        return true;
    }
};

/// Process 0 collects what the others output; process n is the one that waits n units.
template <class Csp>
void build(Context& run, Csp& csp, const Settings& settings, Count count,
           std::vector<std::unique_ptr<Probe>>& lanes)
{
    std::vector<In<Csp, std::int64_t>> inputs;
    std::vector<Out<Csp, std::int64_t>> outputs;
    for (std::int64_t number = 1; number <= waiters; ++number) {
        auto ends = csp.template channel<std::int64_t>(run.object("output " + std::to_string(number)).id);
        inputs.push_back(std::move(ends.in));
        outputs.push_back(std::move(ends.out));
    }
    const auto lane = [&](std::int64_t number) -> Probe* {
        if (settings.backend != Backend::coroutines)
            return nullptr; // a team makes its own lanes
        lanes.push_back(
            std::make_unique<Probe>(run.lane(LaneKind::coroutine, "delay " + std::to_string(number))));
        return lanes.back().get();
    };
    csp.spawn(gather(csp, std::move(inputs), count), lane(0));
    for (std::int64_t number = 1; number <= waiters; ++number)
        csp.spawn(delayOutput(csp, std::move(outputs[static_cast<std::size_t>(number - 1)]), number,
                              settings.unit * number),
                  lane(number));
}

} // namespace

void runWaiting(Context& run, const Settings& settings)
{
    auto& seen = run.gauge("outputs");
    withNetwork(run, settings, true, [&](auto& csp) {
        std::vector<std::unique_ptr<Probe>> lanes;
        const std::int64_t begin = monotonicNanoseconds();
        const bool oneByOne = settings.backend == Backend::coroutines && settings.io == Io::blocks;
        build(run, csp, settings, Count{&seen, &run, oneByOne}, lanes);
        launch(run, csp, "delay", true, [](const auto&) {});
        run.metric("total_ms", static_cast<double>(monotonicNanoseconds() - begin) / 1e6);
    });
}

} // namespace interleave::csp
