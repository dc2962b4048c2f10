#include "labs/channels/objects.h"

#include "labs/channels/boundedbuffer.h"
#include "labs/channels/stream.h"

#include <csignal>
#include <cstring>
#include <limits>
#include <poll.h>

namespace interleave::channels {
namespace {

/// A pipe, a lock for those who write, and CBOR (RFC 8949) with its length in front.
class BetweenProcesses : public ObjectLine
{
public:
    explicit BetweenProcesses(const LinePlan& plan)
        : m_plan(plan)
        , m_ends(makePipe())
        , m_turn(turnFor(plan.senders))
    {
    }

    void keep(Channel::End end) override
    {
        signal(SIGPIPE, SIG_IGN); // who puts for nobody is to hear it from write(2), and end well
        if (end != Channel::End::sending)
            m_ends.writing = Descriptor();
        if (end != Channel::End::receiving)
            m_ends.reading = Descriptor();
    }
    bool put(std::shared_ptr<const nlohmann::json> object, Probe& probe) override
    {
        const std::vector<std::uint8_t> bytes = nlohmann::json::to_cbor(*object);
        const auto length = static_cast<std::uint32_t>(bytes.size());
        const auto turn = taken(m_turn);
        m_plan.underWay.fetch_add(1);
        return await(m_ends.writing, POLLOUT, probe) &&
               writeAll(m_ends.writing.number(), std::as_bytes(std::span(&length, 1)), m_plan.halted) &&
               writeAll(m_ends.writing.number(), std::as_bytes(std::span(bytes)), m_plan.halted);
    }
    std::optional<Received> get(Probe& probe) override
    {
        std::uint32_t length = 0;
        if (!await(m_ends.reading, POLLIN, probe) || !readInto(std::span(&length, 1)))
            return std::nullopt;
        Received received;
        received.bytes.resize(length);
        if (!readInto(std::span(received.bytes)))
            return std::nullopt;
        m_plan.underWay.fetch_sub(1);
        received.object = std::make_shared<const nlohmann::json>(nlohmann::json::from_cbor(received.bytes));
        return received;
    }
    void finish() override { m_ends.writing = Descriptor(); }

private:
    bool await(const Descriptor& end, short events, Probe& probe)
    {
        if (pollfd now{end.number(), events, 0}; poll(&now, 1, 0) > 0)
            return true;
        const Waiting told(probe, Reason::pipe, m_plan.object);
        return awaitReady(end.number(), events, m_plan.halted);
    }
    template <class T>
    bool readInto(std::span<T> room)
    {
        const auto bytes = std::as_writable_bytes(room);
        return readAll(m_ends.reading.number(), bytes, m_plan.halted) == bytes.size();
    }

    LinePlan m_plan;
    StreamEnds m_ends;
    std::unique_ptr<Turn> m_turn;
};

class BetweenThreads : public ObjectLine
{
public:
    explicit BetweenThreads(const LinePlan& plan)
        : m_plan(plan)
        , m_buffer({std::numeric_limits<std::size_t>::max(), WhenFull::block, plan.halted, plan.object})
        , m_sendersLeft(plan.senders)
    {
    }

    bool put(std::shared_ptr<const nlohmann::json> object, Probe& probe) override
    {
        m_plan.underWay.fetch_add(1);
        return m_buffer.put(std::move(object), probe) == Buffer::Put::stored;
    }
    std::optional<Received> get(Probe& probe) override
    {
        auto object = m_buffer.take(probe);
        if (!object)
            return std::nullopt;
        m_plan.underWay.fetch_sub(1);
        return Received{std::move(*object), {}};
    }
    void finish() override
    {
        if (--m_sendersLeft == 0)
            m_buffer.close();
    }

private:
    using Buffer = BoundedBuffer<std::shared_ptr<const nlohmann::json>>;

    LinePlan m_plan;
    Buffer m_buffer;
    std::atomic<int> m_sendersLeft;
};

} // namespace

std::unique_ptr<ObjectLine> openLineBetweenProcesses(const LinePlan& plan)
{
    return std::make_unique<BetweenProcesses>(plan);
}

std::unique_ptr<ObjectLine> openLineBetweenThreads(const LinePlan& plan)
{
    return std::make_unique<BetweenThreads>(plan);
}

} // namespace interleave::channels
