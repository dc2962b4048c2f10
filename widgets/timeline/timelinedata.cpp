#include "widgets/timeline/timelinedata.h"

#include <algorithm>

namespace interleave {

namespace {

constexpr int patience = 1000; ///< ms; rows that change places more often cannot be read

} // namespace

const Lane* TimelineData::lane(int row) const
{
    const bool exists = row >= 0 && row < static_cast<int>(m_rows.size());
    const int index = exists ? m_rows[static_cast<std::size_t>(row)].lane : -1;
    return index < 0 ? nullptr : &m_recording->lanes[static_cast<std::size_t>(index)];
}

int TimelineData::rowOfLane(int index) const
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [index](const LaneRow& row) { return row.lane == index; });
    return index < 0 || found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int TimelineData::rowOfId(int id) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const LaneRow& row) {
        return row.lane >= 0 &&
               m_recording->lanes[static_cast<std::size_t>(row.lane)].id == static_cast<std::uint32_t>(id);
    });
    return id < 0 || found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

void TimelineData::setRecording(const Recording* recording)
{
    m_recording = recording;
    m_mips.clear();
    m_rows.clear();
    ++m_version;
    m_range.reset();
    refresh();
}

void TimelineData::setChoice(const LaneChoice& choice)
{
    if (choice != m_choice) {
        m_choice = choice;
        order();
    }
}

void TimelineData::setRange(const std::optional<TimeWindow>& range)
{
    if (range != m_range) {
        m_range = range;
        order();
    }
}

RangeTimes TimelineData::times(int lane) const
{
    const auto at = static_cast<std::size_t>(lane);
    const TimeWindow range = m_range.value_or(TimeWindow{INT64_MIN / 4, INT64_MAX / 4});
    return timesIn(m_recording->lanes[at], m_mips[at], range.begin, range.end);
}

bool TimelineData::order()
{
    m_sinceOrder.start();
    std::vector<LaneRow> rows;
    if (m_recording != nullptr) {
        rows = rowsOf(*m_recording, m_choice, [this](int lane) { return times(lane); });
    }
    const bool changed = rows != m_rows;
    m_version += changed ? 1 : 0;
    m_rows = std::move(rows);
    return changed;
}

bool TimelineData::refresh()
{
    if (m_recording == nullptr) {
        return false;
    }
    const bool more = m_mips.size() < m_recording->lanes.size();
    m_mips.resize(m_recording->lanes.size());
    for (std::size_t i = 0; i < m_mips.size(); ++i) {
        m_mips[i].extend(m_recording->lanes[i]);
    }
    const bool moves = m_choice.sort == LaneSort::runningShare && m_sinceOrder.hasExpired(patience);
    return (more || moves) && order();
}

} // namespace interleave
