#include "labs/engine/runend.h"

#include <csignal>
#include <gtest/gtest.h>

namespace interleave {
namespace {

// As wait(2) has it.
constexpr int exitedWith(int code) { return code << 8; }
constexpr int killedBy(int number) { return number; }

std::string saidOf(const RunEnd& end)
{
    const auto note = noteOf(end);
    return note ? note->severity + ": " + note->sentence.in("en") : "";
}

TEST(RunEnd, ALabThatLeavesByItselfIsNotKilledAndNothingIsSaid)
{
    for (const RunEnd& end :
         {RunEnd{.status = 0, .begun = true}, RunEnd{.status = 0, .begun = true, .stopped = true},
          RunEnd{.status = exitedWith(1), .begun = true, .stopped = true},
          RunEnd{.status = exitedWith(1), .begun = true, .failed = true}}) {
        EXPECT_FALSE(wasKilled(end));
        EXPECT_EQ(saidOf(end), "");
    }
}

TEST(RunEnd, WhatDidNotLeaveIsSaid)
{
    const RunEnd late{.status = -1, .begun = true, .stopped = true, .grace = 400'000'000};
    EXPECT_TRUE(wasKilled(late));
    EXPECT_TRUE(saidOf(late).starts_with("remark: The lab did not end within 400 ms of the stop"))
        << saidOf(late);
    const RunEnd asked{.status = -1, .begun = true, .stopped = true, .killed = true};
    EXPECT_TRUE(saidOf(asked).starts_with("remark: The run was killed, as was asked")) << saidOf(asked);
}

TEST(RunEnd, ASignalIsAnErrorAfterAStopAsWell)
{
    for (const bool stopped : {false, true}) {
        const RunEnd end{.status = killedBy(SIGSEGV), .begun = true, .stopped = stopped};
        EXPECT_TRUE(wasKilled(end));
        EXPECT_TRUE(saidOf(end).starts_with("error: The lab's process was killed by signal 11"))
            << saidOf(end);
    }
}

TEST(RunEnd, AnEndBeforeItsTimeIsAnError)
{
    EXPECT_TRUE(saidOf({.status = exitedWith(7), .begun = true})
                    .starts_with("error: The lab's process ended before"));
    EXPECT_TRUE(saidOf({.status = -1, .begun = true}).starts_with("error: The lab's process ended before"));
}

TEST(RunEnd, ARunThatNeverBeganKilledNothing)
{
    EXPECT_FALSE(wasKilled({.failed = true}));
    EXPECT_EQ(saidOf({.failed = true}), "");
}

} // namespace
} // namespace interleave
