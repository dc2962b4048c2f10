#include "labs/pools/jobs.h"

#include <oneapi/tbb/global_control.h>
#include <oneapi/tbb/task_arena.h>

namespace interleave::pools {

namespace {

class TbbJobs : public Jobs
{
public:
    explicit TbbJobs(int workers)
        : m_limit(tbb::global_control::max_allowed_parallelism,
                  static_cast<std::size_t>(workers) + 1) // one more: it counts the caller
        , m_arena(workers, 0)
    {
    }
    void enqueue(std::function<void()> job) override { m_arena.enqueue(std::move(job)); }

private:
    tbb::global_control m_limit;
    tbb::task_arena m_arena;
};

} // namespace

std::unique_ptr<Jobs> tbbJobs(int workers) { return std::make_unique<TbbJobs>(workers); }

} // namespace interleave::pools
