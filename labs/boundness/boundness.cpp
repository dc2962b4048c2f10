// Threads, processes or events? Six jobs in four ways, and the lecture's rules of thumb put to the test.
#include "labs/boundness/params.h"
#include "labs/boundness/presets.h"
#include "labs/boundness/requests.h"
#include "labs/boundness/systemcalls.h"
#include "labs/boundness/verdict.h"
#include "labs/boundness/ways.h"
#include "labs/engine/cores.h"
#include "labs/engine/otherswatch.h"

#include <algorithm>
#include <cstring>

namespace interleave {
namespace {

constexpr Text wrongResults =
    LAB_TEXT("This is a defect, please report it: %1 results differ from those of the sequential way.");
constexpr Text notKnown =
    LAB_TEXT("This system does not say what memory a process has (proc(5)): those cells stay empty.");
constexpr Text notCounted = LAB_TEXT(
    "System calls are not counted: the system refuses that a process is watched (ptrace: %1). Run it "
    "outside of containers and debuggers, or go on without: all else is measured.");
constexpr Text notMoreTested =
    LAB_TEXT("“Never more processes than cores” was not tested: choose more workers than cores (%1).");

constexpr Text heldBack = LAB_TEXT(
    "No verdict: other programs used %1 % of the cores, and whoever waits for a core looks slow. End "
    "these programs and run again.");

/// One run of the lab.
class Matrix
{
public:
    explicit Matrix(Context& run)
        : m_run(run)
        , m_all(run[boundWay] == "all")
    {
        for (std::size_t job = 0; job < boundness::jobIds.size(); ++job)
            if (run[boundJob] == "all" || run[boundJob] == boundness::jobIds.at(job))
                m_jobs.push_back(job);
    }
    void fill()
    {
        for (const std::size_t job : m_jobs)
            if (!m_run.stopping())
                fillRow(job);
        if (!m_run.stopping())
            report();
    }

private:
    void fillRow(std::size_t kind);
    void measureRow(const boundness::Job& job);
    boundness::Repeated measureCell(const boundness::Job& job, std::size_t way, int workers);
    void countCell(const boundness::Job& job, std::size_t way, boundness::Cost& cost);
    void compare(const boundness::Job& job, const std::vector<std::uint64_t>& results);
    void showCell(std::size_t cell, std::size_t way, const boundness::Cost& cost);
    void judge(const boundness::Job& job,
               const std::array<boundness::Repeated, boundness::wayIds.size()>& row);
    void report();
    void reportSums();
    void reportVerdicts();
    void reportSingle(); ///< what cannot be added up

    Context& m_run;
    OthersWatch m_others;
    bool m_all; ///< ways
    std::vector<std::size_t> m_jobs;
    std::vector<std::uint64_t> m_expected;                        ///< results of the job under way
    std::vector<std::pair<std::size_t, boundness::Cost>> m_cells; ///< measured: way, cost
    std::vector<std::pair<std::size_t, std::string>> m_calls;     ///< of the row under way: way, most made
    std::vector<boundness::Finding> m_findings;
    bool m_refused = false; ///< to count them
    std::uint64_t m_wrong = 0;
};

void Matrix::fillRow(std::size_t kind)
{
    boundness::Job job{.kind = kind,
                       .tasks = static_cast<std::size_t>(m_run[boundTasks]),
                       .length =
                           std::chrono::nanoseconds(static_cast<std::int64_t>(1e6 * m_run[boundLength]))};
    calibrate(m_run, job);
    if (boundness::jobIds.at(kind) == "disk")
        static_cast<void>(scratchFiles(m_run, 1)); // warns where there is none
    m_expected.clear();
    for (std::size_t task = 0; task < job.tasks && !m_run.stopping(); ++task)
        m_expected.push_back(expected(m_run, job, task));
    if (boundness::jobIds.at(kind) != "requests") {
        measureRow(job);
        return;
    }
    boundness::Server server(m_run, job.length);
    job.port = server.port();
    measureRow(job);
    server.end();
}

void Matrix::measureRow(const boundness::Job& job)
{
    std::array<boundness::Repeated, boundness::wayIds.size()> row;
    for (std::size_t way = 0; way < row.size() && !m_run.stopping(); ++way) {
        if (!m_all && m_run[boundWay] != boundness::wayIds.at(way))
            continue;
        const std::size_t cell = boundness::cellOf(job.kind, way);
        m_run.probe().mark({}, boundness::markOf(cell, true));
        row.at(way) = measureCell(job, way, static_cast<int>(m_run[boundWorkers]));
        countCell(job, way, row.at(way).typical);
        if (m_run.stopping())
            return;
        m_run.probe().mark({}, boundness::markOf(cell, false));
        showCell(cell, way, row.at(way).typical);
    }
    if (m_all && !m_run.stopping())
        judge(job, row);
    if (!m_calls.empty())
        m_run.note(Severity::remark, boundness::remarkOnCalls(job.kind, std::exchange(m_calls, {})));
}

boundness::Repeated Matrix::measureCell(const boundness::Job& job, std::size_t way, int workers)
{
    std::vector<boundness::Cost> costs;
    do {
        const boundness::Measurement made =
            measure(m_run, job, way, workers, m_all ? Lanes::none : Lanes::told);
        costs.push_back(made.cost);
        compare(job, made.results);
    } while (static_cast<std::int64_t>(costs.size()) < m_run[boundRepetitions] && !m_run.stopping());
    return boundness::repeated(std::move(costs));
}

void Matrix::countCell(const boundness::Job& job, std::size_t way, boundness::Cost& cost)
{
    if (!m_run[boundCalls] || m_refused || m_run.stopping())
        return;
    const boundness::CallCount count = countCalls(m_run, job, way, static_cast<int>(m_run[boundWorkers]));
    if (m_run.stopping()) // before all of them were made
        return;
    m_refused = count.refusal != 0;
    if (m_refused) {
        m_run.note(Severity::remark, Sentence(notCounted, {std::strerror(count.refusal)}));
        return;
    }
    cost.calls = static_cast<double>(count.total());
    m_calls.emplace_back(way, mostFrequent(count));
}

void Matrix::compare(const boundness::Job& job, const std::vector<std::uint64_t>& results)
{
    if (m_run.stopping()) // they may be wrong then, and nobody will look at them
        return;
    for (std::size_t task = 0; task < job.tasks; ++task)
        m_wrong += results[task] == m_expected[task] ? 0 : 1;
}

void Matrix::showCell(std::size_t cell, std::size_t way, const boundness::Cost& cost)
{
    m_cells.emplace_back(way, cost);
    const double lines = boundness::ways.at(way).lines;
    const std::array figures{cost.total,  cost.cpu,   cost.voluntary, cost.involuntary,
                             cost.memory, cost.calls, cost.creation,  lines};
    for (std::size_t figure = 0; figure < figures.size(); ++figure)
        if (figures.at(figure) >= 0)
            m_run.sample(boundness::figureIds.at(figure), static_cast<double>(cell), figures.at(figure));
    m_run.progress(static_cast<double>(m_cells.size()) /
                   static_cast<double>(m_jobs.size() * (m_all ? boundness::wayIds.size() : 1)));
}

void Matrix::judge(const boundness::Job& job,
                   const std::array<boundness::Repeated, boundness::wayIds.size()>& row)
{
    for (const boundness::Finding& finding : findingsOn(job.kind, row))
        m_findings.push_back(finding);
    const auto cores = static_cast<int>(allowedCores().size());
    if (!boundness::computes(job.kind) || m_run[boundWorkers] <= cores)
        return;
    constexpr std::size_t processes = 2;
    const boundness::Repeated asCores = measureCell(job, processes, cores);
    if (!m_run.stopping())
        m_findings.push_back(
            findingOn(boundness::Rule::noMoreThanCores, job.kind, asCores, row.at(processes)));
}

/// One remark on each rule.
void Matrix::reportVerdicts()
{
    if (const auto busy = m_others.busy(); busy && !m_findings.empty()) {
        m_run.note(Severity::warning, Sentence(heldBack, {percentOf(*busy)}));
        return;
    }
    for (const boundness::Finding& finding : m_findings)
        m_run.sample(boundness::verdictId,
                     static_cast<double>(boundness::comparisonOf(finding.rule, finding.job)),
                     static_cast<double>(finding.came));
    const auto cores = static_cast<int>(allowedCores().size());
    const auto workers = static_cast<int>(m_run[boundWorkers]);
    for (std::size_t rule = 0; rule < boundness::ruleCount; ++rule)
        if (const Sentence verdict =
                verdictOn(static_cast<boundness::Rule>(rule), m_findings, workers, cores);
            !verdict.empty())
            m_run.note(Severity::remark, verdict);
    const bool computed = std::ranges::any_of(m_jobs, boundness::computes);
    if (m_all && computed && workers <= cores)
        m_run.note(Severity::remark, Sentence(notMoreTested, {std::to_string(cores)}));
}

/// Of one way: a sum over all of them would be the time of nothing that anybody does.
void Matrix::reportSums()
{
    boundness::Cost sum{.calls = 0};
    for (const auto& [way, cost] : m_cells)
        sum += cost;
    if (sum.memory < 0)
        m_run.note(Severity::remark, Sentence(notKnown));
    if (m_all)
        return;
    m_run.metric("total_ms", sum.total);
    m_run.metric("cpu_ms", sum.cpu);
    m_run.metric("voluntary", sum.voluntary);
    m_run.metric("involuntary", sum.involuntary);
    if (sum.calls >= 0)
        m_run.metric("system_calls", sum.calls);
}

void Matrix::report()
{
    reportSums();
    std::array<double, boundness::wayIds.size()> times{};
    for (const auto& [way, cost] : m_cells)
        times.at(way) += cost.total;
    for (std::size_t way = 0; m_all && way < times.size(); ++way)
        m_run.metric(std::string(boundness::wayIds.at(way)) + "_ms", times.at(way));
    m_run.metric("wrong", static_cast<double>(m_wrong));
    if (m_cells.size() == 1)
        reportSingle();
    reportVerdicts();
    if (m_wrong > 0)
        m_run.note(Severity::error, Sentence(wrongResults, {std::to_string(m_wrong)}));
}

void Matrix::reportSingle()
{
    const auto& [way, cost] = m_cells.front();
    if (cost.memory >= 0)
        m_run.metric("memory", cost.memory);
    if (cost.creation >= 0)
        m_run.metric("creation_ns", cost.creation);
    m_run.metric("lines", boundness::ways.at(way).lines);
}

void body(Context& run) { Matrix(run).fill(); }

/// Tracing and lanes would be in the numbers.
bool measuresAll(const Parameters& parameters)
{
    return std::get<std::string>(parameters.at(boundWay.id)) == "all";
}

} // namespace

namespace labs {

const Lab& boundness()
{
    static const Lab lab{
        .id = "boundness",
        .chapter = 3,
        .place = 3,
        .title = LAB_TEXT("Waiting or computing"),
        .question = LAB_TEXT("Threads, processes or events?"),
        .params = {boundJob, boundWay, boundWorkers, boundTasks, boundLength, boundRepetitions, boundCalls},
        .metrics = interleave::boundness::metrics(),
        .series = interleave::boundness::series(),
        .presets = interleave::boundness::presets(),
        .plots = interleave::boundness::plots(),
        .actions = {},
        .body = body,
        .untraced = measuresAll};
    return lab;
}

} // namespace labs
} // namespace interleave
