#pragma once
// Everything that is done with the bytes of a file whose sender nobody knows.

#include "labs/engine/recordingreader.h"

namespace interleave {

/// The most memory that reading `bytes` bytes may take.
constexpr std::size_t allowedMemory(std::size_t bytes) { return 4 * bytes + 64UL * 1024 * 1024; }

struct Reading {
    std::deque<Recording> recordings;
    Sentence failure;       ///< empty when the stream is sound as far as it goes
    std::size_t memory = 0; ///< bytes taken at most
};

/// Reads the bytes in pieces; `sizes` are their sizes, used again and again, 0 counting as 1. Empty: all at
/// once.
Reading readInPieces(ByteView bytes, ByteView sizes = {});

/// Writes every export of the recordings, to nowhere. Returns the bytes written.
std::size_t exportAll(const std::deque<Recording>& recordings);

} // namespace interleave
