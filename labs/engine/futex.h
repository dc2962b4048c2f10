#pragma once
// futex(2), wait and wake only.

#include <atomic>
#include <climits>
#include <cstdint>
#include <ctime>
#include <linux/futex.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace interleave {

/// Whether the word may be waited for from other processes. Private is a little cheaper.
enum class Futex { local, shared };

/// Sleeps while `word` is `expected`, at most `nanoseconds`. May return early for no reason: check again.
inline void futexWait(std::atomic<std::uint32_t>& word, std::uint32_t expected, std::int64_t nanoseconds,
                      Futex kind) noexcept
{
    const timespec time{static_cast<time_t>(nanoseconds / 1'000'000'000),
                        static_cast<long>(nanoseconds % 1'000'000'000)};
    const int operation = FUTEX_WAIT | (kind == Futex::local ? FUTEX_PRIVATE_FLAG : 0);
    // EAGAIN, EINTR and ETIMEDOUT all mean "look again", which is what the caller does anyway.
    syscall(SYS_futex, reinterpret_cast<std::uint32_t*>(&word), operation, expected, &time, nullptr, 0);
}

/// Wakes up to `count` sleepers.
inline void futexWake(std::atomic<std::uint32_t>& word, Futex kind, int count = INT_MAX) noexcept
{
    const int operation = FUTEX_WAKE | (kind == Futex::local ? FUTEX_PRIVATE_FLAG : 0);
    syscall(SYS_futex, reinterpret_cast<std::uint32_t*>(&word), operation, count, nullptr, nullptr, 0);
}

} // namespace interleave
