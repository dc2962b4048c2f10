#pragma once
// What a pool is given and what it gives back.

#include "labs/engine/probe.h"

#include <array>
#include <functional>
#include <numeric>
#include <span>
#include <string>

namespace interleave::pools {

/// Plain data: it goes through a pipe as it lies in memory.
struct Task {
    std::uint32_t number = 0; ///< in order of arrival, from 0; answers are told apart by it
    std::uint32_t fails = 0;  ///< 1: the function throws
    std::int64_t length = 0;  ///< ns
    std::int64_t first = 0;   ///< the function's arguments
    std::int64_t second = 0;
};

using Chunk = std::span<const Task>; ///< handed to a worker in one piece

enum class Status : std::uint32_t {
    done,
    failed,   ///< the function threw
    lost,     ///< its worker was killed
    givenUp,  ///< several workers were, one after the other
    cancelled ///< nobody had begun it
};

/// How many tasks were answered, and how.
class Counts
{
public:
    void add(Status status) { ++m_of[static_cast<std::size_t>(status)]; }
    std::size_t operator[](Status status) const { return m_of[static_cast<std::size_t>(status)]; }
    [[nodiscard]] std::size_t all() const
    {
        return std::accumulate(m_of.begin(), m_of.end(), std::size_t{0});
    }

private:
    std::array<std::size_t, 5> m_of{};
};

struct Answer {
    std::uint32_t number = 0;
    Status status = Status::done;
    std::int64_t value = 0; ///< what the function returned
    std::int64_t began = 0; ///< ns of the monotonic clock; 0: never
    std::int64_t ended = 0;
    std::string what = {}; ///< of the exception
};

/// Runs in a worker, several at a time.
using Function = std::function<std::int64_t(const Task&, Probe&)>;

/// Runs the task; what the function throws becomes part of the answer.
Answer answerTo(const Task& task, const Function& function, Probe& probe);

/// The answer to a task that nobody runs any more.
Answer cancelled(const Task& task);

} // namespace interleave::pools
