#include "widgets/chartlaws.h"

#include "widgets/chartlayout.h"
#include "widgets/texts.h"

#include <algorithm>
#include <cmath>

namespace interleave {

namespace {

bool hasSeveralFitted(const Chart& chart)
{
    const auto first =
        std::ranges::find_if(chart.series, [](const ChartSeries& each) { return each.law.has_value(); });
    return std::any_of(first, chart.series.end(),
                       [&](const ChartSeries& each) { return each.law && each.law->of != first->law->of; });
}

/// More than four decimals would claim more than any interval here.
QString shownShare(double value) { return shownNumber(std::round(value * 1e4) / 1e4); }

QString intervalOf(const Estimate& estimate)
{
    //: lower and upper end of an interval
    return ChartTexts::tr("%1 to %2").arg(shownShare(estimate.low), shownShare(estimate.high));
}

QString symbolOf(const LawFit& fit, std::size_t parameter)
{
    return QString::fromUtf8(namesOf(fit.law).parameters[parameter].symbol);
}

QString parameterOf(const LawFit& fit, std::size_t parameter, bool interval)
{
    const Estimate& estimate = fit.estimates[parameter];
    const QString value = shownShare(estimate.value);
    return interval
               //: a parameter of a law, its value, and the interval that it lies in: s = 0.21 (0.18 to 0.24)
               ? ChartTexts::tr("%1 = %2 (%3)").arg(symbolOf(fit, parameter), value, intervalOf(estimate))
               //: a parameter of a law and its value: s = 0.21
               : ChartTexts::tr("%1 = %2").arg(symbolOf(fit, parameter), value);
}

} // namespace

SeriesLook lookOf(const Chart& chart, std::size_t series, bool dark)
{
    const std::optional<DrawnLaw>& law = chart.series[series].law;
    if (!law) {
        return seriesLook(static_cast<int>(series), dark);
    }
    const std::size_t colour = hasSeveralFitted(chart) ? law->of : series;
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
        if (hasSeveralFitted(chart)) {
            name += QStringLiteral(", ") + shown(chart.series[series.law->of].name);
        }
    }
    QStringList parameters;
    for (std::size_t i = 0; i < fit.estimates.size(); ++i) {
        parameters << parameterOf(fit, i, detail == LawDetail::all);
    }
    //: name of a law, its parameters
    return ChartTexts::tr("%1: %2").arg(name, parameters.join(QStringLiteral(", ")));
}

QStringList sentencesOf(const ChartSeries& series)
{
    if (!series.law) {
        return {};
    }
    const LawFit& fit = series.law->fit;
    QStringList lines;
    for (std::size_t i = 0; i < fit.estimates.size(); ++i) {
        lines << ChartTexts::tr("%1 = %2, 95 % interval %3")
                     .arg(symbolOf(fit, i), shownShare(fit.estimates[i].value), intervalOf(fit.estimates[i]));
    }
    lines << ChartTexts::tr("Fitted to %1 measurements; typical distance %2")
                 .arg(shownNumber(static_cast<double>(fit.points)), shownNumber(fit.deviation));
    return lines;
}

} // namespace interleave
