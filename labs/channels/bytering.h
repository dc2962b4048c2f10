#pragma once
// A ring of bytes for one writer and one reader, without a lock: each side moves only its own position, and
// sleeps on a futex when the other is behind. Between threads, or between processes where it lies in shared
// memory.

#include "labs/channels/channel.h"
#include "labs/engine/futex.h"

namespace interleave::channels {

class ByteRing
{
public:
    /// What one side writes, on cache lines that the other one writes nothing to but `asleep`.
    struct Side {
        alignas(64) std::atomic<std::uint64_t> position{0}; ///< bytes that this side is done with
        alignas(64) std::atomic<std::uint32_t> asleep{0};   ///< a futex word: 1 while this side waits
        /// The other's position when this side last looked: looking costs a cache line. For this side only.
        alignas(64) std::uint64_t seen = 0;
        std::uint32_t inVain = 0; ///< how often in a row this side has waited longer than it spins
    };
    struct Control {
        Side writer;
        Side reader;
        alignas(64) std::atomic<std::uint32_t> closed{0};
    };

    /// `room`: a power of two.
    ByteRing(Control& control, std::span<std::byte> room, Futex kind, Halted halted)
        : m_control(control)
        , m_room(room)
        , m_kind(kind)
        , m_halted(std::move(halted))
    {
    }

    /// Blocks until all is in the ring. False: closed, or halted.
    bool write(Bytes bytes);
    /// Blocks until `into` is full. False: closed and empty, or halted.
    bool read(std::span<std::byte> into);
    /// By the last writer: what is in the ring is still read.
    void close();

private:
    template <class Ready>
    bool await(Side& side, Ready ready);
    void publish(Side& side, std::uint64_t position, Side& other);

    Control& m_control;
    std::span<std::byte> m_room;
    Futex m_kind;
    Halted m_halted;
};

} // namespace interleave::channels
