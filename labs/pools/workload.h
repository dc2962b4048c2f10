#pragma once
// What the pool has to do: tasks with lengths and arguments drawn by chance, and the function that they call.

#include "labs/engine/context.h"
#include "labs/pools/task.h"

#include <vector>

namespace interleave::pools {

enum class Work { wait, compute, temperature };
enum class Spread { equal, uniform, exponential };
enum class Order { arrival, longest, shortest, random };

struct Workload {
    Work work = Work::wait;
    Spread spread = Spread::equal;
    Order order = Order::arrival;
    std::size_t tasks = 1;
    double length = 0;       ///< ns, on average
    double straggler = 1;    ///< the last one to arrive is so many times as long as the average
    std::size_t failing = 0; ///< those whose number is a multiple of it throw; 0: none
    bool twoArguments = false;
};

/// In the order in which they are handed in; numbered as they arrive.
std::vector<Task> tasksOf(const Workload& workload, const Context& run);

/// What the function returns, computed on the spot.
std::int64_t valueOf(Work work, const Task& task);

/// Waits or computes for the length of the task, and marks its begin and its end in the lane, with its name.
Function functionOf(const Workload& workload, Context& run);

} // namespace interleave::pools
