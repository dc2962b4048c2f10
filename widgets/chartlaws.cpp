#include "widgets/chartlaws.h"

#include "widgets/chartlayout.h"
#include "widgets/texts.h"

#include <QLocale>
#include <algorithm>
#include <cmath>

namespace interleave {

namespace {

/// Two digits of half the interval, and no more of anything.
QString shownWithin(double value, const Estimate& estimate)
{
    const double half = (estimate.high - estimate.low) / 2;
    if (!(half > 0)) {
        return shownNumber(value);
    }
    const int decimals = std::clamp(1 - static_cast<int>(std::floor(std::log10(half))), 0, 6);
    const double unit = std::pow(10, decimals);
    return QLocale().toString(std::round(value * unit) / unit, 'f', decimals);
}

QString symbolOf(const LawFit& fit, std::size_t parameter)
{
    return QString::fromUtf8(namesOf(fit.law).parameters[parameter].symbol);
}

QString parameterOf(const LawFit& fit, std::size_t parameter, bool interval)
{
    const Estimate& estimate = fit.estimates[parameter];
    const QString value = shownWithin(estimate.value, estimate);
    return interval ? ChartTexts::tr("%1 = %2 (%3 to %4)",
                                     "a parameter of a law and its interval: s = 0.21 (0.18 to 0.24)")
                          .arg(symbolOf(fit, parameter), value, shownWithin(estimate.low, estimate),
                               shownWithin(estimate.high, estimate))
                    : ChartTexts::tr("%1 = %2", "a parameter of a law: s = 0.21")
                          .arg(symbolOf(fit, parameter), value);
}

} // namespace

SeriesLook lookOf(const Chart& chart, std::size_t series, bool dark)
{
    const std::optional<DrawnLaw>& law = chart.series[series].law;
    if (!law) {
        return seriesLook(static_cast<int>(series), dark);
    }
    const std::size_t colour = law->oneOfSeveral ? law->of : series;
    SeriesLook look = seriesLook(static_cast<int>(colour), dark);
    look.marker = SeriesLook::Marker::none;
    look.dashes = law->fit.law == Law::universal ? QVector<qreal>{5, 2, 1, 2} : QVector<qreal>{3, 2};
    return look;
}

QString labelOf(const Chart& chart, std::size_t index, LawDetail detail)
{
    const ChartSeries& series = chart.series[index];
    QString name = shown(series.name);
    if (!series.law) {
        return name;
    }
    const LawFit& fit = series.law->fit;
    if (detail == LawDetail::brief) {
        name = QString::fromLatin1(namesOf(fit.law).brief);
        if (series.law->oneOfSeveral) {
            name = ChartTexts::tr("%1, %2", "a law, and the curve that it is fitted to")
                       .arg(name, shown(chart.series[series.law->of].name));
        }
    }
    QStringList parameters;
    for (std::size_t i = 0; i < fit.estimates.size(); ++i) {
        parameters << parameterOf(fit, i, detail == LawDetail::all);
    }
    //: name of a law, its parameters
    return ChartTexts::tr("%1: %2").arg(name, parameters.join(QStringLiteral("; ")));
}

QStringList sentencesOf(const ChartSeries& series)
{
    if (!series.law) {
        return {};
    }
    const LawFit& fit = series.law->fit;
    QStringList lines;
    for (std::size_t i = 0; i < fit.estimates.size(); ++i) {
        const Estimate& estimate = fit.estimates[i];
        lines << ChartTexts::tr("%1 = %2, 95 % interval from %3 to %4")
                     .arg(symbolOf(fit, i), shownWithin(estimate.value, estimate),
                          shownWithin(estimate.low, estimate), shownWithin(estimate.high, estimate));
    }
    lines << ChartTexts::tr("Fitted to %n measurements; typical distance %1", nullptr,
                            static_cast<int>(fit.points))
                 .arg(shownNumber(fit.deviation));
    return lines;
}

} // namespace interleave
