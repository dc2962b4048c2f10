#pragma once
// Workers that wait for tasks, of whatever kind they are. One thread hands in and collects.

#include "labs/pools/queues.h"

#include <memory>
#include <sys/types.h>
#include <vector>

namespace interleave::pools {

/// What becomes of the tasks that a killed worker had.
enum class OnDeath { retry, fail };

/// What one waits for who collects.
enum class Await { one, all };

/// Of the tasks of a dead worker.
enum class Fate { again, lost, givenUp };

struct Death {
    int worker = 0;
    pid_t pid = 0;
    Fate fate = Fate::lost;
    std::vector<Task> had = {}; ///< empty: it was waiting
};

struct PoolSettings {
    int workers = 1;
    Sharing sharing = Sharing::queue; ///< libraries share as they like
    OnDeath onDeath = OnDeath::retry;
    Function function;
    std::function<Probe(int)> lane = [](int) { return Probe(); }; ///< called in the worker
    Object queue = {};                                            ///< what an idle worker waits for
    std::function<void(const Death&)> died = [](const Death&) {}; ///< called while collecting
};

class Pool
{
public:
    Pool() = default;
    /// Withdraws what nobody has begun, waits for what runs, and ends the workers.
    virtual ~Pool() = default;
    Pool(const Pool&) = delete;
    Pool& operator=(const Pool&) = delete;

    /// Does not wait. The tasks must stay where they are until they are answered.
    virtual void submit(std::span<const Chunk> chunks) = 0;
    /// Waits for an answer, or until nothing is left to be answered, at most until then (ns of the monotonic
    /// clock); gives all answers that there are, in the order of completion.
    virtual std::vector<Answer> collect(Await what, std::int64_t until) = 0;
    /// What nobody has begun is answered `cancelled`.
    virtual void withdraw() = 0;
    /// Tasks that no worker has taken.
    [[nodiscard]] virtual std::size_t pending() const = 0;
    /// Kills a worker that is at work, or else any. False where workers cannot be killed.
    virtual bool killWorker() { return false; }
};

/// "threads", "processes", "qtconcurrent" or "tbb". Processes are forked: the calling process must have no
/// other thread. Throws RunFailure where the system has none left.
std::unique_ptr<Pool> makePool(const std::string& kind, PoolSettings settings);

} // namespace interleave::pools
