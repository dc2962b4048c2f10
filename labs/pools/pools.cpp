// Synchronous or asynchronous? After the lecture's pools of workers and its executors.
#include "labs/pools/initial.h"
#include "labs/pools/marks.h"
#include "labs/pools/presets.h"
#include "labs/pools/report.h"
#include "labs/pools/watch.h"

#include <map>

namespace interleave {
namespace {

const auto pool =
    Param::choice("pool", LAB_TEXT("Pool of"),
                  {{"threads", LAB_TEXT("threads"), LAB_TEXT("Tasks and results stay where they lie.")},
                   {"processes", LAB_TEXT("processes"),
                    LAB_TEXT("Tasks and results become bytes and go through pipes.")},
                   {"qtconcurrent", LAB_TEXT("Qt's threads"),
                    LAB_TEXT("Qt Concurrent and its QThreadPool, beside ours.")},
                   {"tbb", LAB_TEXT("oneTBB's threads"), LAB_TEXT("A library's pool beside ours.")}})
        .initially("threads")
        .explained(LAB_TEXT("What the workers are."));
const auto call =
    Param::choice("call", LAB_TEXT("Call"),
                  {{"apply", LAB_TEXT("apply"), LAB_TEXT("Hands in one task and waits for its result.")},
                   {"map", LAB_TEXT("map"), LAB_TEXT("Hands in all tasks and waits for all results.")},
                   {"starmap", LAB_TEXT("starmap"), LAB_TEXT("The same, for a function of two arguments.")},
                   {"async", LAB_TEXT("apply_async"),
                    LAB_TEXT("Hands in one task, gets a future, and goes on with the next.")}})
        .initially("async")
        .explained(LAB_TEXT("How the pool is asked: synchronously or asynchronously."));
const auto results =
    Param::choice("results", LAB_TEXT("Results in order of"),
                  {{"submission", LAB_TEXT("submission"), LAB_TEXT("Future by future.")},
                   {"completion", LAB_TEXT("completion"), LAB_TEXT("Whichever is there: as_completed.")}})
        .initially("submission")
        .explained(LAB_TEXT("With apply_async: which result the caller takes next."))
        .onlyWith({{"call", "async"}});
const auto workers = Param::integer("workers", LAB_TEXT("Workers"))
                         .range(1, 64)
                         .initially(pools::initialWorkers)
                         .onLogScale()
                         .explained(LAB_TEXT("How many threads or processes the pool has."));
const auto taskCount = Param::integer("tasks", LAB_TEXT("Tasks"))
                           .range(1, 200'000)
                           .initially(12)
                           .onLogScale()
                           .explained(LAB_TEXT("How many there are to do."));
const auto work =
    Param::choice("work", LAB_TEXT("A task"),
                  {{"wait", LAB_TEXT("waits"), LAB_TEXT("Needs no core, as one who asks another machine.")},
                   {"compute", LAB_TEXT("computes"), LAB_TEXT("Needs a core all the time.")},
                   {"temperature", LAB_TEXT("asks for a temperature"),
                    LAB_TEXT("The lecture's example: waits, and has a result by chance.")}})
        .initially("wait")
        .explained(LAB_TEXT("What a worker does with a task."));
const auto length =
    Param::real("length_ms", LAB_TEXT("Length of a task"))
        .range(0, 10'000)
        .initially(100)
        .in("ms")
        .explained(LAB_TEXT("On average. Below 0.05 ms single tasks are not shown: that would slow them."));
const auto spread = Param::choice("spread", LAB_TEXT("Lengths"),
                                  {{"equal", LAB_TEXT("all the same"), {}},
                                   {"uniform", LAB_TEXT("from none to double"), {}},
                                   {"exponential", LAB_TEXT("many short, a few long"), {}}})
                        .initially("uniform")
                        .explained(LAB_TEXT("How lengths are drawn; the same seed gives the same lengths."));
const auto straggler =
    Param::real("straggler", LAB_TEXT("Straggler"))
        .range(1, 100)
        .initially(1)
        .explained(
            LAB_TEXT("The last task to arrive is so many times as long as the average; 1: like the others."));
const auto order =
    Param::choice("order", LAB_TEXT("Order"),
                  {{"arrival", LAB_TEXT("as they arrive"), {}},
                   {"longest", LAB_TEXT("longest first"), LAB_TEXT("Graham's rule LPT.")},
                   {"shortest", LAB_TEXT("shortest first"), LAB_TEXT("The least waiting on average.")},
                   {"random", LAB_TEXT("random"), {}}})
        .initially("arrival")
        .explained(LAB_TEXT("In which the tasks are handed in. Lengths are seldom known beforehand."));
const auto sharing =
    Param::choice(
        "sharing", LAB_TEXT("Who gets a task"),
        {{"queue", LAB_TEXT("whoever is free"), LAB_TEXT("One queue for all workers.")},
         {"static", LAB_TEXT("fixed shares"), LAB_TEXT("Each worker has its share from the beginning.")},
         {"stealing", LAB_TEXT("shares, and stealing"),
          LAB_TEXT("Who has done its share takes from the longest one that is left.")}})
        .initially("queue")
        .explained(LAB_TEXT("How tasks are divided among the workers; oneTBB and Qt do it their own way."))
        .onlyWith({{"pool", "threads|processes"}});
const auto chunk =
    Param::integer("chunk", LAB_TEXT("Chunk size"))
        .range(1, 100'000)
        .initially(1)
        .onLogScale()
        .explained(LAB_TEXT("With map and starmap: how many tasks a worker gets in one piece."))
        .onlyWith({{"call", "map|starmap"}});
const auto failing =
    Param::integer("failing", LAB_TEXT("Every n-th task throws"))
        .range(0, 1000)
        .initially(0)
        .explained(LAB_TEXT("Each task whose number is a multiple of this throws an exception; 0: none."));
const auto timeOut =
    Param::integer("timeout_ms", LAB_TEXT("Time-out"))
        .range(0, 600'000)
        .initially(0)
        .in("ms")
        .explained(LAB_TEXT("After that time the caller cancels what nobody has begun; 0: it waits."));
const auto futureTimeOut =
    Param::integer("future_timeout_ms", LAB_TEXT("Time-out of a future"))
        .range(0, 600'000)
        .initially(0)
        .in("ms")
        .explained(LAB_TEXT("How long the caller waits for one future before it turns to the next; those "
                            "that were late it asks again, in another round. 0: it waits."))
        .onlyWith({{"call", "async"}, {"results", "submission"}});
const auto onDeath =
    Param::choice("on_death", LAB_TEXT("When a worker dies"),
                  {{"retry", LAB_TEXT("run its tasks again"), LAB_TEXT("They may have had effects already!")},
                   {"fail", LAB_TEXT("report its tasks as lost"), {}}})
        .initially("retry")
        .explained(LAB_TEXT("With processes: what becomes of the tasks of a worker that was killed."))
        .onlyWith({{"pool", "processes"}});

template <class T>
T chosen(const std::string& id, const std::map<std::string, T>& all)
{
    return all.at(id);
}

pools::Workload workloadOf(const Context& run)
{
    using namespace pools;
    return {.work = chosen<Work>(
                run[work],
                {{"wait", Work::wait}, {"compute", Work::compute}, {"temperature", Work::temperature}}),
            .spread = chosen<Spread>(run[spread], {{"equal", Spread::equal},
                                                   {"uniform", Spread::uniform},
                                                   {"exponential", Spread::exponential}}),
            .order = chosen<Order>(run[order], {{"arrival", Order::arrival},
                                                {"longest", Order::longest},
                                                {"shortest", Order::shortest},
                                                {"random", Order::random}}),
            .tasks = static_cast<std::size_t>(run[taskCount]),
            .length = run[length] * 1e6,
            .straggler = run[straggler],
            .failing = static_cast<std::size_t>(run[failing]),
            .twoArguments = run[call] == "starmap"};
}

pools::PoolSettings poolSettingsOf(Context& run, const pools::Workload& workload, pools::Watch& watch)
{
    using pools::Sharing;
    pools::PoolSettings settings{.workers = static_cast<int>(run[workers]),
                                 .sharing = chosen<Sharing>(run[sharing], {{"queue", Sharing::queue},
                                                                           {"static", Sharing::division},
                                                                           {"stealing", Sharing::stealing}}),
                                 .onDeath =
                                     run[onDeath] == "retry" ? pools::OnDeath::retry : pools::OnDeath::fail,
                                 .function = functionOf(workload, run),
                                 .queue = run.object("queue")};
    settings.died = [&watch](const pools::Death& death) { watch.died(death); };
    if (workload.length >= pools::shortestMarked)
        settings.lane = [&run, kind = run[pool] == "processes" ? LaneKind::process : LaneKind::thread](
                            int worker) { return run.lane(kind, "worker " + std::to_string(worker)); };
    return settings;
}

constexpr Text sharesAsItLikes = LAB_TEXT(
    "The library decides by itself who gets a task: fixed shares or stealing make no difference here.");

/// Asks one future after the other, and those that were late again in another round.
void fetch(const Context& run, std::vector<pools::Future> futures, pools::Times& times)
{
    const std::int64_t patience = run[futureTimeOut] * 1'000'000;
    for (std::vector<pools::Future> late; !futures.empty(); futures = std::exchange(late, {}))
        for (pools::Future& future : futures)
            if (patience == 0 || future.waitUntil(monotonicNanoseconds() + patience)) {
                future.get();
                times.got();
            } else {
                ++times.timeOuts;
                late.push_back(future);
            }
}

void callPool(const Context& run, pools::Executor& executor, const std::vector<pools::Task>& tasks,
              pools::Times& times)
{
    if (run[call] == "apply") {
        for (const pools::Task& task : tasks) {
            executor.apply(task);
            times.got();
        }
    } else if (run[call] != "async") {
        executor.map(tasks, static_cast<std::size_t>(run[chunk]));
        times.got();
    } else {
        std::vector<pools::Future> futures;
        for (const pools::Task& task : tasks)
            futures.push_back(executor.submit(task));
        if (run[results] == "submission")
            fetch(run, std::move(futures), times);
        else
            while (executor.next() != nullptr)
                times.got();
    }
}

void remarkOnSharing(Context& run)
{
    const bool library = run[pool] == "tbb" || run[pool] == "qtconcurrent";
    if (library && run[sharing] != "queue")
        run.note(Severity::remark, Sentence(sharesAsItLikes));
}

void body(Context& run)
{
    remarkOnSharing(run);
    const pools::Workload workload = workloadOf(run);
    const std::vector<pools::Task> tasks = pools::tasksOf(workload, run);
    pools::Watch watch(run, tasks.size(), run[timeOut] * 1'000'000);
    const auto itsPool = pools::makePool(run[pool], poolSettingsOf(run, workload, watch));
    watch.start(*itsPool);
    pools::Executor executor(*itsPool, tasks.size(),
                             [&](const pools::Counts& counts) { return watch.look(counts); });
    pools::Times times{.began = monotonicNanoseconds(),
                       .workers = static_cast<int>(run[workers]),
                       .oneAtATime = run[call] == "apply"};
    callPool(run, executor, tasks, times);
    times.ended = monotonicNanoseconds();
    times.retried = watch.retried();
    watch.conclude(executor.counts());
    if (!run.stopping())
        pools::report(run, workload, tasks, executor, times);
}

/// Tracing would slow what is measured.
bool measuresOverhead(const Parameters& parameters)
{
    return std::get<double>(parameters.at(length.id)) * 1e6 < pools::shortestMarked;
}

} // namespace

namespace labs {

const Lab& pools()
{
    static const Lab lab{
        .id = "pools",
        .chapter = 3,
        .title = LAB_TEXT("Pools of workers"),
        .question = LAB_TEXT("Synchronous or asynchronous?"),
        .params = {pool, call, results, workers, taskCount, work, length, spread, straggler, order, sharing,
                   chunk, failing, timeOut, futureTimeOut, onDeath},
        .metrics = interleave::pools::metrics(),
        .series = interleave::pools::series(),
        .presets = interleave::pools::presets(),
        .plots = interleave::pools::plots(),
        .actions = {{"kill",
                     LAB_TEXT("Kill a worker"),
                     LAB_TEXT("Sends SIGKILL to a worker process that has a task, or else to any."),
                     {{"pool", "processes"}}},
                    {"shutdown", LAB_TEXT("Shut the pool down"),
                     LAB_TEXT("Cancels what nobody has begun; what runs is waited for.")}},
        .body = body,
        .untraced = measuresOverhead};
    return lab;
}

} // namespace labs
} // namespace interleave
