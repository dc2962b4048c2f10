// The parts of the lab, each for itself.
#include "labs/engine/cpu.h"
#include "labs/multiprogramming/processor.h"
#include "labs/multiprogramming/turnstile.h"
#include "labs/multiprogramming/utilisation.h"
#include "labs/multiprogramming/workload.h"

#include <atomic>
#include <cmath>
#include <gtest/gtest.h>
#include <thread>

namespace interleave::multiprogramming {
namespace {

bool goOn() { return false; }

TEST(Turnstile, LetsThroughInTheOrderOfTicketsAndNeverMoreThanItsCapacity)
{
    Turnstile turnstile(2);
    std::atomic<int> inside{0};
    std::atomic<int> most{0};
    std::vector<std::thread> threads;
    for (int ticket = 15; ticket >= 0; --ticket)
        threads.emplace_back([&, ticket] {
            EXPECT_TRUE(turnstile.enter(ticket, goOn));
            const int now = ++inside;
            for (int seen = most; seen < now && !most.compare_exchange_weak(seen, now);)
                ;
            std::this_thread::yield();
            --inside;
            turnstile.leave();
        });
    turnstile.open();
    for (std::thread& thread : threads)
        thread.join();
    EXPECT_LE(most, 2);
}

TEST(Turnstile, SendsEverybodyAwayWhenItIsClosed)
{
    Turnstile turnstile(1);
    std::thread waiting([&] { EXPECT_FALSE(turnstile.enter(3, goOn)); });
    turnstile.close();
    waiting.join();
    turnstile.open();
    EXPECT_FALSE(turnstile.enter(0, goOn));
}

TEST(Turnstile, IsLeftByWhoeverIsToStopEvenIfNobodyClosesIt)
{
    Turnstile turnstile(1);
    EXPECT_FALSE(turnstile.enter(0, [] { return true; }));
}

TEST(Turnstile, GivesTicketsInTheOrderOfArrival)
{
    Turnstile turnstile(1);
    for (int number = 0; number < 5; ++number)
        EXPECT_EQ(turnstile.ticket(), number);
}

TEST(Workload, IsTheSameForTheSameSeedAndKeepsToItsSpread)
{
    Settings settings;
    settings.length = std::chrono::milliseconds(100);
    settings.phases = 5;
    settings.ioShare = 0.6;
    settings.spread = 0.5;
    const auto phases = phasesOf(settings, std::mt19937_64(7));
    const auto again = phasesOf(settings, std::mt19937_64(7));
    ASSERT_EQ(phases.size(), 5U);
    for (std::size_t i = 0; i < phases.size(); ++i) {
        EXPECT_EQ(phases[i].cpu, again[i].cpu);
        EXPECT_EQ(phases[i].io, again[i].io);
        EXPECT_GE(phases[i].cpu, 4'000'000 - 1);
        EXPECT_LE(phases[i].cpu, 12'000'000 + 1);
        EXPECT_GE(phases[i].io, 6'000'000 - 1);
        EXPECT_LE(phases[i].io, 18'000'000 + 1);
    }
}

TEST(Processor, DoesAsMuchWorkAsFillsTheWantedCpuTime)
{
    const Processor processor(goOn);
    const std::int64_t begin = threadCpuNanoseconds();
    EXPECT_TRUE(Processor::work(processor.piecesFor(40'000'000), goOn));
    const auto used = static_cast<double>(threadCpuNanoseconds() - begin);
    EXPECT_GT(used, 0.5 * 40e6); // clocks of processors change
    EXPECT_LT(used, 2.0 * 40e6);
}

TEST(Processor, StopsInTheMiddleOfItsWork)
{
    int pieces = 0;
    EXPECT_FALSE(Processor::work(1'000'000'000, [&] { return ++pieces > 10; }));
    EXPECT_EQ(pieces, 11);
}

TEST(Utilisation, OfOneCoreIsOneMinusTheChanceThatAllWait)
{
    for (const double p : {0.0, 0.2, 0.5, 0.8, 1.0})
        for (const int n : {1, 2, 5, 64})
            EXPECT_NEAR(estimatedUse(p, n, 1), 1 - std::pow(p, n), 1e-9) << p << ' ' << n;
}

TEST(Utilisation, OfSeveralCoresIsTheMeanShareOfThemThatAreBusy)
{
    EXPECT_NEAR(estimatedUse(0.5, 1, 2), 0.25, 1e-12);
    EXPECT_NEAR(estimatedUse(0.5, 2, 2), 0.5, 1e-12);
    EXPECT_NEAR(estimatedUse(0.0, 1, 4), 0.25, 1e-12);
    EXPECT_NEAR(estimatedUse(0.5, 64, 2), 1, 1e-9);
}

TEST(Utilisation, IsNeverEstimatedAboveWhatIsPossible)
{
    for (const double p : {0.0, 0.3, 0.8, 0.99, 1.0})
        for (const int n : {1, 3, 17, 64})
            for (const int cores : {1, 2, 16})
                EXPECT_LE(estimatedUse(p, n, cores), bestUse(p, n, cores) + 1e-9);
}

} // namespace
} // namespace interleave::multiprogramming
