#pragma once
// What a library beside which ours are measured has to offer: threads that run what they are given.

#include <functional>
#include <memory>
#include <string>

namespace interleave::pools {

class Jobs
{
public:
    Jobs() = default;
    /// Once all of them have run.
    virtual ~Jobs() = default;
    Jobs(const Jobs&) = delete;
    Jobs& operator=(const Jobs&) = delete;

    /// Does not wait. The job throws nothing.
    virtual void enqueue(std::function<void()> job) = 0;
};

/// What a library says that could not make all its threads.
struct Refusal {
    int made = 0;
    std::string reason; ///< empty: it did not start in time
};

/// oneTBB's arena. The caller does not help.
std::unique_ptr<Jobs> tbbJobs(int workers);

/// Qt Concurrent with a QThreadPool. It is loaded now, from a module beside the program, so that labs need no
/// Qt. Throws RunFailure where the program was built without, or the system makes not all threads.
std::unique_ptr<Jobs> qtJobs(int workers);

/// The name under which the module has it. Null: it was refused.
using MakeJobs = Jobs*(int workers, Refusal& refusal);
constexpr const char* makeQtJobsName = "interleave_make_qt_jobs";

} // namespace interleave::pools
