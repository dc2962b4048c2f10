#include "labs/engine/recording.h"

#include <algorithm>
#include <array>

namespace interleave {

const char* nameOf(Ending ending)
{
    static constexpr std::array words{"live", "finished", "stopped", "failed", "lost"};
    return words.at(static_cast<std::size_t>(ending));
}

std::optional<Span> openOf(const Lane& lane)
{
    const bool current = lane.open && (lane.spans.empty() || lane.open->begin >= lane.spans.back().end);
    return current ? lane.open : std::nullopt;
}

std::optional<Span> spanAt(const Lane& lane, std::int64_t when)
{
    const auto after = std::ranges::upper_bound(lane.spans, when, {}, &Span::begin);
    if (after != lane.spans.begin() && when < (after - 1)->end)
        return *(after - 1);
    const std::optional<Span> open = openOf(lane);
    return open && open->begin <= when ? open : std::nullopt;
}

const char* nameOf(Better better)
{
    static constexpr std::array words{"", "less", "more"};
    return words.at(static_cast<std::size_t>(better));
}

const Lane* Recording::lane(std::uint32_t id) const
{
    const auto found = std::ranges::find(lanes, id, &Lane::id);
    return found == lanes.end() ? nullptr : &*found;
}

const RecordedSeries* Recording::seriesOf(std::string_view id) const
{
    const auto found = std::ranges::find(series, id, &RecordedSeries::id);
    return found == series.end() ? nullptr : &*found;
}

std::optional<double> Recording::metric(std::string_view id) const
{
    const auto found = std::ranges::find(metrics, id, &RecordedMetric::id);
    return found == metrics.end() ? std::nullopt : std::optional(found->value);
}

std::optional<double> Recording::metricAt(std::string_view id, std::int64_t when) const
{
    const auto found = std::ranges::find(metrics, id, &RecordedMetric::id);
    return found == metrics.end() || found->when > when ? std::nullopt : std::optional(found->value);
}

} // namespace interleave
