// The channels of labs/csp. "ns_per_hop" is what to read. "bare" is the same ring of futexes with next to
// nothing around them: HandOver meets as the channels do, Signal only wakes.
#include "tests/labs/csp/launch.h"

#include "labs/csp/programs.h"
#include "labs/csp/ringnetwork.h"
#include "labs/engine/cores.h"

#include <benchmark/benchmark.h>
#include <linux/futex.h>
#include <sys/syscall.h>
#include <sys/wait.h>

namespace {

using namespace interleave;
using namespace interleave::csp;
using Clock = std::chrono::steady_clock;

/// For the time of a benchmark: this thread and what it starts on one core, or as before.
class Pinned
{
public:
    explicit Pinned(bool one)
    {
        if (one)
            confineTo(someCores(1));
    }
    ~Pinned() { confineTo(m_before); }
    Pinned(const Pinned&) = delete;
    Pinned& operator=(const Pinned&) = delete;

private:
    const std::vector<int> m_before = allowedCores();
};

struct Times {
    std::int64_t left = 0;
    Clock::time_point begin;
    Clock::time_point end;
};
struct NoTrace {
    bool operator()(const Token&, std::uint32_t) const noexcept { return true; }
};
struct Laps {
    Times* times;
    std::int64_t laps;
    bool operator()(const Token& token, std::uint32_t) const noexcept
    {
        if (token.index() != 0 || --times->left > 0) {
            if (times->left == laps)
                times->begin = Clock::now();
            return true;
        }
        times->end = Clock::now();
        return false;
    }
};

/// One lap to warm up, then about `hops` timed ones.
template <class Csp>
void ring(benchmark::State& state, std::int64_t hops)
{
    const auto size = static_cast<std::uint32_t>(state.range(0));
    const Pinned pinned(state.range(1) != 0);
    const std::int64_t laps = std::max<std::int64_t>(2, hops / size);
    double sum = 0;
    for (auto _ : state) {
        Csp csp;
        auto& times = *new (csp.common().allocate(sizeof(Times))) Times{laps + 1, {}, {}};
        buildRing(
            csp, RingShape{size, 1, {}}, Laps{&times, laps}, NoTrace{},
            [](auto) { return static_cast<interleave::Probe*>(nullptr); }, [](auto) { return 0U; });
        runAll(csp);
        state.SetIterationTime(std::chrono::duration<double>(times.end - times.begin).count());
        sum += std::chrono::duration<double, std::nano>(times.end - times.begin).count() /
               static_cast<double>(laps * size);
    }
    state.counters["ns_per_hop"] = sum / static_cast<double>(state.iterations());
}

void coroutineRing(benchmark::State& state) { ring<Coroutines>(state, 20'000'000); }
void threadRing(benchmark::State& state) { ring<Threads>(state, 40'000); }
void processRing(benchmark::State& state) { ring<Processes>(state, 40'000); }

/// Without a time-out, a stop check or anything else.
template <Reach reach>
struct BareWord {
    static constexpr int flag = reach == Reach::threads ? FUTEX_PRIVATE_FLAG : 0;
    std::atomic<std::uint32_t> word{0};

    void wait()
    {
        while (word.load(std::memory_order_acquire) == 0)
            syscall(SYS_futex, &word, FUTEX_WAIT | flag, 0, nullptr, nullptr, 0);
        word.store(0, std::memory_order_relaxed);
    }
    void wake()
    {
        word.store(1, std::memory_order_release);
        syscall(SYS_futex, &word, FUTEX_WAKE | flag, 1, nullptr, nullptr, 0);
    }
};

/// Not a hand-over yet: the one who signals goes on at once, whether anybody came to see it or not.
template <Reach reach>
struct Signal {
    BareWord<reach> arrived;

    void read() { arrived.wait(); }
    void write() { arrived.wake(); }
};

/// The bare futex hand-over: whoever comes first sleeps, whoever comes second hands over and wakes. No
/// closing, no choice, no stop, no value but the fact.
template <Reach reach>
struct HandOver {
    enum : std::uint32_t { nobody, reader, writer };
    std::atomic<std::uint32_t> waiting{nobody};
    BareWord<reach> toReader;
    BareWord<reach> toWriter;

    void read() { meet(writer, toWriter, reader, toReader); }
    void write() { meet(reader, toReader, writer, toWriter); }

private:
    void meet(std::uint32_t partner, BareWord<reach>& theirs, std::uint32_t me, BareWord<reach>& mine)
    {
        std::uint32_t found = nobody;
        if (waiting.compare_exchange_strong(found, me))
            mine.wait();
        else if (found == partner && waiting.compare_exchange_strong(found, nobody))
            theirs.wake();
    }
};

/// The floor: node k reads from channel k and writes to channel k + 1.
template <class Channel>
struct BareRing {
    Channel* channels = nullptr;
    std::uint32_t size = 0;
    std::int64_t laps = 0;
    Times* times = nullptr;

    void node(std::uint32_t me) const
    {
        for (std::int64_t lap = 0; lap <= laps; ++lap) {
            if (me != 0 || lap != 0)
                channels[me].read();
            if (me == 0 && lap == 1)
                times->begin = Clock::now();
            channels[(me + 1) % size].write();
        }
        if (me == 0) {
            channels[0].read();
            times->end = Clock::now();
        }
    }
};

template <template <Reach> class Channel, Reach reach>
void bare(benchmark::State& state)
{
    const auto size = static_cast<std::uint32_t>(state.range(0));
    const Pinned pinned(state.range(1) != 0);
    double sum = 0;
    for (auto _ : state) {
        Region region(reach == Reach::threads ? Region::Kind::own : Region::Kind::shared);
        auto* const channels =
            new (region.allocate(size * sizeof(Channel<reach>), 64)) Channel<reach>[size] {};
        auto& times = *new (region.allocate(sizeof(Times))) Times{};
        const BareRing<Channel<reach>> ring{channels, size, 40'000 / size, &times};
        std::vector<std::thread> threads;
        for (std::uint32_t me = 0; me < size; ++me) {
            if (reach == Reach::threads)
                threads.emplace_back([&ring, me] { ring.node(me); });
            else if (fork() == 0) {
                ring.node(me);
                _exit(0);
            }
        }
        for (std::thread& thread : threads)
            thread.join();
        while (reach == Reach::processes && wait(nullptr) > 0)
            ;
        const auto time = times.end - times.begin;
        state.SetIterationTime(std::chrono::duration<double>(time).count());
        sum += std::chrono::duration<double, std::nano>(time).count() / static_cast<double>(ring.laps * size);
    }
    state.counters["ns_per_hop"] = sum / static_cast<double>(state.iterations());
}

struct Counts {
    std::int64_t* left;
    bool operator()(std::int64_t) const noexcept { return --*left > 0; }
};

void commsTime(benchmark::State& state)
{
    constexpr std::int64_t rounds = 2'000'000;
    for (auto _ : state) {
        Coroutines csp;
        std::int64_t left = rounds;
        auto a = csp.channel<std::int64_t>();
        auto b = csp.channel<std::int64_t>();
        auto c = csp.channel<std::int64_t>();
        auto d = csp.channel<std::int64_t>();
        csp.spawn(prefix(csp, std::move(c.in), std::move(a.out), std::int64_t{0}));
        csp.spawn(delta(csp, std::move(a.in), std::move(d.out), std::move(b.out)));
        csp.spawn(successor(csp, std::move(b.in), std::move(c.out)));
        csp.spawn(consumer<Coroutines, std::int64_t, Counts>(csp, std::move(d.in), Counts{&left}));
        const auto begin = Clock::now();
        csp.run();
        const std::chrono::duration<double> seconds = Clock::now() - begin;
        state.SetIterationTime(seconds.count());
        state.counters["ns_per_communication"] = seconds.count() * 1e9 / (4 * rounds);
    }
}

void makeMillion(benchmark::State& state)
{
    for (auto _ : state) {
        const auto begin = Clock::now();
        Coroutines csp;
        buildRing(
            csp, RingShape{1'000'000, 1, {}}, NoTrace{}, NoTrace{},
            [](auto) { return static_cast<interleave::Probe*>(nullptr); }, [](auto) { return 0U; });
        state.SetIterationTime(std::chrono::duration<double>(Clock::now() - begin).count());
        state.counters["bytes_each"] = static_cast<double>(csp.frames().used()) / 1e6;
    }
}

/// 2 and 64 nodes, pinned to one core and free.
void smallAndLarge(benchmark::internal::Benchmark* ring)
{
    ring->ArgsProduct({{2, 64}, {1, 0}})->UseManualTime();
}

BENCHMARK(coroutineRing)->Args({2, 1})->Args({64, 1})->Args({10'000, 1})->Args({100'000, 1})->UseManualTime();
BENCHMARK(commsTime)->UseManualTime();
BENCHMARK(makeMillion)->UseManualTime()->Unit(benchmark::kMillisecond);
BENCHMARK(threadRing)->Apply(smallAndLarge);
BENCHMARK_TEMPLATE(bare, HandOver, Reach::threads)->Apply(smallAndLarge);
BENCHMARK_TEMPLATE(bare, Signal, Reach::threads)->Apply(smallAndLarge);
BENCHMARK(processRing)->Apply(smallAndLarge);
BENCHMARK_TEMPLATE(bare, HandOver, Reach::processes)->Apply(smallAndLarge);
BENCHMARK_TEMPLATE(bare, Signal, Reach::processes)->Apply(smallAndLarge);

} // namespace
