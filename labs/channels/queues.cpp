// Two queues between the threads of a process: one with a lock, and one without, by other people
// (moodycamel's ConcurrentQueue). What is sent is copied once; the receiver is given the copy itself.
#include "labs/channels/boundedbuffer.h"
#include "labs/channels/mechanisms.h"

#include <algorithm>
#include <blockingconcurrentqueue.h>

namespace interleave::channels {
namespace {

/// Messages that are under way at most: some 64 KiB, as in a pipe, but always several.
std::size_t capacityFor(const Plan& plan)
{
    constexpr std::size_t bytes = 64 << 10U;
    return std::clamp<std::size_t>(bytes / plan.messageBytes, 4, 1024);
}

class LockedQueue : public Channel
{
public:
    explicit LockedQueue(const Plan& plan)
        : m_buffer({capacityFor(plan), WhenFull::block, plan.halted})
        , m_sendersLeft(plan.senders)
    {
    }

    bool send(Bytes message) override
    {
        Probe nobody;
        return m_buffer.put(Message(message.begin(), message.end()), nobody) ==
               BoundedBuffer<Message>::Put::stored;
    }
    bool receive(Message& into) override
    {
        Probe nobody;
        auto message = m_buffer.take(nobody);
        if (message)
            into = std::move(*message);
        return message.has_value();
    }
    void finish() override
    {
        if (--m_sendersLeft == 0)
            m_buffer.close();
    }

private:
    BoundedBuffer<Message> m_buffer;
    std::atomic<int> m_sendersLeft;
};

/// The queue itself has no bound; a semaphore of free places gives it one.
class MpmcQueue : public Channel
{
public:
    explicit MpmcQueue(const Plan& plan)
        : m_halted(plan.halted)
        , m_free(static_cast<moodycamel::LightweightSemaphore::ssize_t>(capacityFor(plan)))
        , m_sendersLeft(plan.senders)
    {
    }

    bool send(Bytes message) override
    {
        while (!m_free.wait(look))
            if (m_halted())
                return false;
        return m_queue.enqueue(Message(message.begin(), message.end()));
    }
    bool receive(Message& into) override
    {
        for (;;) {
            const bool last = m_sendersLeft == 0; // before the last look: nothing comes after it
            if (m_queue.wait_dequeue_timed(into, look))
                break;
            if (last || m_halted())
                return false;
        }
        m_free.signal();
        return true;
    }
    void finish() override { --m_sendersLeft; }

private:
    static constexpr std::int64_t look = 10'000; // µs between two looks whether it is over

    Halted m_halted;
    moodycamel::BlockingConcurrentQueue<Message> m_queue;
    moodycamel::LightweightSemaphore m_free;
    std::atomic<int> m_sendersLeft;
};

} // namespace

std::unique_ptr<Channel> openLockedQueue(const Plan& plan) { return std::make_unique<LockedQueue>(plan); }

std::unique_ptr<Channel> openMpmcQueue(const Plan& plan) { return std::make_unique<MpmcQueue>(plan); }

} // namespace interleave::channels
