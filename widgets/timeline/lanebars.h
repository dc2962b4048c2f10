#pragma once
// What is painted of a lane, as plain numbers: computed first, painted second, so that a test needs no pixels
// and screen, SVG and PDF share it.

#include "widgets/timeline/lanemip.h"
#include "widgets/timeline/timewindow.h"

namespace interleave {

constexpr int openSpan = -1;
constexpr int noSpan = -2;
/// The span that holds `time`, the open one included: -1 open, -2 none.
int indexAt(const Lane& lane, std::int64_t time);
/// None where there is none.
std::optional<Span> spanOf(const Lane& lane, int index);
/// How the states of a lane are known: its newest span tells, for one observer sees all of them. Traced where
/// there is none yet.
Known knownOf(const Lane& lane);

/// A span at least two columns wide. Edges stand on columns.
struct LaneBar {
    double left = 0;
    double width = 0;
    State state = State::running;
    int span = 0; ///< index, or openSpan
};

/// One column that several spans share: how much of its time each state takes. Where the lane begins or ends
/// within it, the sum is below 1.
struct LaneColumn {
    double left = 0;
    double width = 0;
    std::array<float, 4> shares = {};
};

struct LanePieces {
    std::vector<LaneBar> bars;       ///< by rising left
    std::vector<LaneColumn> columns; ///< by rising left; between and beside the bars
    Known known = Known::traced;     ///< how
};

/// Where pieces go: `width` is cut into columns of one unit (a pixel of the device, or of a page).
struct LaneStrip {
    TimeWindow window;
    double left = 0;
    double width = 0;
    std::int64_t until = INT64_MAX; ///< later moments are left out (a view that is frozen)
};

/// The pieces of a lane within the window, in time proportional to the columns and hardly dependent on the
/// number of spans. A state that takes any time of a column is in its shares. Where a column holds many
/// spans, time may be shown up to two columns beside its place; none of it is lost.
void piecesOf(LanePieces& pieces, const Lane& lane, const LaneMip& mip, const LaneStrip& strip);

/// Moments that the program marked, at least `distance` apart: those too near to the one before are its own.
struct PlacedMark {
    double x = 0;
    std::size_t first = 0; ///< index
    std::size_t count = 1;
};
std::vector<PlacedMark> marksOf(const Lane& lane, const LaneStrip& strip, double distance);

} // namespace interleave
