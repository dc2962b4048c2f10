#include "labs/engine/onethread.h"

#include <filesystem>

namespace interleave {
namespace {

#if defined(__SANITIZE_THREAD__)
constexpr int threadsAtFirst = 2; // ThreadSanitizer has one of its own, and follows forks
#elif defined(__has_feature)
#if __has_feature(thread_sanitizer)
constexpr int threadsAtFirst = 2;
#else
constexpr int threadsAtFirst = 1;
#endif
#else
constexpr int threadsAtFirst = 1;
#endif

} // namespace

bool hasOneThread()
{
    std::error_code error;
    const std::filesystem::directory_iterator tasks("/proc/self/task", error);
    return !error && std::distance(begin(tasks), end(tasks)) <= threadsAtFirst;
}

} // namespace interleave
