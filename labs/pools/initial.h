#pragma once
// What the lesson begins with: for its parameters, and for the stage before any run.

namespace interleave::pools {

constexpr int initialTasks = 12;
constexpr int initialWorkers = 3;

} // namespace interleave::pools
