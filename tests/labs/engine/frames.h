#pragma once
// Frames of recordings, as the tests of readers make them.

#include "labs/engine/span.h"
#include "labs/engine/stream.h"

#include <cstring>
#include <nlohmann/json.hpp>

namespace interleave {

template <class T>
nlohmann::json packed(const std::vector<T>& items)
{
    Bytes bytes(items.size() * sizeof(T));
    if (!items.empty())
        std::memcpy(bytes.data(), items.data(), bytes.size());
    return nlohmann::json::binary(std::move(bytes));
}

inline Bytes bytesOf(const std::vector<nlohmann::json>& frames)
{
    Bytes all;
    for (const nlohmann::json& frame : frames) {
        const Bytes one = encodedFrame(frame);
        all.insert(all.end(), one.begin(), one.end());
    }
    return all;
}

inline Span span(std::int64_t begin, std::int64_t end, State state = State::running)
{
    Span span{begin, end};
    span.set(state, Known::told);
    return span;
}

} // namespace interleave
