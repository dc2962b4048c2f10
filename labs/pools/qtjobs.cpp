#include "labs/engine/argument.h"
#include "labs/engine/context.h"
#include "labs/pools/jobs.h"

#include <dlfcn.h>
#include <filesystem>

namespace interleave {
namespace {

constexpr Text noModule =
    LAB_TEXT("This program came without Qt's pool (%1). Choose another pool, or build with the window.");
constexpr Text tooLate = LAB_TEXT("it did not start in time");
constexpr Text noThread = LAB_TEXT("The system made %1 threads and refused one more (%2).");

} // namespace

namespace pools {

std::unique_ptr<Jobs> qtJobs(int workers)
{
    const auto program = std::filesystem::read_symlink("/proc/self/exe");
    // It stays loaded: Qt's threads have things to clear away when they end.
    void* const module = dlopen((program.parent_path() / "pools-qt.so").c_str(), RTLD_NOW | RTLD_NODELETE);
    void* const found = module == nullptr ? nullptr : dlsym(module, makeQtJobsName);
    if (found == nullptr)
        throw RunFailure{Sentence(noModule, {dlerror()})};
    Refusal refusal;
    std::unique_ptr<Jobs> jobs(reinterpret_cast<MakeJobs*>(found)(workers, refusal));
    if (!jobs)
        throw RunFailure{Sentence(noThread, {std::to_string(refusal.made),
                                             refusal.reason.empty() ? asArgument(tooLate) : refusal.reason})};
    return jobs;
}

} // namespace pools
} // namespace interleave
