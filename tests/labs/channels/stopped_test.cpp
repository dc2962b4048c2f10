// Every scene obeys a stop: its process comes to its end, and is not ended.
#include "labs/engine/arena.h"
#include "labs/engine/descriptor.h"
#include "labs/engine/labprocess.h"
#include "tests/labs/channels/run.h"
#include "tests/labs/grace.h"

#include <array>
#include <fcntl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <thread>

namespace interleave::channels {
namespace {

/// The wait status of the lab's process, which is told to stop while the scene is under way.
int statusOfStopped(const RunRequest& request)
{
    const auto arena = Arena::create();
    std::array<int, 2> leash{};
    std::array<int, 2> messages{};
    EXPECT_EQ(pipe2(leash.data(), O_CLOEXEC), 0);
    EXPECT_EQ(socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, messages.data()), 0);
    const std::array ends{Descriptor(leash[0]), Descriptor(leash[1]), Descriptor(messages[0]),
                          Descriptor(messages[1])};
    const pid_t keeper =
        forkKeeper(**arena, leash[0], messages[1], [&] { return interleave::runLab(request, **arena); });
    std::this_thread::sleep_for(std::chrono::milliseconds(100));
    (*arena)->stop();
    EXPECT_EQ(waitpid(keeper, nullptr, 0), keeper);
    return (*arena)->header().labStatus;
}

class Stopped : public testing::TestWithParam<const char*>
{
};

TEST_P(Stopped, ComesToItsEndByItself)
{
    const auto parameters = parametersOf(channelsLab(), Values{{"scene", GetParam()},
                                                               {"seconds", "600"},
                                                               {"messages", "1000"},
                                                               {"produce_ms", "1"},
                                                               {"message_bytes", "100000"}});
    ASSERT_TRUE(parameters);
    RunRequest request;
    request.lab = &channelsLab();
    request.stopGrace = stopGraceOfTests;
    request.parameters = *parameters;
    request.trace = Trace::off;
    EXPECT_EQ(statusOfStopped(request), 0);
}

INSTANTIATE_TEST_SUITE_P(Channels, Stopped,
                         testing::Values("exchange", "compare", "bounded", "capacity", "pipeline", "closing"),
                         [](const auto& scene) { return scene.param; });

} // namespace
} // namespace interleave::channels
