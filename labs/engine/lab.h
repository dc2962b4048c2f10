#pragma once
// A lab as data: what it asks, lets set, reports and draws, and the body that does the work.

#include "labs/engine/series.h"

#include <functional>
#include <span>

namespace interleave {

class Context;

enum class Better { neither, less, more };

/// A result of one run. `unit` is a UCUM-like symbol ("ns", "B", "1/s", "ms") or empty for a count.
struct Metric {
    std::string id;
    Text title;
    std::string unit;
    Better better = Better::neither;
    Text help = {};
};

/// Something a user may do to a run that goes on ("kill a worker").
struct Action {
    std::string id;
    Text title;
    Text help;
    Conditions when = {}; ///< offered only to such runs
};

/// A parameter to vary and the values it takes, as texts that `parseValue` accepts.
struct Sweep {
    std::string param;
    std::vector<std::string> values;
};

/// A recipe that shows one thing: values to set, and what to vary. Parameters that it does not name keep
/// their initial value.
struct Preset {
    std::string id;
    Text title;
    Text help;
    std::vector<std::pair<std::string, std::string>> values;
    std::vector<Sweep> over = {};
    int repeat = 1;
    std::string plot = {}; ///< id of the chart to look at; empty: the first one over what is varied
};

/// How a speed-up grows with the number of workers: see analysis/laws.h.
enum class Law { amdahl, gustafson, universal };

/// A chart of recordings.
struct Plot {
    enum class Kind {
        metricOverParam,  ///< y: metrics; x: the id of a numeric parameter; one curve per value of the
                          ///< parameter `by`
        speedUpOverParam, ///< the same of one metric, as how many times better it is than with the smallest x
        metricBars,       ///< y: metrics; x: the id of a choice parameter; one group of bars per value of it
        seriesOverTime,   ///< y: ids of series, drawn as lines; one per value of the parameter `by`
        cellBars ///< y: series of a grid; x, `by`: the ids of its rows and columns; one group of bars per row
    };
    std::string id;
    Text title;
    Kind kind = Kind::metricOverParam;
    std::string x;
    std::vector<std::string> y;
    std::string by;
    bool logX = false;
    bool logY = false;
    Conditions when = {};       ///< drawn of such runs only
    std::vector<Law> laws = {}; ///< fitted to the curves of the first of y, a speed-up; x counts workers
    bool residuals = false;     ///< draws how far the dots lie from these laws, and nothing else

    [[nodiscard]] bool ofMetrics() const { return kind != Kind::seriesOverTime && kind != Kind::cellBars; }
};

struct Lab {
    std::string id;
    int chapter = 1;
    int place = 1; ///< in its chapter, by the order in which a course takes the lessons
    Text title;
    Text question;
    std::vector<Param> params;
    std::vector<Metric> metrics;
    std::vector<Series> series;
    std::vector<Preset> presets; ///< the first shows its effect on any machine, in seconds
    std::vector<Plot> plots;
    std::vector<Action> actions;
    std::function<void(Context&)> body;
    int niceness = 5; ///< of the workload; 0 where priority is the subject
    /// True for runs whose subject tracing would slow: the creation of threads and processes. Null: none.
    bool (*untraced)(const Parameters&) = nullptr;
};

/// The chapter's title, chapters counted from 1 as in the course. Out of range: an empty text.
Text chapterTitle(int chapter);

/// Every parameter at its initial value.
Parameters initialParameters(const Lab& lab);

/// Initial values, changed by `changes` ("id", "text as typed"). Fails with a sentence that lists what
/// exists.
Outcome<Parameters> parametersOf(const Lab& lab,
                                 std::span<const std::pair<std::string, std::string>> changes);

/// Null where there is none of that id.
const Param* findParam(const Lab& lab, std::string_view id);
const Preset* findPreset(const Lab& lab, std::string_view id);
const Series* findSeries(const Lab& lab, std::string_view id);
const Metric* findMetric(const Lab& lab, std::string_view id); ///< one of the lab's, or a general one

/// What every run reports, measured by the runner.
const std::vector<Metric>& generalMetrics();

} // namespace interleave
