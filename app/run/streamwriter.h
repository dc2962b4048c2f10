#pragma once
// Frames to stdout, without ever waiting for whoever reads them.

#include "labs/engine/stream.h"

#include <deque>

namespace interleave {

/// Holds what the reader has not taken yet: a run is bounded (FORMAT.md, "What may be lost"), and between two
/// runs there is time to wait. Past `patience` bytes, frames that a later one replaces are left out.
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
    /// True when more than `patience` bytes wait for the reader.
    [[nodiscard]] bool behind() const { return m_bytes > m_patience; }

private:
    int m_descriptor;
    int m_flags; ///< of the descriptor, which others may share: put back at the end
    std::size_t m_patience;
    std::deque<Bytes> m_waiting;
    std::size_t m_offset = 0; ///< bytes of the first that are written
    std::size_t m_bytes = 0;
    bool m_broken = false;
};

} // namespace interleave
