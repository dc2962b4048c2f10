#include "labs/scaling/report.h"

#include "labs/engine/analysis/statistics.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace interleave::scaling {

namespace {

/// The middle of what was measured with each number of workers.
std::map<double, double> mediansOf(const std::vector<SpeedUp>& points)
{
    std::map<double, std::vector<double>> values;
    for (const SpeedUp& point : points)
        values[point.workers].push_back(point.value);
    std::map<double, double> medians;
    for (const auto& [workers, its] : values)
        medians[workers] = summaryOf(its).median;
    return medians;
}

/// False where there are too few points.
bool reportLaw(Context& run, Law law, const std::vector<SpeedUp>& points)
{
    const auto fit = fitted(law, points);
    if (!fit)
        return false;
    const LawNames& names = namesOf(law);
    const std::string id = names.id;
    for (std::size_t i = 0; i < fit->estimates.size(); ++i) {
        const std::string parameter = id + "_" + names.parameters[i].id;
        const std::string bounds = fit->estimates.size() == 1 ? id : parameter;
        run.metric(parameter, fit->estimates[i].value);
        run.metric(bounds + "_low", fit->estimates[i].low);
        run.metric(bounds + "_high", fit->estimates[i].high);
    }
    run.metric(id + "_deviation", fit->deviation);
    return true;
}

void reportLaws(Context& run, const std::vector<SpeedUp>& points)
{
    const bool amdahls = reportLaw(run, Law::amdahl, points);
    const bool gustafsons = reportLaw(run, Law::gustafson, points);
    if (!amdahls || !gustafsons)
        run.note(
            Severity::remark,
            Sentence(LAB_TEXT("Amdahl's and Gustafson's laws need measurements with two workers that have a "
                              "core each; here there are too few for a fit.")));
    if (!reportLaw(run, Law::universal, points))
        run.note(
            Severity::remark,
            Sentence(LAB_TEXT("The Universal Scalability Law has two parameters: set most workers to 4 or "
                              "more to fit it.")));
}

void reportPoints(Context& run, const std::vector<SpeedUp>& points, const Capacity& capacity, int most)
{
    for (const SpeedUp& point : points) {
        run.sample("speedup", point.workers, point.value);
        run.sample("efficiency", point.workers, 100 * point.value / point.workers);
        if (point.workers > 1)
            run.sample("karp_flatt", point.workers, karpFlatt(point.workers, point.value));
    }
    for (int workers = 1; workers <= most; ++workers)
        run.sample("ceiling", workers, std::min<double>(workers, capacity.measured));
}

void reportMedians(Context& run, const std::vector<SpeedUp>& points, const Capacity& capacity)
{
    const std::map<double, double> medians = mediansOf(points);
    const auto best = std::ranges::max_element(medians, {}, [](const auto& its) { return its.second; });
    run.metric("speedup_best", best->second);
    run.metric("workers_best", best->first);
    const auto full = std::prev(medians.upper_bound(capacity.cores()));
    run.metric("speedup_full", full->second);
    run.metric("efficiency_full", 100 * full->second / full->first);
    if (full->first > 1)
        run.metric("karp_flatt_full", karpFlatt(full->first, full->second));
}

/// Whether the measure of all others was disturbed.
void reportCoreShare(Context& run, const std::vector<Timed>& times)
{
    std::vector<double> shares;
    for (const Timed& timed : times)
        if (timed.workers == 1)
            shares.push_back(100 * std::min(1.0, timed.cpu / timed.nanoseconds));
    const double share = summaryOf(shares).median;
    run.metric("core_share", share);
    if (share < 90)
        run.note(
            Severity::warning,
            Sentence(
                LAB_TEXT(
                    "One worker alone had a core for only %1 % of its time: other programs are busy. More "
                    "workers then take more from them, and the speed-up comes out too high. End the "
                    "other programs and run again."),
                {std::to_string(std::lround(share))}));
}

} // namespace

std::vector<SpeedUp> speedUpsOf(const std::vector<Timed>& times, const Settings& settings, int cores)
{
    std::vector<double> alone;
    for (const Timed& timed : times)
        if (timed.workers == 1)
            alone.push_back(timed.nanoseconds);
    const double base = summaryOf(alone).median;
    std::vector<SpeedUp> points;
    for (const Timed& timed : times)
        points.push_back(
            {double(timed.workers),
             workOf(settings.weak, settings.serialShare, timed.workers) * base / timed.nanoseconds, 0,
             cores});
    return points;
}

void report(Context& run, const Settings& settings, const Capacity& capacity, const std::vector<Timed>& times,
            const std::optional<Busy>& disturbed)
{
    const std::vector<SpeedUp> points = speedUpsOf(times, settings, capacity.cores());
    for (const Timed& timed : times)
        run.sample("time", timed.workers, timed.nanoseconds / 1e6);
    run.metric("capacity", capacity.measured);
    reportCoreShare(run, times);
    reportPoints(run, points, capacity, settings.most);
    reportMedians(run, points, capacity);
    if (disturbed)
        run.note(
            Severity::warning,
            Sentence(
                LAB_TEXT("No law is fitted: other programs used %1 % of the cores, and the laws would take "
                         "that for a serial share. End these programs and run again."),
                {percentOf(*disturbed)}));
    else
        reportLaws(run, points);
}

// NOLINTNEXTLINE(readability-function-size): a table
std::vector<Metric> metrics()
{
    return {
        {"speedup_best", LAB_TEXT("Best speed-up"), "", Better::more,
         LAB_TEXT("Median of the measurements with the number of workers that did best.")},
        {"workers_best", LAB_TEXT("Workers with the best speed-up"), "", Better::neither, {}},
        {"speedup_full", LAB_TEXT("Speed-up, a worker for each core"), "", Better::more,
         LAB_TEXT("Median of the measurements with as many workers as there are cores.")},
        {"efficiency_full", LAB_TEXT("Efficiency, a worker for each core"), "%", Better::more,
         LAB_TEXT("Speed-up divided by the number of workers.")},
        {"karp_flatt_full", LAB_TEXT("Karp–Flatt serial fraction, a worker for each core"), "", Better::less,
         LAB_TEXT("The serial share that this speed-up amounts to, whatever its cause.")},
        {"capacity", LAB_TEXT("Cores that the machine gives"), "", Better::neither,
         LAB_TEXT(
             "How many times the work of one thread is done by a thread for each core, each with work of "
             "its own: measured before the rest.")},
        {"core_share", LAB_TEXT("Core time of one worker"), "%", Better::more,
         LAB_TEXT("For how much of its time one worker alone had a core; less than 90 %: other programs are "
                  "busy.")},
        {"amdahl_serial", LAB_TEXT("Serial share by Amdahl's law"), "", Better::less,
         LAB_TEXT("Fitted to the speed-up with as many workers as there are cores, or fewer.")},
        {"amdahl_low", LAB_TEXT("Amdahl's serial share, lower bound"), "", Better::neither,
         LAB_TEXT("Of the 95 % confidence interval.")},
        {"amdahl_high", LAB_TEXT("Amdahl's serial share, upper bound"), "", Better::neither,
         LAB_TEXT("Of the 95 % confidence interval.")},
        {"amdahl_deviation", LAB_TEXT("Distance of the dots from Amdahl's law"), "", Better::neither,
         LAB_TEXT("Standard deviation of the residuals.")},
        {"gustafson_serial", LAB_TEXT("Serial share by Gustafson's law"), "", Better::less,
         LAB_TEXT("Of the time of the parallel run; fitted like Amdahl's.")},
        {"gustafson_low", LAB_TEXT("Gustafson's serial share, lower bound"), "", Better::neither,
         LAB_TEXT("Of the 95 % confidence interval.")},
        {"gustafson_high", LAB_TEXT("Gustafson's serial share, upper bound"), "", Better::neither,
         LAB_TEXT("Of the 95 % confidence interval.")},
        {"gustafson_deviation", LAB_TEXT("Distance of the dots from Gustafson's law"), "", Better::neither,
         LAB_TEXT("Standard deviation of the residuals.")},
        {"usl_sigma", LAB_TEXT("Contention, σ"), "", Better::less,
         LAB_TEXT("By the Universal Scalability Law, fitted to all dots: queueing for what is shared, cores "
                  "included.")},
        {"usl_sigma_low", LAB_TEXT("Contention, lower bound"), "", Better::neither,
         LAB_TEXT("Of the 95 % confidence interval.")},
        {"usl_sigma_high", LAB_TEXT("Contention, upper bound"), "", Better::neither,
         LAB_TEXT("Of the 95 % confidence interval.")},
        {"usl_kappa", LAB_TEXT("Coherence, κ"), "", Better::less,
         LAB_TEXT("By the Universal Scalability Law: what each worker costs each other one. Above 0, more "
                  "workers end up slower.")},
        {"usl_kappa_low", LAB_TEXT("Coherence, lower bound"), "", Better::neither,
         LAB_TEXT("Of the 95 % confidence interval.")},
        {"usl_kappa_high", LAB_TEXT("Coherence, upper bound"), "", Better::neither,
         LAB_TEXT("Of the 95 % confidence interval.")},
        {"usl_deviation", LAB_TEXT("Distance of the dots from the Universal Scalability Law"), "",
         Better::neither, LAB_TEXT("Standard deviation of the residuals.")}};
}

std::vector<Series> series()
{
    const Text workers = LAB_TEXT("Workers");
    return {{"speedup", LAB_TEXT("Speed-up, measured"), "", workers},
            {"ceiling", LAB_TEXT("What the machine gives"), "", workers},
            {"efficiency", LAB_TEXT("Efficiency"), "%", workers},
            {"karp_flatt", LAB_TEXT("Karp–Flatt serial fraction"), "", workers},
            {"time", LAB_TEXT("Time"), "ms", workers}};
}

} // namespace interleave::scaling
