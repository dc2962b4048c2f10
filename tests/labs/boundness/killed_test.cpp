// A process of the run is killed: one clear sentence, and nothing is left.
#include "tests/labs/boundness/run.h"

#include <csignal>

namespace interleave::boundness {
namespace {

/// Kills the first process of that name, once.
Wish killing(const std::string& name)
{
    return [name, sent = false](const Recording& soFar) mutable {
        const auto found = std::ranges::find(soFar.lanes, name, &Lane::name);
        if (!sent && found != soFar.lanes.end())
            sent = kill(found->pid, SIGKILL) == 0;
        return Wishes{};
    };
}

const Values longer{{"tasks", "60"}, {"length_ms", "200"}};

TEST(Killed, AWorkerEndsTheRunWithASentence)
{
    const Recording run = runJob("waits", "processes", longer, killing("process 1"));
    EXPECT_EQ(run.ending, Ending::failed);
    EXPECT_NE(notesOf(run).find("“process 1”"), std::string::npos) << notesOf(run);
}

TEST(Killed, TheProcessOfAWayEndsTheRunWithASentence)
{
    for (const std::string_view way : wayIds) {
        const Recording run = runJob("requests", idOf(way), longer, killing(idOf(way) + " 0"));
        EXPECT_EQ(run.ending, Ending::failed) << way;
        EXPECT_NE(notesOf(run).find("was killed by signal 9"), std::string::npos) << notesOf(run);
    }
}

TEST(Killed, TheServerEndsTheRunWithASentence)
{
    for (const std::string_view way : wayIds) {
        const Recording run = runJob("requests", idOf(way), longer, killing("server 0"));
        EXPECT_EQ(run.ending, Ending::failed) << way;
        EXPECT_NE(notesOf(run).find("server at 127.0.0.1 does not answer"), std::string::npos)
            << notesOf(run);
    }
}

} // namespace
} // namespace interleave::boundness
