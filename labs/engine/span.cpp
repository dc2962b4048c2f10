#include "labs/engine/span.h"

#include <array>
#include <cstddef>

namespace interleave {
namespace {

template <std::size_t count, class Enum>
const char* wordOf(const std::array<const char*, count>& words, Enum value)
{
    const auto index = static_cast<std::size_t>(value);
    return index < count ? words[index] : "other";
}

} // namespace

const char* nameOf(State state)
{
    return wordOf(std::array{"running", "ready", "blocked", "finished"}, state);
}

const char* nameOf(Known known) { return wordOf(std::array{"told", "sampled", "traced"}, known); }

const char* nameOf(Reason reason)
{
    return wordOf(
        std::array{"", "lock", "condition", "channel", "pipe", "sleep", "join", "io", "barrier", "other"},
        reason);
}

const char* nameOf(LaneKind kind)
{
    return wordOf(std::array{"thread", "process", "coroutine", "core", "node"}, kind);
}

} // namespace interleave
