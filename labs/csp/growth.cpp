#include "labs/csp/growth.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <new>
#include <utility>

namespace interleave {
namespace {
constexpr Text memoryLow =
    LAB_TEXT("Stopped at %1: only a quarter of the memory that was free at the start is left.");
constexpr Text refused = LAB_TEXT("The system made %1 and refused one more (%2).");
constexpr Text stopped = LAB_TEXT("Stopped at %1, because the run was asked to end.");

constexpr std::uint64_t batch = 64; // between two looks at the memory and at the stop word

/// Memory for the sentence that tells of a refusal, when there is none left.
class Reserve
{
public:
    ~Reserve() { give(); }
    Reserve() = default;
    Reserve(const Reserve&) = delete;
    Reserve& operator=(const Reserve&) = delete;

    void give() { delete[] std::exchange(m_bytes, nullptr); }

private:
    char* volatile m_bytes = new char[1 << 16U]; // volatile: or the compiler sees that nobody reads it
};

/// The system's reason when it refused one, else empty. Threads and OS processes need memory of ours as well.
std::string make(csp::Creator& creator, std::uint64_t count, Reserve& reserve)
{
    try {
        return creator.make(count);
    } catch (const std::bad_alloc&) {
        reserve.give();
        return std::strerror(ENOMEM);
    }
}

} // namespace

namespace csp {

Sentence grow(Creator& creator, const Growth& growth)
{
    Reserve reserve;
    const std::uint64_t keep = growth.available() / 4;
    while (creator.made() < growth.most) {
        const std::string made = std::to_string(creator.made());
        if (!growth.goesOn(creator.made()))
            return Sentence(stopped, {made});
        if (growth.available() < keep)
            return Sentence(memoryLow, {made});
        const std::uint64_t part = std::max(batch, creator.made() / 16);
        const std::string reason =
            interleave::make(creator, std::min(part, growth.most - creator.made()), reserve);
        if (reason.empty())
            continue;
        reserve.give();
        return Sentence(refused, {std::to_string(creator.made()), reason});
    }
    return {};
}

} // namespace csp
} // namespace interleave
