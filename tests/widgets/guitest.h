#pragma once
// What the tests of widgets share.

#include "labs/engine/analysis/chart.h"

#include <QTest>

namespace interleave {

/// Any warning of Qt fails the test, except for what the platform without a display always says.
inline void failOnAnyWarning()
{
    QTest::failOnWarning(
        QRegularExpression(QStringLiteral("^(?!This plugin does not support propagateSizeHints)")));
}

/// Time per hop over the size of the ring, two implementations, three runs each.
inline Chart sampleChart(bool logarithmic)
{
    Chart chart;
    chart.id = "hop";
    chart.title = Sentence(Text{"Time per hop by size"});
    chart.xTitle = Sentence(Text{"Size of the ring"});
    chart.yTitle = Sentence(Text{"Time per hop"});
    chart.yUnit = "ns";
    chart.logX = logarithmic;
    chart.logY = logarithmic;
    for (const auto& [name, base] : {std::pair("coroutines", 3.0), std::pair("threads", 1300.0)}) {
        ChartSeries series{name, Sentence(Text{name}), {}};
        for (const double x : {2.0, 8.0, 64.0, 512.0}) {
            const double y = base + x / 100;
            series.points.push_back({x, y, y * 0.9, y * 1.2, {y * 0.8, y, y * 1.3}});
        }
        chart.series.push_back(series);
    }
    return chart;
}

} // namespace interleave
