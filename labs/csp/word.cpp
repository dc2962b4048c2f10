#include "labs/csp/word.h"

#include "labs/engine/futex.h"

namespace interleave::csp {

namespace {
static_assert(sizeof(std::atomic<std::uint32_t>) == sizeof(std::uint32_t) &&
              std::atomic<std::uint32_t>::is_always_lock_free);

constexpr Futex kindOf(Reach reach) { return reach == Reach::threads ? Futex::local : Futex::shared; }
} // namespace

std::uint32_t awaitWord(std::atomic<std::uint32_t>& word, Reach reach, const Patience& patience) noexcept
{
    for (;;) {
        // acquire: pairs with the release in setWord
        if (const std::uint32_t value = word.load(std::memory_order_acquire); value != 0)
            return value;
        if (patience.stop())
            return 0;
        // Woken, timed out, interrupted or too late to sleep: in each case the loop looks again.
        futexWait(word, 0, patience.look.count(), kindOf(reach));
    }
}

void setWord(std::atomic<std::uint32_t>& word, std::uint32_t value, Reach reach) noexcept
{
    word.store(value, std::memory_order_release); // publishes the value that was handed over
    // Nobody may sleep there, or no longer: then none is woken.
    futexWake(word, kindOf(reach), 1);
}

} // namespace interleave::csp
