#include "labs/engine/recording.h"

#include <algorithm>
#include <array>

namespace interleave {

const char* nameOf(Ending ending)
{
    static constexpr std::array words{"live", "finished", "stopped", "failed", "lost"};
    return words.at(static_cast<std::size_t>(ending));
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

} // namespace interleave
