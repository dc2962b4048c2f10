// What ends the making of processes early: the memory, the system's refusal, the wish to stop. Each happens
// for real but small, in a child process with little room of its own.
#include "labs/csp/growth.h"
#include "labs/engine/catalogue.h"
#include "labs/engine/recordingreader.h"
#include "labs/engine/supervisor.h"

#include <gtest/gtest.h>

#include <cerrno>
#include <fstream>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace interleave::csp {
namespace {

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr bool sanitized = true; // needs terabytes of addresses
#elif defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
constexpr bool sanitized = true;
#else
constexpr bool sanitized = false;
#endif
#else
constexpr bool sanitized = false;
#endif

constexpr std::uint64_t plenty = 1'000'000;

bool always(std::uint64_t) { return true; }
std::uint64_t unknown() { return 0; }

/// From now on the process gets no more than this, for good.
void leaveRoom(rlim_t bytes)
{
    rlim_t pages = 0;
    std::ifstream("/proc/self/statm") >> pages;
    const rlim_t all = pages * static_cast<rlim_t>(sysconf(_SC_PAGESIZE)) + bytes;
    const rlimit limit{all, all};
    if (setrlimit(RLIMIT_AS, &limit) != 0)
        _exit(2);
}

/// False where even root's processes cannot be counted.
bool allowNoProcess()
{
    const rlimit limit{0, 0};
    return (getuid() != 0 || setuid(65534) == 0) && setrlimit(RLIMIT_NPROC, &limit) == 0;
}

void sayAndLeave(const Sentence& ending, Creator& creator)
{
    const bool some = creator.made() < plenty;
    creator.endAll();
    const bool nobodyLeft = waitpid(-1, nullptr, WNOHANG) < 0 && errno == ECHILD;
    std::fputs(ending.in("en").c_str(), stderr);
    _exit(some && nobodyLeft ? 0 : 1);
}

void growIn(rlim_t bytes, Backend backend)
{
    const auto creator = Creator::of(backend);
    leaveRoom(bytes);
    sayAndLeave(grow(*creator, {plenty, unknown, always}), *creator);
}

TEST(LimitsDeathTest, theSystemRefusesAThreadThatHasNoRoomForItsStack)
{
    if (sanitized)
        GTEST_SKIP() << "a sanitizer needs all addresses";
    EXPECT_EXIT(growIn(24 << 20U, Backend::threads), testing::ExitedWithCode(0),
                "The system made [1-9][0-9]* and refused one more");
}

TEST(LimitsDeathTest, theSystemRefusesMemoryForACoroutine)
{
    if (sanitized)
        GTEST_SKIP() << "a sanitizer needs all addresses";
    EXPECT_EXIT(growIn(24 << 20U, Backend::coroutines), testing::ExitedWithCode(0),
                "The system made [1-9][0-9]* and refused one more");
}

TEST(LimitsDeathTest, theSystemRefusesAProcessToAUserWhoMayHaveNoMore)
{
    const auto forks = [] {
        const auto creator = Creator::of(Backend::processes);
        if (!allowNoProcess())
            std::fputs("The system made 0 and refused one more (not to be tried here)", stderr), _exit(0);
        sayAndLeave(grow(*creator, {plenty, unknown, always}), *creator);
    };
    EXPECT_EXIT(forks(), testing::ExitedWithCode(0), "The system made 0 and refused one more");
}

TEST(Limits, stopWhereAQuarterOfTheMemoryIsLeft)
{
    std::uint64_t left = 5000;
    const auto creator = Creator::of(Backend::coroutines);
    const Sentence ending = grow(*creator, {plenty, [&] { return left -= 1000; }, always});
    EXPECT_EQ(ending.in("en"),
              "Stopped at 192: only a quarter of the memory that was free at the start is left.");
    EXPECT_EQ(creator->made(), 192U); // three batches: 4000, then 3000, 2000 and 1000 were free
}

TEST(Limits, doNotStopForAMemoryThatNobodyKnows)
{
    const auto creator = Creator::of(Backend::coroutines);
    EXPECT_TRUE(grow(*creator, {1000, unknown, always}).empty());
    EXPECT_EQ(creator->made(), 1000U);
}

TEST(Limits, stopWhenTheRunIsToEnd)
{
    const auto creator = Creator::of(Backend::coroutines);
    const Sentence ending = grow(*creator, {plenty, unknown, [](std::uint64_t made) { return made < 100; }});
    EXPECT_EQ(ending.in("en"), "Stopped at 128, because the run was asked to end.");
}

/// A whole run with little room, most of it for the recording: it must still be able to say what happened.
void runIn(rlim_t bytes, const char* backend)
{
    RunRequest request;
    request.lab = findLab("csp");
    request.parameters =
        *parametersOf(*request.lab, std::vector<std::pair<std::string, std::string>>{
                                        {"experiment", "limits"}, {"backend", backend}, {"size", "1000000"}});
    leaveRoom(bytes);
    RecordingReader reader;
    const Ending ending =
        Supervisor::run(request, [&](ByteView frame) { static_cast<void>(reader.feed(frame)); }, {});
    const Recording& recording = reader.recordings().front();
    for (const RecordedNote& note : recording.notes)
        std::fputs((note.severity + ": " + note.sentence.in("en") + '\n').c_str(), stderr);
    _exit(ending == Ending::finished && recording.metric("created") > 0 ? 0 : 1);
}

TEST(LimitsDeathTest, aRunThatIsRefusedMemoryFinishesAndSaysSo)
{
    if (sanitized)
        GTEST_SKIP() << "a sanitizer needs all addresses";
    for (const char* const backend : {"threads", "coroutines"})
        EXPECT_EXIT(runIn(200 << 20U, backend), testing::ExitedWithCode(0),
                    "^remark: The system made [1-9][0-9]* and refused one more");
}

} // namespace
} // namespace interleave::csp
