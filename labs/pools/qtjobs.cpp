#include "labs/engine/argument.h"
#include "labs/engine/context.h"
#include "labs/engine/descriptor.h"
#include "labs/engine/module.h"
#include "labs/pools/jobs.h"

#include <cerrno>
#include <cstring>
#include <dlfcn.h>
#include <fcntl.h>

namespace interleave {
namespace {

constexpr Text noModule =
    LAB_TEXT("This program came without Qt's pool (%1). Choose another pool, or build with the window.");
constexpr Text fewDescriptors =
    LAB_TEXT("Qt’s pool needs %1 open files for its threads, and the system does not give them (%2).");
constexpr Text tooLate = LAB_TEXT("it did not start in time");
constexpr Text notAllThreads = LAB_TEXT("The system made %1 threads and refused one more (%2).");

} // namespace

namespace pools {

namespace {

/// Qt ends the process where a thread cannot have the descriptors of its event loop.
void expectDescriptorsFor(int workers)
{
    constexpr int each = 2;
    constexpr int library = 8; // while it is loaded
    std::vector<Descriptor> tried;
    for (int i = 0; i < workers * each + library; ++i)
        if (tried.emplace_back(fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 0)).number() < 0)
            throw RunFailure{
                Sentence(fewDescriptors, {std::to_string(workers * each + library), std::strerror(errno)})};
}

} // namespace

std::unique_ptr<Jobs> qtJobs(int workers)
{
    expectDescriptorsFor(workers);
    // It stays loaded: Qt's threads have things to clear away when they end.
    void* const module = dlopen(modulePath("pools-qt.so").c_str(), RTLD_NOW | RTLD_NODELETE);
    void* const found = module == nullptr ? nullptr : dlsym(module, makeQtJobsName);
    if (found == nullptr)
        throw RunFailure{Sentence(noModule, {dlerror()})};
    Refusal refusal;
    std::unique_ptr<Jobs> jobs(reinterpret_cast<MakeJobs*>(found)(workers, refusal));
    if (!jobs)
        throw RunFailure{
            Sentence(notAllThreads, {std::to_string(refusal.made),
                                     refusal.reason.empty() ? asArgument(tooLate) : refusal.reason})};
    return jobs;
}

} // namespace pools
} // namespace interleave
