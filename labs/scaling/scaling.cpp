// How much faster can it get? Fixed work with a serial share, done by more and more workers.
#include "labs/engine/cores.h"
#include "labs/engine/otherswatch.h"
#include "labs/scaling/presets.h"
#include "labs/scaling/report.h"

#include <algorithm>

namespace interleave {
namespace {

const auto kernel =
    Param::choice(
        "kernel", LAB_TEXT("Work"),
        {{"numeric", LAB_TEXT("an integral"), LAB_TEXT("Only computes: hardly needs memory.")},
         {"words", LAB_TEXT("a word count"), LAB_TEXT("Cuts, sorts and counts the words of a text.")},
         {"filter", LAB_TEXT("an image filter"), LAB_TEXT("Smooths a picture of a megapixel.")},
         {"matrix", LAB_TEXT("a matrix product"), LAB_TEXT("Reads a whole matrix for every row.")}})
        .initially("numeric")
        .explained(LAB_TEXT("What is computed; for the same seed, of the same input."));
const auto serialShare =
    Param::real("serial_share", LAB_TEXT("Serial share"))
        .range(0, 1)
        .initially(0.1)
        .explained(LAB_TEXT("The part of one worker's work that cannot be divided: one worker does it while "
                            "the others wait."));
const auto mode =
    Param::choice("mode", LAB_TEXT("Scaling"),
                  {{"strong", LAB_TEXT("strong"), LAB_TEXT("The same work for all: does it end earlier?")},
                   {"weak", LAB_TEXT("weak"),
                    LAB_TEXT("Each worker brings its own part: is more done in the same time?")}})
        .initially("strong")
        .explained(LAB_TEXT("Whether the work stays the same or grows with the workers."));
const auto most =
    Param::integer("most", LAB_TEXT("Most workers"))
        .range(0, 128)
        .initially(0)
        .explained(LAB_TEXT("How many are tried, from one on. 0: four times the cores that the run may use, "
                            "64 at most."));
const auto length = Param::integer("work_ms", LAB_TEXT("Length of the work"))
                        .range(5, 10'000)
                        .initially(60)
                        .in("ms")
                        .onLogScale()
                        .explained(LAB_TEXT("How long one worker takes."));
const auto phases =
    Param::integer("phases", LAB_TEXT("Phases"))
        .range(1, 1000)
        .initially(3)
        .onLogScale()
        .explained(LAB_TEXT("In each, one worker does its serial part, then all do theirs and wait for the "
                            "last."));
const auto rounds = Param::integer("rounds", LAB_TEXT("Measurements"))
                        .range(1, 100)
                        .initially(5)
                        .explained(LAB_TEXT("With each number of workers, in random order."));

scaling::Settings settingsOf(const Context& run)
{
    scaling::Settings settings;
    settings.kernel = run[kernel];
    settings.serialShare = run[serialShare];
    settings.weak = run[mode] == "weak";
    const int fourfold = std::min(64, 4 * static_cast<int>(allowedCores().size()));
    settings.most = run[most] > 0 ? static_cast<int>(run[most]) : fourfold;
    settings.length = std::chrono::milliseconds(run[length]);
    settings.phases = static_cast<int>(run[phases]);
    settings.rounds = static_cast<int>(run[rounds]);
    return settings;
}

/// Every number of workers in every round, each round in an order of its own: what changes on the machine
/// meanwhile meets all alike.
std::vector<int> orderOf(const Context& run, const scaling::Settings& settings, int cores)
{
    std::mt19937_64 random = run.random(1);
    std::vector<int> order;
    for (int round = 0; round < settings.rounds; ++round) {
        std::vector<int> counts = scaling::countsUpTo(settings.most, cores);
        std::ranges::shuffle(counts, random);
        order.insert(order.end(), counts.begin(), counts.end());
    }
    return order;
}

/// Nothing when the run is to stop.
std::vector<scaling::Timed> measure(Context& run, scaling::Measurement& measurement,
                                    const std::vector<int>& order)
{
    std::vector<scaling::Timed> times;
    for (const int workers : order) {
        const auto timed = measurement.time(workers);
        if (!timed)
            return {};
        times.push_back(*timed);
        run.progress(static_cast<double>(times.size()) / static_cast<double>(order.size()));
    }
    return times;
}

void body(Context& run)
{
    const OthersWatch others;
    const scaling::Settings settings = settingsOf(run);
    const auto work = scaling::makeKernel(settings.kernel, run.random());
    scaling::Crew crew(run, settings.most);
    const scaling::Capacity capacity = scaling::measuredCapacity(run, crew, settings.most);
    scaling::Measurement measurement(run, crew, *work, settings);
    measurement.prepare();
    measurement.warmUp(1);
    measurement.warmUp(settings.most);
    const auto times = measure(run, measurement, orderOf(run, settings, capacity.cores()));
    crew.dismiss();
    if (times.empty())
        return;
    scaling::tellShortage(run, capacity);
    scaling::report(run, settings, capacity, times, others.busy());
}

} // namespace

namespace labs {

const Lab& scaling()
{
    static const Lab lab{.id = "scaling",
                         .chapter = 3,
                         .place = 2,
                         .title = LAB_TEXT("Speed-up and its limits"),
                         .question = LAB_TEXT("How much faster can it get?"),
                         .params = {kernel, serialShare, mode, most, length, phases, rounds},
                         .metrics = interleave::scaling::metrics(),
                         .series = interleave::scaling::series(),
                         .presets = interleave::scaling::presets(),
                         .plots = interleave::scaling::plots(),
                         .actions = {},
                         .body = body};
    return lab;
}

} // namespace labs
} // namespace interleave
