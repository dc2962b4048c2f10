#include "labs/csp/growth.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <new>

namespace interleave {
namespace {
constexpr Text memoryLow =
    LAB_TEXT("Stopped at %1: only a quarter of the memory that was free at the start is left.");
constexpr Text refused = LAB_TEXT("The system made %1 and refused one more (%2).");
constexpr Text stopped = LAB_TEXT("Stopped at %1, because the run was asked to end.");

constexpr std::uint64_t batch = 64; // between two looks at the memory and at the stop word

/// The system's reason when it refused one, else empty. Threads and OS processes need memory of ours as well.
std::string make(csp::Creator& creator, std::uint64_t count)
{
    try {
        return creator.make(count);
    } catch (const std::bad_alloc&) {
        return std::strerror(ENOMEM);
    }
}

} // namespace

namespace csp {

Sentence grow(Creator& creator, const Growth& growth)
{
    const std::uint64_t keep = growth.available() / 4;
    while (creator.made() < growth.most) {
        const std::string made = std::to_string(creator.made());
        if (!growth.goesOn(creator.made()))
            return Sentence(stopped, {made});
        if (growth.available() < keep)
            return Sentence(memoryLow, {made});
        const std::uint64_t part = std::max(batch, creator.made() / 16);
        const std::string reason = interleave::make(creator, std::min(part, growth.most - creator.made()));
        if (!reason.empty())
            return Sentence(refused, {std::to_string(creator.made()), reason});
    }
    return {};
}

} // namespace csp
} // namespace interleave
