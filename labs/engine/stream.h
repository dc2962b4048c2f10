#pragma once
// The stream of a recording: a CBOR sequence (RFC 8742) of frames. Each frame is a map, carried as an encoded
// CBOR data item (RFC 8949 §3.4.5.1: tag 24 and a byte string), so that its length is known before it is
// parsed. FORMAT.md is the specification.

#include "labs/engine/outcome.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <nlohmann/json_fwd.hpp>
#include <span>
#include <string>
#include <vector>

namespace interleave {

using Bytes = std::vector<std::uint8_t>;
using ByteView = std::span<const std::uint8_t>;

constexpr int formatVersion = 1;
constexpr std::size_t maxFrameBytes = 1U << 18U; ///< of the map inside; a writer splits, a reader refuses
constexpr int maxFrameDepth = 16;

/// The bytes of one frame in the sequence, envelope included.
Bytes encodedFrame(const nlohmann::json& frame);
/// The same for a map that is encoded already.
Bytes enveloped(ByteView map);

/// True when `map` is one well-formed CBOR map (RFC 8949) no deeper than maxFrameDepth. Bounded time and no
/// memory: for use before a parser that recurses.
bool isWellFormedFrame(ByteView map);

/// Cuts bytes that arrive in pieces into frames. Feed it anything: it holds at most one frame.
class FrameReader
{
public:
    using OnFrame = std::function<void(ByteView envelope, const nlohmann::json& frame)>;

    explicit FrameReader(OnFrame onFrame)
        : m_onFrame(std::move(onFrame))
    {
    }

    /// Hands over every frame completed by `bytes`. After false the stream is broken: `failure()` says why,
    /// and further bytes are ignored.
    bool feed(ByteView bytes);
    /// True when the bytes so far end where a frame ends.
    [[nodiscard]] bool atBoundary() const { return m_pending.empty(); }
    [[nodiscard]] const Sentence& failure() const { return m_failure; }

private:
    bool fail(Text why);
    OnFrame m_onFrame;
    Bytes m_pending;
    Sentence m_failure;
};

} // namespace interleave
