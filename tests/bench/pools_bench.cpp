// What a pool costs per task: our threads beside oneTBB's task_group, our processes beside a bare pipe. Both
// sides of a pair run the same function, clock readings included, and keep its answer.
#include "labs/engine/pipe.h"
#include "labs/pools/executor.h"

#include <benchmark/benchmark.h>
#include <oneapi/tbb/global_control.h>
#include <oneapi/tbb/task_arena.h>
#include <oneapi/tbb/task_group.h>
#include <sys/wait.h>

namespace interleave::pools {
namespace {

constexpr int workers = 2;

std::int64_t nothing(const Task& task, Probe&) { return task.first; }

std::vector<Task> emptyTasks(std::size_t count)
{
    std::vector<Task> tasks(count);
    for (std::size_t i = 0; i < count; ++i)
        tasks[i].number = static_cast<std::uint32_t>(i);
    return tasks;
}

void setItems(benchmark::State& state, std::size_t tasks)
{
    state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(tasks));
}

/// Arguments: tasks, chunk.
void mapIn(benchmark::State& state, const char* kind, int itsWorkers, Sharing sharing = Sharing::queue)
{
    const auto tasks = emptyTasks(static_cast<std::size_t>(state.range(0)));
    const auto pool = makePool(kind, {.workers = itsWorkers, .sharing = sharing, .function = nothing});
    for ([[maybe_unused]] auto _ : state) {
        Executor executor(*pool, tasks.size(), [](const Counts&) { return true; });
        executor.map(tasks, static_cast<std::size_t>(state.range(1)));
        benchmark::DoNotOptimize(executor.answer(0));
    }
    setItems(state, tasks.size());
}

void ProcessesMap(benchmark::State& state) { mapIn(state, "processes", workers); }
void ThreadsMap(benchmark::State& state) { mapIn(state, "threads", workers); }
void ThreadsMapStealing(benchmark::State& state) { mapIn(state, "threads", workers, Sharing::stealing); }
void TbbMap(benchmark::State& state) { mapIn(state, "tbb", workers); }
#ifdef WITH_QT
void QtMap(benchmark::State& state) { mapIn(state, "qtconcurrent", workers); }
#endif

/// The library as its manual shows it: the caller works as well, so there is one thread beside it.
void TbbTaskGroup(benchmark::State& state)
{
    const auto tasks = emptyTasks(static_cast<std::size_t>(state.range(0)));
    const tbb::global_control limit(tbb::global_control::max_allowed_parallelism, workers);
    tbb::task_arena arena(workers);
    std::vector<Answer> answers(tasks.size());
    const Function function = nothing;
    for ([[maybe_unused]] auto _ : state) {
        arena.execute([&] {
            tbb::task_group group;
            for (std::size_t i = 0; i < tasks.size(); ++i)
                group.run([&, i] {
                    Probe nobody;
                    answers[i] = answerTo(tasks[i], function, nobody);
                });
            group.wait();
        });
        benchmark::DoNotOptimize(answers.data());
    }
    setItems(state, tasks.size());
}

/// One task at a time: there and back.
void ProcessApply(benchmark::State& state)
{
    const auto tasks = emptyTasks(1);
    const auto pool = makePool("processes", {.workers = 1, .function = nothing});
    for ([[maybe_unused]] auto _ : state) {
        Executor executor(*pool, 1, [](const Counts&) { return true; });
        benchmark::DoNotOptimize(executor.apply(tasks.front()));
    }
}

[[noreturn]] void echo(int from, int to)
{
    for (Task task; read(from, &task, sizeof task) == sizeof task;)
        if (write(to, &task, sizeof task) != sizeof task)
            break;
    _exit(0);
}

/// The same number of bytes through two pipes, and nothing else.
void PipeRoundTrip(benchmark::State& state)
{
    StreamEnds there = makePipe();
    StreamEnds back = makePipe();
    const pid_t child = fork();
    if (child == 0) {
        there.writing = {};
        echo(there.reading.number(), back.writing.number());
    }
    Task task;
    for ([[maybe_unused]] auto _ : state)
        if (write(there.writing.number(), &task, sizeof task) != sizeof task ||
            read(back.reading.number(), &task, sizeof task) != sizeof task)
            state.SkipWithError("the pipe broke");
    there.writing = {};
    waitpid(child, nullptr, 0);
}

// Those that fork come first: no process with threads is forked.
BENCHMARK(PipeRoundTrip)->UseRealTime();
BENCHMARK(ProcessApply)->UseRealTime();
BENCHMARK(ProcessesMap)->Args({1000, 1})->Args({1000, 100})->UseRealTime();
BENCHMARK(TbbTaskGroup)->Arg(10000)->UseRealTime();
BENCHMARK(ThreadsMap)->Args({10000, 1})->Args({10000, 100})->UseRealTime();
BENCHMARK(ThreadsMapStealing)->Args({10000, 1})->Args({10000, 100})->UseRealTime();
BENCHMARK(TbbMap)->Args({10000, 1})->Args({10000, 100})->UseRealTime();
#ifdef WITH_QT
BENCHMARK(QtMap)->Args({10000, 1})->Args({10000, 100})->UseRealTime();
#endif

} // namespace
} // namespace interleave::pools
