#pragma once
// A chart as numbers: what the window paints, the table beside it shows, and the exports write.

#include "labs/engine/analysis/laws.h"
#include "labs/engine/analysis/settings.h"

namespace interleave {

struct ChartPoint {
    double x = 0;             ///< index into `categories` for bars
    double y = 0;             ///< median where there are repetitions
    double low = 0;           ///< lower quartile; equals y without repetitions
    double high = 0;          ///< upper quartile
    std::vector<double> dots; ///< every single run
};

/// A law that is drawn beside the measurements that it was fitted to.
struct DrawnLaw {
    LawFit fit;
    std::size_t of = 0;        ///< index of their series
    bool oneOfSeveral = false; ///< other series have a law, too
};

struct ChartSeries {
    std::string id;
    Sentence name;                    ///< translatable
    std::vector<ChartPoint> points;   ///< by rising x
    std::optional<DrawnLaw> law = {}; ///< none: measured
};

/// Axis titles are English sources with the unit apart; the reader translates.
struct Chart {
    enum class Kind {
        lines,
        bars,
        heat ///< a series is a row, its points the cells: x the column, y what the colour says
    };
    std::string id;
    Kind kind = Kind::lines;
    Sentence title;
    Sentence xTitle;
    Sentence yTitle;
    std::string xUnit; ///< "s" when x is time
    std::string yUnit;
    bool logX = false;
    bool logY = false;
    std::vector<Sentence> categories; ///< of bars, or columns
    Sentence rowTitle;                ///< of heat: what the rows are
    std::vector<ChartSeries> series;
    Sentence remark = {}; ///< what is not drawn, and why; empty: all is

    [[nodiscard]] bool empty() const; ///< no series has a point
};

/// What `plot` shows of those of these recordings that are of `lab` and fit the plot's `when`; warm-ups are
/// left out. Several recordings overlay: those with the same x and the same curve become one point with
/// quartiles. Recordings that are told apart by a parameter other than x and `by` get curves of their own,
/// named by what differs. `labels` (may be empty) names the group of each recording, as the user renamed it:
/// different groups never share a curve. Over time every run has a curve of its own, without dots. Of a grid,
/// the rows that occur are the categories, and each column is a curve. Numbers that are not finite are left
/// out. The axes of lines are logarithmic where the plot says so, or where all numbers of results over a
/// parameter are above 0 and span more than two decades; that of bars where the plot says so and all
/// are above 0 and span more than one. The plot's laws are fitted to all dots of a curve, of however many
/// runs and machines, where it begins with one worker, and stand right behind the curves that they are fitted
/// to; none is fitted where other programs took the cores, and the remark says so.
Chart chartOf(const Lab& lab, const Plot& plot, const Recordings& recordings,
              const std::vector<std::string>& labels = {});

/// A law that was fitted to a curve of a plot, and the runs that the curve is made of.
struct CurveFit {
    std::string plot; ///< id
    Sentence name;    ///< of the law, and of the curve where there are several
    LawFit fit;
    Recordings runs;
};
/// Of all plots that have laws, in their order; `labels` as for chartOf.
std::vector<CurveFit> fitsOf(const Lab& lab, const Recordings& recordings,
                             const std::vector<std::string>& labels = {});

/// One row per metric of the recordings with the same parameters.
struct ResultRow {
    std::string setting; ///< "backend=threads size=64": the parameters that differ within the selection
    Sentence settingInWords;
    const Metric* metric = nullptr;
    std::string id;
    std::string unit;
    std::vector<double> values; ///< every run, warm-up apart
    Parameters parameters = {};
    Better better = Better::neither;
    std::string group = {}; ///< the label of its runs; empty unless labels differ
};
/// `labels` as for chartOf: runs of different groups are never put together.
std::vector<ResultRow> resultsOf(const Lab& lab, const Recordings& recordings,
                                 const std::vector<std::string>& labels = {});

} // namespace interleave
