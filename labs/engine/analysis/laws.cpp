#include "labs/engine/analysis/laws.h"

#include <cmath>

namespace interleave {

double speedUpBy(Law law, double workers, const LawParameters& parameters)
{
    switch (law) {
    case Law::amdahl:
        return amdahl(workers, parameters.front());
    case Law::gustafson:
        return gustafson(workers, parameters.front());
    case Law::universal:
        break;
    }
    return universal(workers, parameters.front(), parameters.back());
}

double LawFit::at(double workers) const
{
    LawParameters parameters;
    for (const Estimate& estimate : estimates)
        parameters.push_back(estimate.value);
    return speedUpBy(law, workers, parameters);
}

double LawFit::residual(const SpeedUp& point) const
{
    return point.value - scales[point.group] * at(point.workers);
}

bool countsFor(Law law, const SpeedUp& point)
{
    const bool isMeasured = std::isfinite(point.workers) && std::isfinite(point.value) && point.value > 0;
    return isMeasured && point.workers >= 1 && (law == Law::universal || point.workers <= point.cores);
}

const LawNames& namesOf(Law law)
{
    static const LawNames amdahls{"amdahl", LAB_TEXT("Amdahl's law"), "Amdahl", {{"serial", "s"}}};
    static const LawNames gustafsons{
        "gustafson", LAB_TEXT("Gustafson's law"), "Gustafson", {{"serial", "s"}}};
    static const LawNames universals{
        "usl", LAB_TEXT("Universal Scalability Law"), "USL", {{"sigma", "σ"}, {"kappa", "κ"}}};
    return law == Law::amdahl ? amdahls : law == Law::gustafson ? gustafsons : universals;
}

} // namespace interleave
