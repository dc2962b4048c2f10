#include "app/gui/chartfiles.h"

#include "app/gui/chartarea.h"
#include "app/gui/exports.h"
#include "labs/engine/catalogue.h"
#include "widgets/chartpane.h"
#include "widgets/texts.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QTextStream>

namespace interleave {

namespace {

struct Count {
    int written = 0;
    int failed = 0;
};

void complain(Count& count, const QString& sentence)
{
    ++count.failed;
    QTextStream(stderr) << sentence << Qt::endl;
}

void saveChart(const Chart& chart, const QString& path, Count& count)
{
    ChartPane pane;
    pane.setChart(chart);
    for (const auto* suffix : {".svg", ".png"}) {
        const QString file = path + QLatin1String(suffix);
        const auto saved = exportChart(pane, file);
        if (!saved) {
            complain(count, shown(saved.failure()));
            continue;
        }
        ++count.written;
        QTextStream(stdout) << file << Qt::endl;
    }
}

void saveChartsOf(const QString& folder, const QString& file, Count& count)
{
    const auto experiment = readExperiment(file.toStdString());
    if (!experiment)
        return complain(count, shown(experiment.failure()));
    if (!experiment->damage.empty())
        complain(count, shown(experiment->damage));
    for (const Lab* lab : catalogue()) {
        Recordings recordings;
        for (const Recording& recording : experiment->recordings) {
            if (recording.lab == lab->id)
                recordings.push_back(&recording);
        }
        for (const Plot& plot : lab->plots) {
            const Chart chart = chartOf(*lab, plot, recordings);
            if (!chart.empty())
                saveChart(
                    chart,
                    QStringLiteral("%1/%2-%3")
                        .arg(folder, QFileInfo(file).completeBaseName(), QString::fromStdString(plot.id)),
                    count);
        }
    }
}

} // namespace

int saveCharts(const QString& folder, const QStringList& files)
{
    Count count;
    if (!QDir().mkpath(folder))
        complain(
            count,
            QCoreApplication::translate("interleave::Tour", "The folder %1 cannot be made.").arg(folder));
    for (const QString& file : files)
        saveChartsOf(folder, file, count);
    return count.failed == 0 && count.written > 0 ? 0 : 1;
}

} // namespace interleave
