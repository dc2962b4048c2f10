#pragma once
// Paints a timeline that is laid out; the screen and files share it.

#include "widgets/timeline/barlabels.h"
#include "widgets/timeline/laneraster.h"
#include "widgets/timeline/timelinelayout.h"

#include <QPalette>
#include <QThreadPool>

class QPainter;

namespace interleave {

/// What a screen keeps between two frames. Files are painted without: as lines and letters.
struct TimelineCache {
    LaneRaster raster;
    BarLabels labels;
    QThreadPool pool; ///< painting waits for nobody else's work
};

struct TimelineScene {
    const TimelineData* data = nullptr; ///< with a recording
    TimelineLayout layout;
    TimeWindow window;
    std::optional<TimeWindow> selection;
    std::int64_t until = INT64_MAX; ///< the moment at which the picture is frozen
    QFont font;
    QPalette palette;
    int row = -1;      ///< with the cursor; -1: none
    int span = noSpan; ///< with the cursor, in that row
    QString footer;    ///< below the axis beside the legend
    bool focused = false;
    TimelineCache* cache = nullptr; ///< of the screen; null: a file
};

void paintTimeline(QPainter& painter, const TimelineScene& scene);

} // namespace interleave
