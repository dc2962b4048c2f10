// Nothing is lost and nothing is swapped, whatever the sizes, and nothing is left behind, whoever is killed.
#include "labs/channels/joining.h"
#include "labs/channels/mechanisms.h"
#include "labs/channels/tally.h"
#include "tests/labs/labrun.h"

#include <csignal>
#include <cstring>
#include <mqueue.h>
#include <random>
#include <sys/wait.h>
#include <thread>

namespace interleave::channels {
namespace {

/// Names of this process that could be left behind; others come and go with other programs.
std::vector<std::string> namesLeft()
{
    const std::string mine = std::to_string(getpid());
    std::vector<std::string> names;
    for (const char* folder : {"/dev/shm", "/dev/mqueue"}) {
        std::error_code error;
        for (const auto& entry : std::filesystem::directory_iterator(folder, error))
            if (entry.path().filename().string().find(mine) != std::string::npos)
                names.push_back(entry.path());
    }
    for (int number = 0; number < 1000; ++number) { // where nobody has mounted /dev/mqueue
        const std::string name = "/interleave-" + mine + '-' + std::to_string(number);
        if (const Descriptor queue(mq_open(name.c_str(), O_RDONLY | O_CLOEXEC)); queue.number() >= 0)
            names.push_back(name);
    }
    return names;
}

template <class Work>
pid_t forked(Work work)
{
    const pid_t child = fork();
    if (child == 0) {
        work();
        _exit(0);
    }
    return child;
}

int statusOf(pid_t child)
{
    int status = 0;
    while (waitpid(child, &status, 0) < 0 && errno == EINTR)
        ;
    return status;
}

/// Every byte of a message depends on its number.
void fill(Message& message, std::uint64_t number)
{
    std::memset(message.data(), static_cast<int>(number % 251), message.size());
    std::memcpy(message.data(), &number, sizeof number);
}

bool holds(const Message& message, std::uint64_t number)
{
    Message expected(message.size());
    fill(expected, number);
    return message == expected;
}

struct Board {
    std::atomic<bool> over{false}; ///< nobody sends any more, though the sender has not said so
    std::atomic<std::uint64_t> sent{0};
    std::atomic<std::uint64_t> received{0};
    std::atomic<bool> wrong{false};
};

void sendSome(Channel& channel, std::size_t bytes, std::uint64_t count, Board& board)
{
    Message message(bytes);
    for (std::uint64_t number = 1; number <= count; ++number) {
        fill(message, number);
        if (!channel.send(message))
            return;
        board.sent = number;
    }
}

void receiveAll(Channel& channel, Board& board)
{
    Message message;
    while (channel.receive(message)) {
        board.wrong = board.wrong || !holds(message, board.received + 1);
        ++board.received;
    }
}

/// Ends who may wait in the kernel for what nobody will do; its status.
int halt(pid_t child, Board& board)
{
    board.over = true;
    int status = 0;
    while (waitpid(child, &status, WNOHANG) == 0) {
        kill(child, SIGUSR1);
        usleep(500);
    }
    return status;
}

class EachMechanism : public testing::TestWithParam<Mechanism>
{
protected:
    /// Its end is told by closing, also when a process is killed.
    [[nodiscard]] static bool isStream() { return GetParam().id != "mqueue" && GetParam().id != "shm"; }
    /// Random, but the same in every run.
    struct Case {
        std::size_t bytes;
        std::uint64_t count;
    };
    [[nodiscard]] static Case caseOf(std::uint64_t seed)
    {
        std::mt19937_64 random(seed);
        const bool small = GetParam().id == "mqueue" || seed % 2 == 0;
        return {8 + random() % (small ? 5000 : 300'000), 1 + random() % 60};
    }
};

class BetweenProcesses : public EachMechanism
{
};
class BetweenThreads : public EachMechanism
{
};

TEST_P(EachMechanism, LeavesNoDescriptorAndNoName)
{
    const auto descriptors = openDescriptors();
    for (int i = 0; i < 3; ++i) {
        const auto channel = GetParam().open({64, 3, 2, [] { return false; }});
        EXPECT_EQ(namesLeft(), std::vector<std::string>()) << "what has a name outlives who is killed";
    }
    EXPECT_EQ(openDescriptors(), descriptors);
}

TEST_P(BetweenProcesses, BringsEveryByteOfEveryMessageInOrder)
{
    for (std::uint64_t seed = 1; seed <= 8; ++seed) {
        const Case now = caseOf(seed);
        SharedMemory memory(sizeof(Board));
        Board& board = *memory.make<Board>();
        const auto channel = GetParam().open({now.bytes, 1, 1, [] { return false; }});
        const pid_t sender = forked([&] {
            channel->keep(Channel::End::sending);
            sendSome(*channel, now.bytes, now.count, board);
            channel->finish();
        });
        const pid_t receiver = forked([&] {
            channel->keep(Channel::End::receiving);
            receiveAll(*channel, board);
        });
        channel->keep(Channel::End::none);
        EXPECT_EQ(statusOf(sender), 0);
        EXPECT_EQ(statusOf(receiver), 0);
        EXPECT_EQ(board.received, now.count) << "seed " << seed;
        EXPECT_FALSE(board.wrong) << "seed " << seed;
    }
}

TEST_P(BetweenProcesses, WhatWasSentBeforeTheSenderWasKilledStillArrives)
{
    becomeInterruptible();
    for (std::uint64_t seed = 1; seed <= 8; ++seed) {
        const Case now = caseOf(seed);
        SharedMemory memory(sizeof(Board));
        Board& board = *memory.make<Board>();
        const auto channel = GetParam().open({now.bytes, 1, 1, [&] { return board.over.load(); }});
        const pid_t sender = forked([&] {
            channel->keep(Channel::End::sending);
            sendSome(*channel, now.bytes, now.count, board);
            raise(SIGKILL);
        });
        const pid_t receiver = forked([&] {
            channel->keep(Channel::End::receiving);
            receiveAll(*channel, board);
        });
        channel->keep(Channel::End::none);
        EXPECT_TRUE(WIFSIGNALED(statusOf(sender)));
        if (isStream()) // the kernel has closed it
            EXPECT_EQ(statusOf(receiver), 0);
        else
            halt(receiver, board);
        EXPECT_EQ(board.received, board.sent) << "seed " << seed;
        EXPECT_FALSE(board.wrong) << "seed " << seed;
    }
}

TEST_P(BetweenProcesses, ASenderToldThatNobodyReceivesEndsByItself)
{
    becomeInterruptible();
    SharedMemory memory(sizeof(Board));
    Board& board = *memory.make<Board>();
    const auto channel = GetParam().open({4096, 1, 1, [&] { return board.over.load(); }});
    const pid_t receiver = forked([&] { raise(SIGKILL); });
    EXPECT_TRUE(WIFSIGNALED(statusOf(receiver)));
    const pid_t sender = forked([&] {
        channel->keep(Channel::End::sending);
        sendSome(*channel, 4096, 1'000'000, board);
    });
    channel->keep(Channel::End::none);
    EXPECT_EQ(isStream() ? statusOf(sender) : halt(sender, board), 0) << "not even by SIGPIPE";
    EXPECT_LT(board.sent, 1'000'000U);
}

TEST_P(BetweenThreads, BringsEverythingOfManyToMany)
{
    for (std::uint64_t seed = 1; seed <= 6; ++seed) {
        std::mt19937_64 random(seed);
        const int senders = 1 + static_cast<int>(random() % 4);
        const int receivers = 1 + static_cast<int>(random() % 4);
        const std::uint64_t each = 50 + random() % 500;
        const std::size_t bytes = 8 + random() % 2000;
        const auto channel = GetParam().open({bytes, senders, receivers, [] { return false; }});
        std::atomic<std::uint64_t> received{0};
        std::atomic<std::uint64_t> swapped{0};
        {
            std::vector<std::jthread> threads;
            for (int me = 0; me < senders; ++me)
                threads.emplace_back([&, me] {
                    Message message(bytes);
                    for (std::uint64_t number = 1; number <= each; ++number) {
                        fill(message, Stamp{static_cast<std::uint16_t>(me), number}.packed());
                        channel->send(message);
                    }
                    channel->finish();
                });
            for (int me = 0; me < receivers; ++me)
                threads.emplace_back([&] {
                    OrderCheck order;
                    Message message;
                    while (channel->receive(message)) {
                        std::uint64_t stamp = 0;
                        std::memcpy(&stamp, message.data(), sizeof stamp);
                        swapped += order.inOrder(Stamp::of(stamp)) && holds(message, stamp) ? 0 : 1;
                        ++received;
                    }
                });
        }
        EXPECT_EQ(received, each * static_cast<std::uint64_t>(senders)) << "seed " << seed;
        EXPECT_EQ(swapped, 0U) << "seed " << seed;
    }
}

std::vector<Mechanism> those(bool betweenProcesses)
{
    std::vector<Mechanism> chosen;
    for (const Mechanism& mechanism : mechanisms())
        if (mechanism.betweenProcesses == betweenProcesses)
            chosen.push_back(mechanism);
    return chosen;
}

const auto named = [](const auto& mechanism) { return std::string(mechanism.param.id); };
INSTANTIATE_TEST_SUITE_P(Channels, EachMechanism, testing::ValuesIn(mechanisms().begin(), mechanisms().end()),
                         named);
INSTANTIATE_TEST_SUITE_P(Channels, BetweenProcesses, testing::ValuesIn(those(true)), named);
INSTANTIATE_TEST_SUITE_P(Channels, BetweenThreads, testing::ValuesIn(those(false)), named);

} // namespace
} // namespace interleave::channels
