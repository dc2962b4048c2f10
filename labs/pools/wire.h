#pragma once
// Tasks and answers as bytes in pipes, between a process and its forks.

#include "labs/pools/task.h"

#include <optional>
#include <vector>

namespace interleave::pools {

// All block. False, or nothing: the other side is gone.

bool sendTasks(int pipe, Chunk chunk);
std::optional<std::vector<Task>> receiveTasks(int pipe);
bool sendAnswers(int pipe, std::span<const Answer> answers);
std::optional<std::vector<Answer>> receiveAnswers(int pipe);

} // namespace interleave::pools
