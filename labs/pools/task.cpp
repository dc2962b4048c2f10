#include "labs/pools/task.h"

namespace interleave::pools {

Answer answerTo(const Task& task, const Function& function, Probe& probe)
{
    Answer answer{.number = task.number, .began = monotonicNanoseconds()};
    try {
        answer.value = function(task, probe);
    } catch (const std::exception& error) {
        answer.status = Status::failed;
        answer.what = error.what();
    } catch (...) {
        answer.status = Status::failed;
    }
    answer.ended = monotonicNanoseconds();
    return answer;
}

Answer cancelled(const Task& task) { return {.number = task.number, .status = Status::cancelled}; }

} // namespace interleave::pools
