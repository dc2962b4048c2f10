// What every lab does where the system has little left to give: it finishes, or ends with a sentence. Not
// under sanitizers, which need memory, threads and descriptors of their own.

#include "labs/engine/catalogue.h"
#include "labs/engine/clock.h"
#include "labs/engine/recordingreader.h"
#include "labs/engine/supervisor.h"
#include "tests/labs/everylab.h"
#include "tests/labs/refusal.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <regex>
#include <sys/resource.h>

namespace interleave {
namespace {

constexpr std::int64_t longEnough = 300'000'000; // ns; then who was not refused is asked to stop
const std::string fine = "it finished, or stopped when it was asked to";

/// What it said, or that it is fine; and where it was killed, that it did.
std::string outcomeOf(const Lab& lab, const Changes& changes)
{
    RunRequest request;
    request.lab = &lab;
    request.parameters = *parametersOf(lab, changes);
    RecordingReader reader;
    Supervisor::Watch watch;
    const std::int64_t begin = monotonicNanoseconds();
    watch.look = [&] { return Wishes{.stop = monotonicNanoseconds() - begin > longEnough, .actions = {}}; };
    const Ending ending = Supervisor::run(
        request, [&](ByteView frame) { static_cast<void>(reader.feed(frame)); }, watch);
    const Recording& recording = reader.recordings().front();
    std::string errors;
    for (const RecordedNote& note : recording.notes)
        if (note.severity == "error")
            errors += (errors.empty() ? "" : "\n") + note.sentence.in("en");
    if (recording.killed)
        errors += " [it had to be killed]";
    return ending != Ending::failed && errors.empty() ? fine : errors;
}

/// Of this user, all over the machine.
rlim_t threadsOfThisUser()
{
    rlim_t count = 0;
    std::error_code gone;
    for (const auto& entry : std::filesystem::directory_iterator("/proc", gone)) {
        std::ifstream status(entry.path() / "status");
        std::string field;
        uid_t user = 0;
        rlim_t threads = 0;
        while (status >> field)
            if (field == "Uid:")
                status >> user;
            else if (field == "Threads:")
                status >> threads;
        count += user == getuid() ? threads : 0;
    }
    return count;
}

struct Limit {
    const char* what;
    int resource;
    rlim_t value; ///< threads: beyond those that there are, of which the run needs two; memory: beyond what
                  ///< is used already
};

/// Sets it, for good; empty, or why that is impossible here.
std::string set(const Limit& limit)
{
    constexpr uid_t nobody = 65534;
    rlim_t value = limit.value;
    if (limit.resource == RLIMIT_NPROC) {
        if (getuid() == 0 && setuid(nobody) != 0) // root's processes are not counted
            return "there is no other user here, and root may start any number of processes";
        prctl(PR_SET_DUMPABLE, 1);
        value += threadsOfThisUser();
    } else if (limit.resource == RLIMIT_AS) {
        rlim_t pages = 0;
        std::ifstream("/proc/self/statm") >> pages;
        value += pages * static_cast<rlim_t>(sysconf(_SC_PAGESIZE));
    }
    const rlimit both{value, value};
    return setrlimit(limit.resource, &both) == 0 ? "" : "the limit cannot be set";
}

constexpr std::array limits{Limit{"no process at all", RLIMIT_NPROC, 0},
                            Limit{"no process for the lab", RLIMIT_NPROC, 1},
                            Limit{"no further thread or process", RLIMIT_NPROC, 2},
                            Limit{"one further thread or process", RLIMIT_NPROC, 3},
                            Limit{"three further threads or processes", RLIMIT_NPROC, 5},
                            Limit{"hardly any memory", RLIMIT_AS, 8 << 20U},
                            Limit{"little memory", RLIMIT_AS, 96 << 20U},
                            Limit{"some memory", RLIMIT_AS, 200 << 20U},
                            Limit{"hardly any descriptors", RLIMIT_NOFILE, 8},
                            Limit{"few descriptors", RLIMIT_NOFILE, 16}};

/// A sentence, perhaps another one on the worker that said it; and not that a process died of it.
void expectASentence(const std::string& outcome, const std::string& where)
{
    EXPECT_FALSE(outcome.empty()) << where << ": it failed and did not say why";
    EXPECT_EQ(outcome.find("killed"), std::string::npos) << where << ": " << outcome;
    EXPECT_EQ(outcome.find("before its work was done"), std::string::npos) << where << ": " << outcome;
}

void expectASentenceUnderEachLimit(const Lab& lab, const Changes& changes, const std::string& where)
{
    for (const Limit& limit : limits) {
        const std::string outcome = inAChild([&] {
            const std::string refused = set(limit);
            return refused.empty() ? outcomeOf(lab, changes) : "skipped: " + refused;
        });
        if (outcome.starts_with("skipped: "))
            std::cout << where << ", " << limit.what << ", is " << outcome << '\n';
        else
            expectASentence(outcome, where + ", " + limit.what);
    }
}

using EveryLabWithLittle = EveryLab;

TEST_P(EveryLabWithLittle, FinishesOrEndsWithASentence)
{
    expectASentenceUnderEachLimit(lab, firstRunOf(lab.presets.front()), lab.id);
}

INSTANTIATE_TEST_SUITE_P(Catalogue, EveryLabWithLittle, testing::ValuesIn(catalogue()), [](const auto& lab) {
    return std::regex_replace(lab.param->id, std::regex("-"), "_");
});

struct Greedy {
    const char* lab;
    Changes changes;
};

/// How a test's name shows its parameter.
void PrintTo(const Greedy& greedy, std::ostream* out) { *out << greedy.lab; } // NOLINT: the framework's name

class GreedyRun : public testing::TestWithParam<Greedy>
{
};

TEST_P(GreedyRun, FinishesOrEndsWithASentence)
{
    const Lab* const lab = findLab(GetParam().lab);
    ASSERT_NE(lab, nullptr);
    expectASentenceUnderEachLimit(*lab, GetParam().changes, GetParam().changes.front().second);
}

INSTANTIATE_TEST_SUITE_P(
    Of, GreedyRun,
    testing::Values(Greedy{"pools", {{"pool", "threads"}, {"workers", "64"}, {"length_ms", "1"}}},
                    Greedy{"pools", {{"pool", "processes"}, {"workers", "64"}, {"length_ms", "1"}}},
                    Greedy{"pools", {{"pool", "tbb"}, {"workers", "64"}, {"length_ms", "1"}}},
                    Greedy{"pools", {{"pool", "qtconcurrent"}, {"workers", "64"}, {"length_ms", "1"}}},
                    Greedy{"csp", {{"backend", "threads"}, {"hops", "100"}}},
                    Greedy{"csp", {{"backend", "processes"}, {"hops", "100"}}},
                    Greedy{"processes", {{"scene", "cost"}}}, Greedy{"processes", {{"scene", "join"}}},
                    Greedy{"channels", {{"scene", "pipeline"}}}, Greedy{"channels", {{"scene", "compare"}}},
                    Greedy{"boundness", {{"job", "requests"}}}));

} // namespace
} // namespace interleave
