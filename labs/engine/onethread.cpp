#include "labs/engine/onethread.h"

#include <filesystem>
#include <sys/stat.h>

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
    constexpr nlink_t none = 2; // links of a folder without folders: Linux counts each thread as one
    struct stat folder {
    };
    if (stat("/proc/self/task", &folder) == 0 && folder.st_nlink > none &&
        folder.st_nlink <= none + static_cast<nlink_t>(threadsAtFirst))
        return true;
    std::error_code error; // what follows is right everywhere, and costs ten times as much
    const std::filesystem::directory_iterator tasks("/proc/self/task", error);
    return !error && std::distance(begin(tasks), end(tasks)) <= threadsAtFirst;
}

} // namespace interleave
