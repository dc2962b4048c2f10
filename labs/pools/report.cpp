#include "labs/pools/report.h"

#include "labs/pools/marks.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

namespace interleave {
namespace {

constexpr Text threw = LAB_TEXT("%1 of the tasks threw an exception; the caller got it as “%2”.");
constexpr Text wrong =
    LAB_TEXT("This is a defect, please report it: %1 results differ from those computed without a pool.");
constexpr Text degrees = LAB_TEXT("%1: %2 °C, after %3 ms.");
constexpr Text diedIdle = LAB_TEXT("Worker %1 (pid %2) died while it waited; another one took its place.");
struct ByNumber {
    Text one;
    Text many;
};
constexpr ByNumber diedAgain{
    LAB_TEXT("Worker %1 (pid %2) died with task %3; another one took its place, and the task is run again."),
    LAB_TEXT(
        "Worker %1 (pid %2) died with tasks %3; another one took its place, and the tasks are run again.")};
constexpr ByNumber diedLost{
    LAB_TEXT("Worker %1 (pid %2) died with task %3, which is lost; another one took its place."),
    LAB_TEXT("Worker %1 (pid %2) died with tasks %3, which are lost; another one took its place.")};
constexpr ByNumber diedForGood{
    LAB_TEXT("Worker %1 (pid %2) died with task %3, as others had before: the task is given up. Another "
             "worker took the place."),
    LAB_TEXT("Worker %1 (pid %2) died with tasks %3, as others had before: the tasks are given up. Another "
             "worker took the place.")};
constexpr std::size_t mostNotes = 12;

double milliseconds(std::int64_t nanoseconds) { return static_cast<double>(nanoseconds) / 1e6; }

const ByNumber& sentenceOf(pools::Fate fate)
{
    switch (fate) {
    case pools::Fate::again:
        return diedAgain;
    case pools::Fate::lost:
        return diedLost;
    case pools::Fate::givenUp:
        break;
    }
    return diedForGood;
}

/// The numbers of the first few.
std::string list(const std::vector<pools::Task>& tasks)
{
    constexpr std::size_t most = 8;
    std::string text;
    for (std::size_t i = 0; i < std::min(most, tasks.size()); ++i)
        text += (i == 0 ? "" : ", ") + std::to_string(tasks[i].number + 1);
    return tasks.size() > most ? text + ", …" : text;
}

/// The value below which that part of the sorted numbers lies.
double quantile(const std::vector<std::int64_t>& sorted, double part)
{
    const auto last = static_cast<double>(sorted.size() - 1);
    return milliseconds(sorted[static_cast<std::size_t>(std::lround(part * last))]);
}

/// One point per percent, or per task where there are fewer.
void reportDistribution(Context& run, const char* series, std::vector<std::int64_t> times)
{
    if (times.empty())
        return;
    std::ranges::sort(times);
    const auto points = static_cast<int>(std::min<std::size_t>(100, times.size()));
    for (int point = 1; point <= points; ++point) {
        const double part = static_cast<double>(point) / points;
        run.sample(series, 100 * part, quantile(times, part));
    }
}

} // namespace

namespace pools {

namespace {

struct Tally {
    std::map<Status, int> count;
    std::vector<std::int64_t> lengths; ///< measured
    std::vector<std::int64_t> waited;
    std::vector<std::int64_t> turnaround;
    std::string said; ///< by the first exception
    int wrong = 0;
};

Tally tallyOf(Work work, std::span<const Task> tasks, const Executor& executor)
{
    Tally tally;
    for (const Task& task : tasks) {
        const Answer* const answer = executor.answer(task.number);
        ++tally.count[answer != nullptr ? answer->status : Status::cancelled];
        if (answer == nullptr || answer->began == 0)
            continue;
        const std::int64_t submitted = executor.submitted(task.number);
        tally.lengths.push_back(answer->ended - answer->began);
        tally.waited.push_back(answer->began - submitted);
        tally.turnaround.push_back(answer->ended - submitted);
        if (answer->status == Status::done && answer->value != valueOf(work, task))
            ++tally.wrong;
        if (answer->status == Status::failed && tally.said.empty())
            tally.said = answer->what;
    }
    return tally;
}

void reportTimes(Context& run, const Tally& tally, const Times& times)
{
    if (tally.lengths.empty())
        return;
    const auto tasks = static_cast<double>(tally.lengths.size());
    const double sum = std::accumulate(tally.lengths.begin(), tally.lengths.end(), 0.0);
    const double bound =
        std::max(static_cast<double>(*std::ranges::max_element(tally.lengths)), sum / times.workers);
    const auto makespan = static_cast<double>(times.ended - times.began);
    run.metric("makespan_ms", makespan / 1e6);
    run.metric("bound_ms", bound / 1e6);
    run.metric("first_ms", milliseconds(times.first - times.began));
    run.metric("utilisation", 100 * sum / (makespan * times.workers));
    run.metric("overhead_ns_per_task", (makespan - (times.oneAtATime ? sum : bound)) / tasks);
    const auto mean = [&](const std::vector<std::int64_t>& all) {
        return std::accumulate(all.begin(), all.end(), 0.0) / tasks / 1e6;
    };
    run.metric("waiting_ms", mean(tally.waited));
    run.metric("turnaround_ms", mean(tally.turnaround));
    reportDistribution(run, "waiting", tally.waited);
    reportDistribution(run, "turnaround", tally.turnaround);
}

void tellTemperatures(Context& run, std::span<const Task> tasks, const Executor& executor)
{
    for (const Task& task : tasks) {
        const Answer* const answer = executor.answer(task.number);
        if (answer == nullptr || answer->status != Status::done)
            continue;
        const auto after = (answer->ended - executor.submitted(task.number)) / 1'000'000;
        run.note(Severity::remark, Sentence(degrees, {cityOf(task.number), std::to_string(answer->value),
                                                      std::to_string(after)}));
    }
}

} // namespace

void report(Context& run, const Workload& workload, std::span<const Task> tasks, const Executor& executor,
            const Times& times)
{
    Tally tally = tallyOf(workload.work, tasks, executor);
    reportTimes(run, tally, times);
    run.metric("done", tally.count[Status::done]);
    run.metric("failed", tally.count[Status::failed]);
    run.metric("lost", tally.count[Status::lost]);
    run.metric("given_up", tally.count[Status::givenUp]);
    run.metric("retried", static_cast<double>(times.retried));
    run.metric("cancelled", tally.count[Status::cancelled]);
    run.metric("wrong", tally.wrong);
    run.metric("timeouts", times.timeOuts);
    if (tally.count[Status::failed] > 0)
        run.note(Severity::remark,
                 Sentence(threw, {std::to_string(tally.count[Status::failed]), tally.said}));
    if (tally.wrong > 0)
        run.note(Severity::error, Sentence(wrong, {std::to_string(tally.wrong)}));
    if (workload.work == Work::temperature && tasks.size() <= mostNotes)
        tellTemperatures(run, tasks, executor);
}

void tellDeath(Context& run, const Death& death)
{
    const ByNumber& died = sentenceOf(death.fate);
    const Text text = death.had.empty() ? diedIdle : death.had.size() == 1 ? died.one : died.many;
    run.note(Severity::warning,
             Sentence(text, {std::to_string(death.worker), std::to_string(death.pid), list(death.had)}));
}

} // namespace pools

std::vector<Metric> pools::metrics()
{
    return {
        {"makespan_ms", LAB_TEXT("Time in all"), "ms", Better::less,
         LAB_TEXT("From the first task handed in to the last answer: the makespan.")},
        {"bound_ms", LAB_TEXT("Lower bound"), "ms", Better::neither,
         LAB_TEXT("The longest task, or all of them divided by the workers, whichever is longer: no "
                  "order is faster.")},
        {"first_ms", LAB_TEXT("First result"), "ms", Better::less,
         LAB_TEXT("From the first task handed in until the caller had a result.")},
        {"utilisation", LAB_TEXT("Utilisation of the workers"), "%", Better::more,
         LAB_TEXT("Share of the time in which a worker had a task.")},
        {"overhead_ns_per_task", LAB_TEXT("Overhead per task"), "ns", Better::less,
         LAB_TEXT("What goes beyond the lower bound – with apply, beyond the sum of all tasks –, divided by "
                  "the tasks.")},
        {"waiting_ms", LAB_TEXT("Waiting time"), "ms", Better::less,
         LAB_TEXT("From the handing in of a task to its begin; mean.")},
        {"turnaround_ms", LAB_TEXT("Turnaround time"), "ms", Better::less,
         LAB_TEXT("From the handing in of a task to its end; mean.")},
        {"done", LAB_TEXT("Tasks done"), "", Better::more, {}},
        {"failed", LAB_TEXT("Tasks that threw"), "", Better::less, {}},
        {"lost", LAB_TEXT("Tasks lost"), "", Better::less, LAB_TEXT("With a worker that was killed.")},
        {"given_up", LAB_TEXT("Tasks given up"), "", Better::less,
         LAB_TEXT("Three workers had died with each of them, or with one in the same piece.")},
        {"retried", LAB_TEXT("Tasks run again"), "", Better::less,
         LAB_TEXT("Since the worker that had them was killed; counted each time.")},
        {"cancelled", LAB_TEXT("Tasks cancelled"), "", Better::less,
         LAB_TEXT("Not begun when the time was up or the pool was shut down.")},
        {"wrong", LAB_TEXT("Wrong results"), "", Better::less,
         LAB_TEXT("That differ from those computed without a pool.")},
        {"timeouts", LAB_TEXT("Futures given up for a while"), "", Better::less,
         LAB_TEXT("How often the caller had waited as long as it wanted for one future.")}};
}

std::vector<Series> pools::series()
{
    const Text share = LAB_TEXT("Share of the tasks, in %");
    return {{"queued", LAB_TEXT("In the queue"), "", {}},
            {"answered", LAB_TEXT("Answered"), "", {}},
            {"failed", LAB_TEXT("Threw an exception"), "", {}},
            {"lost", LAB_TEXT("Lost"), "", {}},
            {"given_up", LAB_TEXT("Given up"), "", {}},
            {"retried", LAB_TEXT("Run again"), "", {}},
            {"cancelled", LAB_TEXT("Cancelled"), "", {}},
            {"waiting", LAB_TEXT("Waiting time"), "ms", share},
            {"turnaround", LAB_TEXT("Turnaround time"), "ms", share}};
}

} // namespace interleave
