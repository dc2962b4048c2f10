#pragma once
// What the timeline knows of a recording beside the recording itself: sums for quick painting, the order of
// the rows, and the shares of the stretch that is looked at.

#include "widgets/timeline/lanebars.h"
#include "widgets/timeline/lanerows.h"

#include <QElapsedTimer>
#include <optional>

namespace interleave {

class TimelineData
{
public:
    [[nodiscard]] const Recording* recording() const { return m_recording; }
    [[nodiscard]] const std::vector<LaneRow>& rows() const { return m_rows; }
    [[nodiscard]] const LaneChoice& choice() const { return m_choice; }
    /// Of the row's lane; null for headings and beyond the rows.
    [[nodiscard]] const Lane* lane(int row) const;
    /// The row of a lane by its index or its id; -1: not shown.
    [[nodiscard]] int rowOfLane(int index) const;
    [[nodiscard]] int rowOfId(int id) const;
    [[nodiscard]] const LaneMip& mip(int lane) const { return m_mips[static_cast<std::size_t>(lane)]; }
    /// Of the range that is looked at, by index of the lane. Summed when asked for: of 100,000 lanes few are
    /// seen.
    [[nodiscard]] RangeTimes times(int lane) const;
    /// False where the program alone told: it does not know whether it has a core.
    [[nodiscard]] bool knowsReady() const
    {
        return m_recording != nullptr && m_recording->tracing.known != Known::told;
    }
    /// Counts up whenever the rows have changed.
    [[nodiscard]] int version() const { return m_version; }

    /// May be null. The recording must outlive the data or be replaced first.
    void setRecording(const Recording* recording);
    void setChoice(const LaneChoice& choice);
    /// Shares and counts of this stretch; none: of everything.
    void setRange(const std::optional<TimeWindow>& range);
    /// The recording has grown: reads what is new. True when rows have come or changed places.
    bool refresh();

private:
    bool order();

    const Recording* m_recording = nullptr;
    std::vector<LaneMip> m_mips; ///< one per lane
    std::vector<LaneRow> m_rows;
    LaneChoice m_choice;
    std::optional<TimeWindow> m_range;
    int m_version = 0;
    QElapsedTimer m_sinceOrder;
};

} // namespace interleave
