// The same job by one thread with an event loop: all tasks are under way at once, as far as they wait.
#include "labs/boundness/requests.h"
#include "labs/boundness/ways.h"

namespace interleave::boundness {

namespace {

constexpr int eventsBegin = __LINE__;
Errand wait(EventLoop& loop, const Assignment& all, std::size_t task)
{
    const Descriptor timer = makeTimer(all.job.length);
    co_await loop.readable(timer.number());
    all.results[task] = answerTo(all.run, task);
}

// A disk tells nobody when it will be ready (epoll(7) refuses files), and computing waits for nothing:
// nothing to await, so that the loop does nothing else meanwhile.
Errand occupy(Worker& worker, const Assignment& all, std::size_t task)
{
    all.results[task] = worker.perform(task);
    co_return;
}

Errand errandFor(EventLoop& loop, Worker& worker, const Assignment& all, std::size_t task)
{
    if (jobIds.at(all.job.kind) == "waits")
        return wait(loop, all, task);
    if (jobIds.at(all.job.kind) == "requests")
        return ask(loop, all.job.port, task, all.results[task]);
    return occupy(worker, all, task);
}
constexpr int eventsPause = __LINE__;

} // namespace

constexpr int eventsContinue = __LINE__;
void withEvents(const Assignment& all)
{
    Worker worker(all.run, all.job, all.probe);
    EventLoop loop(all.run, all.probe);
    const std::int64_t begin = monotonicNanoseconds();
    while (const auto task = all.next())
        loop.spawn(errandFor(loop, worker, all, *task));
    all.made(begin, all.job.tasks);
    loop.run();
}
constexpr int eventsEnd = __LINE__;

const int linesWithEvents = eventsPause - eventsBegin - 1 + eventsEnd - eventsContinue - 1;

} // namespace interleave::boundness
