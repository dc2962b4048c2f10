#include "app/run/resultcells.h"

#include "app/run/table.h"

namespace interleave {
namespace {

bool measuresTime(const std::string& unit)
{
    return unit == "ns" || unit == "us" || unit == "µs" || unit == "ms" || unit == "s";
}

} // namespace

bool isMarked(const ResultLine& line, double value)
{
    return line.summary.count >= runsForQuartiles &&
           isOutlier(value, line.summary.lowerQuartile, line.summary.upperQuartile);
}

std::string medianOf(const ResultLine& line)
{
    if (line.summary.count == 0)
        return "–";
    const std::string number = shortNumber(line.summary.median * line.scale.factor);
    return line.scale.unit.empty() ? number : number + " " + line.scale.unit;
}

std::string quartilesOf(const ResultLine& line)
{
    if (line.summary.count < runsForQuartiles)
        return {};
    return rangeText(line.summary.lowerQuartile * line.scale.factor,
                     line.summary.upperQuartile * line.scale.factor);
}

std::string everyRun(const ResultLine& line)
{
    std::string dots;
    for (const double value : line.result.values)
        dots += (dots.empty() ? "" : " ") + shortNumber(value * line.scale.factor) +
                (isMarked(line, value) ? outlierMark : "");
    return dots;
}

std::string timesText(const ResultLine& line, const Console& console)
{
    if (!line.comparison)
        return {};
    const double times = line.comparison->speedUp;
    const std::string factor = shortNumber(times < 1 ? 1 / times : times);
    if (factor == "1" || line.comparison->verdict == Comparison::Verdict::noDifference)
        return shortNumber(times) + "×";
    const bool time = measuresTime(line.result.unit);
    const Text pattern = times > 1 ? (time ? LAB_TEXT("%1× faster") : LAB_TEXT("%1× better"))
                                   : (time ? LAB_TEXT("%1× slower") : LAB_TEXT("%1× worse"));
    return console.in(Sentence(pattern, {factor}));
}

std::string intervalOf(const ResultLine& line, const Console& console)
{
    if (!line.comparison)
        return {};
    const Comparison& found = *line.comparison;
    switch (found.verdict) {
    case Comparison::Verdict::tooFewRuns:
        return console.in(LAB_TEXT("too few runs to tell"));
    case Comparison::Verdict::noDifference:
        return console.in(
            Sentence(LAB_TEXT("%1: no difference detectable"), {rangeText(found.low, found.high)}));
    case Comparison::Verdict::better:
    case Comparison::Verdict::worse:
        break;
    }
    return found.speedUp < 1 && found.low > 0 ? rangeText(1 / found.high, 1 / found.low)
                                              : rangeText(found.low, found.high);
}

std::string efficiencyOf(const ResultLine& line)
{
    const bool known = line.comparison && line.comparison->efficiency;
    return known ? shortNumber(*line.comparison->efficiency) : "";
}

} // namespace interleave
