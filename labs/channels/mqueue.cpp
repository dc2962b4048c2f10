// A message queue of POSIX: the kernel keeps whole messages, few and small ones. Its name is gone before
// anybody uses it, so that nothing is left of it however the run ends.
#include "labs/channels/mechanisms.h"
#include "labs/channels/stream.h"
#include "labs/engine/context.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <cerrno>
#include <fcntl.h>
#include <mqueue.h>
#include <unistd.h>

namespace interleave {
namespace {

constexpr Text noQueues = LAB_TEXT("This system has no POSIX message queues (%1). Choose another mechanism.");
constexpr Text tooLarge =
    LAB_TEXT("A message queue of this system takes no messages of %1 bytes. Choose smaller ones, or let an "
             "administrator raise /proc/sys/fs/mqueue/msgsize_max.");
constexpr Text noneLeft = LAB_TEXT(
    "There is no room for one more message queue with messages of %1 bytes (%2): all queues of a user "
    "together have a limit, “ulimit -q”. Choose smaller messages, or end other programs that use "
    "message queues.");
constexpr Text fewer = LAB_TEXT("The system gave a message queue with room for %1 messages, not for %2.");

RunFailure noQueue(std::size_t messageBytes)
{
    const std::string bytes = std::to_string(messageBytes);
    if (errno == EINVAL || errno == EMSGSIZE)
        return {Sentence(tooLarge, {bytes})};
    if (errno == EMFILE || errno == ENOMEM || errno == ENOSPC)
        return {Sentence(noneLeft, {bytes, channels::systemsWords()})};
    return {Sentence(noQueues, {channels::systemsWords()})};
}

/// Tries fewer messages where the system does not give as many.
Descriptor openNameless(const channels::Plan& plan)
{
    constexpr long usual = 10;
    static std::atomic<int> opened{0};
    const std::string name =
        "/interleave-" + std::to_string(getpid()) + '-' + std::to_string(opened.fetch_add(1));
    for (const long room : {usual, 4L, 1L}) {
        mq_attr wanted{};
        wanted.mq_maxmsg = room;
        wanted.mq_msgsize = static_cast<long>(plan.messageBytes);
        Descriptor queue(mq_open(name.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600, &wanted));
        if (queue.number() >= 0) {
            mq_unlink(name.c_str());
            if (room < usual)
                plan.remark(Sentence(fewer, {std::to_string(room), std::to_string(usual)}));
            return queue;
        }
    }
    throw noQueue(plan.messageBytes);
}

} // namespace

namespace channels {
namespace {

/// The end is an empty message, which each receiver hands on to the next.
class MessageQueue : public Channel
{
public:
    explicit MessageQueue(const Plan& plan)
        : m_plan(plan)
        , m_queue(openNameless(plan))
        , m_memory(sizeof(std::atomic<int>))
        , m_sendersLeft(*m_memory.make<std::atomic<int>>())
    {
        m_sendersLeft = plan.senders;
    }

    bool send(Bytes message) override
    {
        static constexpr char nothing = 0; // an empty message has no address, and mq_send wants one
        const char* const bytes = message.empty() ? &nothing : reinterpret_cast<const char*>(message.data());
        int result = 0;
        do
            result = mq_send(m_queue.number(), bytes, message.size(), 0);
        while (result != 0 && errno == EINTR && !m_plan.halted());
        return result == 0;
    }
    bool receive(Message& into) override
    {
        into.resize(m_plan.messageBytes);
        ssize_t count = -1;
        do
            count = mq_receive(m_queue.number(), reinterpret_cast<char*>(into.data()), into.size(), nullptr);
        while (count < 0 && errno == EINTR && !m_plan.halted());
        if (count == 0)
            send({});
        return count > 0;
    }
    void finish() override
    {
        if (--m_sendersLeft == 0)
            send({});
    }

private:
    Plan m_plan;
    Descriptor m_queue;
    SharedMemory m_memory;
    std::atomic<int>& m_sendersLeft;
};

} // namespace

std::unique_ptr<Channel> openMessageQueue(const Plan& plan) { return std::make_unique<MessageQueue>(plan); }

} // namespace channels
} // namespace interleave
