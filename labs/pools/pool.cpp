#include "labs/pools/pool.h"

#include "labs/pools/processpool.h"
#include "labs/pools/tbbpool.h"
#include "labs/pools/threadpool.h"

namespace interleave::pools {

std::unique_ptr<Pool> makePool(const std::string& kind, PoolSettings settings)
{
    if (kind == "processes")
        return std::make_unique<ProcessPool>(std::move(settings));
    if (kind == "tbb")
        return std::make_unique<TbbPool>(std::move(settings));
    return std::make_unique<ThreadPool>(std::move(settings));
}

} // namespace interleave::pools
