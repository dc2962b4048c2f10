// The same ring twice: between threads, and between processes in memory that they share. It is made for one
// sender and one receiver; more of them take turns.
#include "labs/channels/bytering.h"
#include "labs/channels/mechanisms.h"
#include "labs/channels/turn.h"

#include <array>

namespace interleave::channels {
namespace {

constexpr std::size_t roomBytes = 64 << 10U; // as much as a pipe has on Linux

struct Memory {
    ByteRing::Control control;
    std::atomic<int> sendersLeft{0};
    alignas(64) std::array<std::byte, roomBytes> room{};
};

/// In anonymous memory, which has no name that could be left behind and is gone with its last process.
class Ring : public Channel
{
public:
    Ring(const Plan& plan, Futex kind)
        : m_plan(plan)
        , m_shared(sizeof(Memory))
        , m_memory(*m_shared.make<Memory>())
        , m_ring(m_memory.control, m_memory.room, kind, plan.halted)
        , m_sending(turnFor(plan.senders))
        , m_receiving(turnFor(plan.receivers))
    {
        m_memory.sendersLeft = plan.senders;
    }

    bool send(Bytes message) override
    {
        const auto turn = taken(m_sending);
        return m_ring.write(message);
    }
    bool receive(Message& into) override
    {
        into.resize(m_plan.messageBytes);
        const auto turn = taken(m_receiving);
        return m_ring.read(into);
    }
    void finish() override
    {
        if (--m_memory.sendersLeft == 0)
            m_ring.close();
    }

private:
    Plan m_plan;
    SharedMemory m_shared;
    Memory& m_memory;
    ByteRing m_ring;
    std::unique_ptr<Turn> m_sending;
    std::unique_ptr<Turn> m_receiving;
};

} // namespace

std::unique_ptr<Channel> openSharedRing(const Plan& plan)
{
    return std::make_unique<Ring>(plan, Futex::shared);
}

std::unique_ptr<Channel> openThreadRing(const Plan& plan)
{
    return std::make_unique<Ring>(plan, Futex::local);
}

} // namespace interleave::channels
