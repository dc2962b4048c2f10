#pragma once
// What the tests of child processes share.

#include "labs/engine/childprocess.h"
#include "labs/engine/keeper.h"
#include "labs/engine/pipe.h"

#include <gtest/gtest.h>

#include <poll.h>

namespace interleave {

/// Where an earlier test made this process a subreaper, its children's orphans come here.
class ChildProcesses : public testing::Test
{
protected:
    void TearDown() override { endDescendants(); }
};

constexpr int patience = 60'000; // ms, there to end a broken test

/// Whether every copy of the other end is closed, and so all who had one are gone.
inline bool closes(const Descriptor& reading)
{
    pollfd watched{reading.number(), POLLIN, 0};
    char letter = 0;
    return poll(&watched, 1, patience) == 1 && read(reading.number(), &letter, 1) == 0;
}

inline pid_t pidFrom(const Descriptor& reading)
{
    pid_t pid = 0;
    return read(reading.number(), &pid, sizeof pid) == sizeof pid ? pid : -1;
}

inline bool tell(const Descriptor& writing, pid_t pid)
{
    return write(writing.number(), &pid, sizeof pid) == sizeof pid;
}

inline int sleepForEver()
{
    for (;;)
        pause();
}

} // namespace interleave
