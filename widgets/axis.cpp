#include "widgets/axis.h"

#include "widgets/texts.h"

#include <QLocale>
#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace interleave {

namespace {

constexpr double tiny = 1e-9; ///< of a step: rounding of sums of steps

/// The next place at or beyond `place` that is log10 of 1, 2 or 5 times a power of ten.
double logStep(double place, bool upwards)
{
    static const std::array<double, 4> steps = {0, std::log10(2.0), std::log10(5.0), 1};
    const double decade = std::floor(place + tiny);
    double best = decade;
    for (const double step : steps) {
        const double here = decade + step;
        if (upwards && here >= place - tiny) {
            return here;
        }
        if (!upwards && here <= place + tiny) {
            best = here;
        }
    }
    return best;
}

QString linearLabel(double value, double step, const ShownScale& scale)
{
    double stepShown = step * scale.factor;
    int decimals = 0;
    for (; decimals < 12 && std::abs(stepShown - std::round(stepShown)) > 1e-6 * stepShown; ++decimals) {
        stepShown *= 10;
    }
    const double rounded = std::abs(value) < step * tiny ? 0 : value * scale.factor;
    return QLocale().toString(rounded, 'f', decimals);
}

std::vector<Tick> linearTicks(const AxisRange& range, const QString& unit, int atMost, bool whole = false)
{
    const double nice = niceStep(range.length(), atMost - 1, isBinary(unit));
    const double step = whole ? std::max(nice, 1.0) : nice;
    const ShownScale scale = shownScale(std::max(std::abs(range.low), std::abs(range.high)), unit);
    std::vector<Tick> ticks;
    const double first = std::ceil(range.low / step - tiny);
    const double last = std::floor(range.high / step + tiny);
    for (double i = first; i <= last && ticks.size() < 100; ++i) {
        ticks.push_back({i * step, linearLabel(i * step, step, scale)});
    }
    return ticks;
}

/// Places of `mantissas` in every `every`th decade of the range.
std::vector<double> logPlaces(const AxisRange& range, const std::vector<double>& mantissas, int every)
{
    std::vector<double> places;
    const int first = static_cast<int>(std::floor(range.low + tiny));
    for (int decade = first; decade <= range.high + tiny; ++decade) {
        for (const double mantissa : mantissas) {
            const double place = decade + std::log10(mantissa);
            if (decade % every == 0 && place >= range.low - tiny && place <= range.high + tiny) {
                places.push_back(place);
            }
        }
    }
    return places;
}

/// Powers of two, as many as there is room for.
std::vector<double> binaryPlaces(const AxisRange& range, int atMost)
{
    const double octave = std::log10(2.0);
    const double every = std::max(1.0, std::ceil(range.length() / octave / std::max(atMost, 1)));
    std::vector<double> places;
    for (double power = std::ceil(range.low / octave / every - tiny) * every;
         power * octave <= range.high + tiny; power += every) {
        places.push_back(power * octave);
    }
    return places;
}

std::vector<Tick> logTicks(const AxisRange& range, const QString& unit, int atMost)
{
    const double decades = range.length();
    std::vector<double> labelled;
    if (isBinary(unit)) {
        labelled = binaryPlaces(range, atMost);
    } else if (decades < 0.7) { // too short for 1-2-5: steps of equal value
        const double low = valueAt(range.low, true);
        for (const Tick& tick : linearTicks({low, valueAt(range.high, true)}, unit, atMost)) {
            labelled.push_back(placeOf(tick.place, true));
        }
    } else {
        labelled = logPlaces(range, {1, 2, 5}, 1);
        for (int every = 1; static_cast<int>(labelled.size()) > std::max(atMost, 1) && every < 100; ++every) {
            labelled = logPlaces(range, {1}, every);
        }
    }
    std::vector<Tick> ticks;
    for (const double place : labelled) {
        if (!std::isnan(place)) {
            ticks.push_back({place, shownNumber(valueAt(place, true), unit)});
        }
    }
    if (!isBinary(unit) && decades >= 0.7 &&
        decades <= 6) { // the uneven grid is how one sees that the axis is logarithmic
        for (const double place : logPlaces(range, {1, 2, 3, 4, 5, 6, 7, 8, 9}, 1)) {
            if (std::none_of(labelled.begin(), labelled.end(),
                             [place](double other) { return std::abs(place - other) < 1e-6; })) {
                ticks.push_back({place, {}});
            }
        }
    }
    return ticks;
}

/// Ticks at `preferred`, or none where they would crowd each other.
std::vector<Tick> preferredTicks(const AxisRange& range, bool logarithmic, const QString& unit, int atMost,
                                 const std::vector<double>& preferred)
{
    std::vector<Tick> ticks;
    const ShownScale scale = shownScale(valueAt(range.high, logarithmic), unit);
    for (const double value : preferred) {
        const double place = placeOf(value, logarithmic);
        if (std::isnan(place) || place < range.low - tiny || place > range.high + tiny) {
            continue;
        }
        if (!ticks.empty() && place - ticks.back().place < range.length() / (atMost + 1)) {
            return {};
        }
        ticks.push_back({place, logarithmic ? shownNumber(value, unit) : shownNumber(value * scale.factor)});
    }
    return ticks.size() >= 2 && static_cast<int>(ticks.size()) <= atMost + 1 ? ticks : std::vector<Tick>{};
}

} // namespace

double placeOf(double value, bool logarithmic)
{
    if (!std::isfinite(value) || (logarithmic && value <= 0)) {
        return std::numeric_limits<double>::quiet_NaN();
    }
    return logarithmic ? std::log10(value) : value;
}

double valueAt(double place, bool logarithmic) { return logarithmic ? std::pow(10.0, place) : place; }

bool isBinary(const QString& unit) { return unit == QLatin1String("B"); }

double niceStep(double length, int atMost, bool binary)
{
    if (!(length > 0) || !std::isfinite(length)) {
        return 1;
    }
    const double rough = length / std::max(atMost, 1);
    if (binary) {
        return std::pow(2.0, std::ceil(std::log2(rough) - tiny));
    }
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (factor * power >= rough * (1 - tiny)) {
            return factor * power;
        }
    }
    return 10 * power;
}

AxisRange niceRange(double low, double high, bool logarithmic, const std::optional<AxisRange>& before,
                    bool binary)
{
    if (!std::isfinite(low) || !std::isfinite(high) || low > high) {
        return logarithmic ? AxisRange{0, 2} : AxisRange{0, 1};
    }
    const double filled = logarithmic ? 0.5 : 0.4;
    if (before && low >= before->low && high <= before->high && high - low >= filled * before->length()) {
        return *before;
    }
    if (logarithmic) {
        AxisRange range{logStep(low, false), logStep(high, true)};
        while (range.length() < 0.29) { // one value alone: 1-2-5 steps around it
            range = {logStep(range.low - 0.1, false), logStep(range.high + 0.1, true)};
        }
        return range;
    }
    if (high - low <= std::abs(high) * 1e-12) {
        if (high == 0) {
            return {0, 1}; // nothing is less than nothing
        }
        const double around = std::abs(high) / 2;
        return {high > 0 ? std::max(0.0, high - around) : high - around, high + around};
    }
    const double step = niceStep(high - low, 5, binary);
    return {std::floor(low / step + tiny) * step, std::ceil(high / step - tiny) * step};
}

std::vector<Tick> ticksOf(const AxisRange& range, bool logarithmic, const QString& unit, int atMost,
                          const std::vector<double>& preferred, bool whole)
{
    if (!(range.length() > 0) || !std::isfinite(range.length())) {
        return {};
    }
    std::vector<Tick> ticks = preferredTicks(range, logarithmic, unit, atMost, preferred);
    if (!ticks.empty()) {
        return ticks;
    }
    return logarithmic ? logTicks(range, unit, atMost) : linearTicks(range, unit, std::max(atMost, 2), whole);
}

} // namespace interleave
