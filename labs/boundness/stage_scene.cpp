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

} // namespace

std::optional<std::size_t> Row::best() const
{
    std::optional<std::size_t> best;
    std::size_t count = 0;
    for (std::size_t way = 0; way < cells.size(); ++way) {
        if (!cells.at(way).measured())
            continue;
        ++count;
        if (!best || cells.at(way).figure(Figure::total) < cells.at(*best).figure(Figure::total))
            best = way;
    }
    return count > 1 ? best : std::nullopt;
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
    scene.stopped = recording.ending == Ending::stopped;
    const auto body = std::ranges::find(recording.lanes, "main", &Lane::name);
    if (body != recording.lanes.end())
        for (const Mark& mark : body->marks)
            if (mark.when <= now)
                readMark(scene, recording, mark.number);
    return scene;
}

Scene example() { return {.rows = rowsOf({}), .latest = {}, .before = true}; }

} // namespace interleave::boundnessstage
