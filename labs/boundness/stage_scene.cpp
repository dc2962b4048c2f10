#include "labs/boundness/stage_scene.h"

#include "labs/engine/parametervalues.h"

#include <algorithm>
#include <cmath>

namespace interleave::boundnessstage {

using namespace boundness;

namespace {

/// The rows of that job; all of them where there is no single one of that name.
std::vector<Row> rowsOf(std::string_view job)
{
    const auto found = std::ranges::find(jobIds, job);
    if (found != jobIds.end())
        return {{.job = static_cast<std::size_t>(found - jobIds.begin()), .cells = {}}};
    std::vector<Row> rows;
    for (std::size_t each = 0; each < jobIds.size(); ++each)
        rows.push_back({.job = each, .cells = {}});
    return rows;
}

double figureAt(const Recording& recording, std::size_t figure, std::size_t cell)
{
    const RecordedSeries* const series = recording.seriesOf(figureIds.at(figure));
    if (series == nullptr)
        return -1;
    const auto found = std::ranges::find(series->samples, static_cast<double>(cell), &Sample::x);
    return found != series->samples.end() && std::isfinite(found->y) ? found->y : -1;
}

void measured(Cell& cell, const Recording& recording, std::size_t number)
{
    for (std::size_t figure = 0; figure < figureIds.size(); ++figure)
        cell.figures.at(figure) = figureAt(recording, figure, number);
    cell.filled =
        cell.figure(Figure::total) >= 0 ? Filled::measured : Filled::underWay; // it is on its way here
}

void readMark(Scene& scene, const Recording& recording, std::uint32_t mark)
{
    const std::size_t number = cellMarked(mark);
    const auto row = std::ranges::find(scene.rows, number / wayIds.size(), &Row::job);
    if (row == scene.rows.end())
        return;
    const std::size_t way = number % wayIds.size();
    Cell& cell = row->cells.at(way);
    if (begins(mark)) {
        cell.filled = Filled::underWay;
        return;
    }
    measured(cell, recording, number);
    if (cell.measured())
        scene.latest = Place{static_cast<std::size_t>(row - scene.rows.begin()), way};
}

/// What the run has concluded of each job that the rule is about.
std::vector<Compared> comparisonsIn(const RecordedSeries& series, Rule rule)
{
    std::vector<Compared> came;
    for (std::size_t job = 0; job < jobIds.size(); ++job) {
        const auto x = static_cast<double>(comparisonOf(rule, job));
        const auto found = std::ranges::find(series.samples, x, &Sample::x);
        if (found != series.samples.end())
            came.push_back(found->y > 0   ? Compared::faster
                           : found->y < 0 ? Compared::slower
                                          : Compared::same);
    }
    return came;
}

void readVerdicts(Scene& scene, const Recording& recording)
{
    const RecordedSeries* const series = recording.seriesOf(verdictId);
    for (std::size_t each = 0; series != nullptr && each < ruleCount; ++each) {
        const auto rule = static_cast<Rule>(each);
        if (const auto came = comparisonsIn(*series, rule); !came.empty())
            scene.verdicts.emplace_back(rule, verdictOf(came));
    }
}

} // namespace

std::optional<double> Row::shortest() const
{
    std::vector<double> times;
    for (const Cell& cell : cells)
        if (cell.measured())
            times.push_back(cell.figure(Figure::total));
    return times.size() > 1 ? std::optional(*std::ranges::min_element(times)) : std::nullopt;
}

bool Row::amongTheBest(std::size_t way) const
{
    const auto best = shortest();
    return judged && best && cells.at(way).measured() &&
           cells.at(way).figure(Figure::total) <= margin * *best;
}

double Row::slowest() const
{
    double slowest = 0;
    for (const Cell& cell : cells)
        if (cell.measured())
            slowest = std::max(slowest, cell.figure(Figure::total));
    return slowest;
}

Scene sceneOf(const Recording& recording, std::int64_t now)
{
    Scene scene;
    scene.rows = rowsOf(wordIn(recording.parameters, "job"));
    scene.over = recording.ending != Ending::live && now >= recording.now;
    scene.stopped = scene.over && recording.ending == Ending::stopped;
    const auto body = std::ranges::find(recording.lanes, "main", &Lane::name);
    if (body != recording.lanes.end())
        for (const Mark& mark : body->marks)
            if (mark.when <= now)
                readMark(scene, recording, mark.number);
    if (scene.over)
        scene.disturbed = busyOf(recording);
    for (Row& row : scene.rows)
        row.judged = !scene.disturbed;
    if (scene.over && !scene.stopped && !scene.disturbed)
        readVerdicts(scene, recording);
    return scene;
}

Scene example() { return {.rows = rowsOf({}), .latest = {}, .verdicts = {}, .before = true}; }

} // namespace interleave::boundnessstage
