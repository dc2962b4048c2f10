#pragma once
// What the lesson begins with, its first preset: for the parameters, and for the stage before any run.

namespace interleave::pools {

constexpr int firstTasks = 3;
constexpr int initialWorkers = 3;

} // namespace interleave::pools
