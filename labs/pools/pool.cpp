#include "labs/pools/pool.h"

#include "labs/pools/librarypool.h"
#include "labs/pools/processpool.h"
#include "labs/pools/threadpool.h"

namespace interleave::pools {

std::unique_ptr<Pool> makePool(const std::string& kind, PoolSettings settings)
{
    if (kind == "processes")
        return std::make_unique<ProcessPool>(std::move(settings));
    const int workers = settings.workers;
    if (kind == "tbb")
        return std::make_unique<LibraryPool>(tbbJobs(workers), std::move(settings));
    if (kind == "qtconcurrent")
        return std::make_unique<LibraryPool>(qtJobs(workers), std::move(settings));
    return std::make_unique<ThreadPool>(std::move(settings));
}

} // namespace interleave::pools
