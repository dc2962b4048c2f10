#pragma once
// The cores below each other, as tall as there is room: areas where a row has some height, shades of colour
// where it has not, several cores to a row where there are more of them than lines.

#include "widgets/cores/corehistory.h"

#include <QFont>
#include <QPalette>
#include <QRectF>

class QPainter;

namespace interleave {

struct CoreLayout {
    QRectF plot; ///< whole rows of pixels
    int cores = 0;
    int together = 1;  ///< cores that share a row
    double row = 0;    ///< height
    int labelled = 1;  ///< every how many rows have room for a name
    bool areas = true; ///< else shades

    [[nodiscard]] int rows() const { return together > 0 ? (cores + together - 1) / together : 0; }
    [[nodiscard]] QRectF rowOf(int index) const;
    [[nodiscard]] int coreAt(double y) const; ///< the first of its row; -1: none
};
CoreLayout coreLayout(const QRectF& plot, int cores, const QFont& font);

struct CoreScene {
    const CoreHistory* history = nullptr; ///< not null
    CoreLayout layout;
    QRectF all; ///< names stand left of the plot
    TimeWindow window;
    std::int64_t until = INT64_MAX;
    QFont font;
    QPalette palette;
    int core = -1; ///< with the cursor
    bool focused = false;
};
void paintCores(QPainter& painter, const CoreScene& scene);

/// Colours of the legend: this run, and everybody else.
QColor coreColour(bool run, const QPalette& palette);

} // namespace interleave
