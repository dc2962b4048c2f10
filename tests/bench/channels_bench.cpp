// The mechanisms of labs/channels beside what the machine can do. Whatever is compared runs in turns, round
// after round, and "ratio" is the median of the rounds: what else goes on in the machine meets both alike.
#include "labs/channels/channel.h"
#include "labs/channels/stream.h"
#include "labs/engine/clock.h"
#include "labs/engine/futex.h"
#include "tests/bench/rounds.h"

#include <algorithm>
#include <benchmark/benchmark.h>
#include <csignal>
#include <cstring>
#include <sys/wait.h>
#include <thread>

namespace {

using namespace interleave;
using namespace interleave::channels;

/// Runs beside the caller, as the mechanism wants it: a process, or a thread.
template <class Work>
class Beside
{
public:
    Beside(bool process, Work work)
    {
        if (!process)
            m_thread = std::jthread(work);
        else if (m_child = fork(); m_child == 0) {
            work();
            _exit(0);
        }
    }
    ~Beside()
    {
        if (m_child > 0)
            waitpid(m_child, nullptr, 0);
    }
    Beside(const Beside&) = delete;
    Beside& operator=(const Beside&) = delete;

private:
    pid_t m_child = 0;
    std::jthread m_thread;
};

Plan planFor(std::size_t bytes)
{
    return {bytes, 1, 1, [] { return false; }};
}

std::int64_t messagesFor(std::size_t bytes)
{
    return std::clamp<std::int64_t>((64 << 20U) / static_cast<std::int64_t>(bytes), 4, 200'000);
}

/// Seconds for a message, when one sends as fast as it can and the other receives.
double secondsPerMessage(const Mechanism& mechanism, std::size_t bytes)
{
    const auto channel = mechanism.open(planFor(bytes));
    const std::int64_t count = messagesFor(bytes);
    const Beside sender(mechanism.betweenProcesses, [&] {
        if (mechanism.betweenProcesses)
            channel->keep(Channel::End::sending);
        const Message message(bytes);
        for (std::int64_t i = 0; i <= count && channel->send(message); ++i)
            ;
        channel->finish();
    });
    if (mechanism.betweenProcesses)
        channel->keep(Channel::End::receiving);
    Message message;
    channel->receive(message);
    const std::int64_t begin = monotonicNanoseconds();
    for (std::int64_t i = 0; i < count; ++i)
        channel->receive(message);
    return static_cast<double>(monotonicNanoseconds() - begin) / 1e9 / static_cast<double>(count);
}

/// The same without anything of ours: one writes, the other reads as much at a time.
double secondsPerBareWrite(std::size_t bytes)
{
    StreamEnds pipe = makePipe();
    const std::int64_t count = messagesFor(bytes);
    const Beside writer(true, [&] {
        pipe.reading = Descriptor();
        const Message message(bytes);
        for (std::int64_t left = (count + 1) * static_cast<std::int64_t>(bytes); left > 0;)
            left -= std::max<ssize_t>(0, write(pipe.writing.number(), message.data(),
                                               std::min(bytes, static_cast<std::size_t>(left))));
    });
    pipe.writing = Descriptor();
    Message message(bytes);
    ssize_t first = read(pipe.reading.number(), message.data(), bytes);
    const std::int64_t begin = monotonicNanoseconds();
    std::int64_t received = 0;
    for (ssize_t more = first; more > 0; more = read(pipe.reading.number(), message.data(), bytes))
        received += more;
    return static_cast<double>(monotonicNanoseconds() - begin) / 1e9 /
           (static_cast<double>(received) / static_cast<double>(bytes));
}

/// Seconds for a message and its answer.
double secondsPerRoundTrip(const Mechanism& mechanism, std::size_t bytes)
{
    constexpr int count = 2000;
    const auto there = mechanism.open(planFor(bytes));
    const auto back = mechanism.open(planFor(bytes));
    const Beside answerer(mechanism.betweenProcesses, [&] {
        if (mechanism.betweenProcesses) {
            there->keep(Channel::End::receiving);
            back->keep(Channel::End::sending);
        }
        Message message;
        while (there->receive(message) && back->send(message))
            ;
    });
    if (mechanism.betweenProcesses) {
        there->keep(Channel::End::sending);
        back->keep(Channel::End::receiving);
    }
    Message message(bytes);
    const std::int64_t begin = monotonicNanoseconds();
    for (int i = 0; i < count && there->send(message) && back->receive(message); ++i)
        ;
    const std::int64_t end = monotonicNanoseconds();
    there->finish();
    return static_cast<double>(end - begin) / 1e9 / count;
}

double medianOf(std::vector<double> values)
{
    std::ranges::nth_element(values, values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2));
    return values[values.size() / 2];
}

/// One round measures both; the time is that of the first, and "ratio" says how many times that of the second
/// it is.
template <class One, class Other>
void besideEachOther(benchmark::State& state, One one, Other other)
{
    std::vector<double> ratios;
    for ([[maybe_unused]] auto round : state) {
        const double seconds = one();
        state.SetIterationTime(seconds);
        ratios.push_back(seconds / other());
    }
    state.counters["ratio"] = medianOf(ratios);
}

void pipeBesideBareWrites(benchmark::State& state)
{
    const auto bytes = static_cast<std::size_t>(state.range(0));
    besideEachOther(
        state, [&] { return secondsPerMessage(mechanismOf("pipe"), bytes); },
        [&] { return secondsPerBareWrite(bytes); });
}
BENCHMARK(pipeBesideBareWrites)
    ->RangeMultiplier(16)
    ->Range(64, 1 << 20U)
    ->UseManualTime()
    ->Iterations(rounds(9));

void sharedRingBesideThreadRing(benchmark::State& state)
{
    const auto bytes = static_cast<std::size_t>(state.range(0));
    besideEachOther(
        state, [&] { return secondsPerMessage(mechanismOf("shm"), bytes); },
        [&] { return secondsPerMessage(mechanismOf("spsc"), bytes); });
}
BENCHMARK(sharedRingBesideThreadRing)
    ->RangeMultiplier(16)
    ->Range(8, 1 << 20U)
    ->UseManualTime()
    ->Iterations(rounds(9));

void ourRingBesideConcurrentQueue(benchmark::State& state)
{
    const auto bytes = static_cast<std::size_t>(state.range(0));
    besideEachOther(
        state, [&] { return secondsPerMessage(mechanismOf("spsc"), bytes); },
        [&] { return secondsPerMessage(mechanismOf("mpmc"), bytes); });
}
BENCHMARK(ourRingBesideConcurrentQueue)->Arg(64)->Arg(65536)->UseManualTime()->Iterations(rounds(9));

void throughput(benchmark::State& state, const Mechanism& mechanism)
{
    const auto bytes = static_cast<std::size_t>(state.range(0));
    for ([[maybe_unused]] auto round : state)
        state.SetIterationTime(secondsPerMessage(mechanism, bytes));
    state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(bytes));
}

void roundTrip(benchmark::State& state, const Mechanism& mechanism)
{
    for ([[maybe_unused]] auto round : state)
        state.SetIterationTime(secondsPerRoundTrip(mechanism, static_cast<std::size_t>(state.range(0))));
}

/// What a byte costs at least.
void copyOfMemory(benchmark::State& state)
{
    const auto bytes = static_cast<std::size_t>(state.range(0));
    const Message from(bytes, std::byte{1});
    Message to(bytes);
    for ([[maybe_unused]] auto round : state) {
        std::memcpy(to.data(), from.data(), bytes);
        benchmark::ClobberMemory();
    }
    state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(bytes));
}
BENCHMARK(copyOfMemory)->Arg(64)->Arg(65536)->Arg(16 << 20U);

/// What asking the kernel costs at least.
void emptySystemCall(benchmark::State& state)
{
    for ([[maybe_unused]] auto round : state)
        benchmark::DoNotOptimize(syscall(SYS_getppid));
}
BENCHMARK(emptySystemCall);

/// What being woken costs at least: two threads wake each other in turn; the time is for there and back.
void futexThereAndBack(benchmark::State& state)
{
    std::atomic<std::uint32_t> turn{0};
    const auto take = [&turn](std::uint32_t mine) {
        for (std::uint32_t now = turn; now != mine; now = turn) {
            if (now == 2)
                return false;
            futexWait(turn, now, 1'000'000'000, Futex::local);
        }
        return true;
    };
    const auto pass = [&turn](std::uint32_t to) {
        turn = to;
        futexWake(turn, Futex::local, 1);
    };
    const std::jthread other([&] {
        while (take(1))
            pass(0);
    });
    for ([[maybe_unused]] auto round : state) {
        pass(1);
        take(0);
    }
    pass(2);
}
BENCHMARK(futexThereAndBack)->UseRealTime();

void registerMechanisms()
{
    for (const Mechanism& mechanism : mechanisms()) {
        const std::string name(mechanism.id);
        auto* rate = benchmark::RegisterBenchmark(("throughput/" + name).c_str(), throughput, mechanism);
        rate->Arg(64)->Arg(8192)->UseManualTime()->Iterations(rounds(5));
        if (name != "mqueue") // as a rule it takes no larger ones
            rate->Arg(1 << 20U);
        benchmark::RegisterBenchmark(("roundTrip/" + name).c_str(), roundTrip, mechanism)
            ->Arg(64)
            ->UseManualTime()
            ->Iterations(rounds(5));
    }
}

} // namespace

int main(int argc, char** argv)
{
    signal(SIGPIPE, SIG_IGN);
    registerMechanisms();
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
