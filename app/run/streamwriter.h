#pragma once
// Frames to stdout, without ever waiting for whoever reads them.

#include "labs/engine/stream.h"

#include <deque>

namespace interleave {

/// Holds what the reader has not taken yet. Past `patience` bytes, frames of spans and samples are left out
/// and counted, so that what remains is still a stream; past twice that, everything.
class StreamWriter
{
public:
    static constexpr std::size_t patience = std::size_t{64} << 20U;

    explicit StreamWriter(int descriptor, std::size_t itsPatience = patience);
    ~StreamWriter();
    StreamWriter(const StreamWriter&) = delete;
    StreamWriter& operator=(const StreamWriter&) = delete;

    void write(ByteView frame);
    /// Hands over what the reader takes now. Called often.
    void flush();
    /// Hands over the rest. Asks `giveUp(idleNanoseconds)` every 20 ms at least: how long the reader has
    /// taken nothing.
    void finish(const std::function<bool(std::int64_t)>& giveUp);

    /// True when the reader is gone.
    [[nodiscard]] bool broken() const { return m_broken; }
    [[nodiscard]] bool empty() const { return m_waiting.empty(); }
    [[nodiscard]] std::uint64_t leftOut() const { return m_leftOut; }

private:
    int m_descriptor;
    int m_flags; ///< of the descriptor, which others may share: put back at the end
    std::size_t m_patience;
    std::deque<Bytes> m_waiting;
    std::size_t m_offset = 0; ///< bytes of the first that are written
    std::size_t m_bytes = 0;
    std::uint64_t m_leftOut = 0;
    bool m_broken = false;
};

} // namespace interleave
