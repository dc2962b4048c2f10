// The charts of a lesson: which are offered, what they say while they are empty, what they show of the time.
#include "app/gui/busybanner.h"
#include "app/gui/chartarea.h"
#include "tests/app/gui/guitest.h"
#include "widgets/chartcanvas.h"
#include "widgets/chartpane.h"
#include "widgets/resultsmodel.h"
#include "widgets/resultsview.h"
#include "widgets/waitingbar.h"

using namespace interleave;

namespace {

constexpr double second = 1e9; // ns

/// A run of multiprogramming whose CPU use was looked at every 0.1 s for two seconds.
Recording lookedAt()
{
    const Lab& lab = *findLab("multiprogramming");
    Recording run;
    run.lab = lab.id;
    run.preset = "batch";
    run.repetition = 1;
    run.parameters = initialParameters(lab);
    run.ending = Ending::finished;
    run.series.push_back({"cpu_busy", {}});
    run.series.push_back({"turnaround", {{0, 480}, {1, 990}, {2, 1500}}}); // over the number of the job
    for (int look = 0; look <= 20; ++look)
        run.series.front().samples.push_back({look * 0.1 * second, 20.0 + look});
    return run;
}

ChartPane* paneOf(const ChartArea& area, const char* plot)
{
    for (const ShownChart& each : area.charts()) {
        if (each.plot != nullptr && each.plot->id == plot)
            return each.pane;
    }
    return nullptr;
}

} // namespace

class ChartAreaTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    /// 0.5 s to 1.5 s of the lanes are 0.5 s to 1.5 s of the charts.
    void aStretchOfTheLanesIsTheSameStretchOfTheChartsOverTime()
    {
        const Recording run = lookedAt();
        ChartArea area(*findLab("multiprogramming"));
        area.resize(700, 400);
        area.show();
        area.setRuns({{&run}, {}, {}, {}});
        area.showTime(AxisRange{0.5 * second, 1.5 * second});
        ChartPane* const busy = paneOf(area, "busy");
        QVERIFY(busy != nullptr && busy == area.currentPane());
        const ChartLayout& layout = busy->findChild<ChartCanvas*>()->chartLayout();
        QCOMPARE(layout.x.low, 0.5);
        QCOMPARE(layout.x.high, 1.5);
        QVERIFY(layout.xTitle.contains(QLatin1String("(s)")) ||
                layout.xTitle.contains(QLatin1String("(ms)")));
        QVERIFY(layout.xTicks.size() > 2);
        QCOMPARE(layout.y.high >= 35, true);          // its numbers are in sight
        ChartPane* const jobs = paneOf(area, "jobs"); // not over time
        area.setCurrentWidget(jobs);
        QVERIFY(!jobs->findChild<ChartCanvas*>()->zoom().active());
        area.showTime({});
        area.setCurrentWidget(busy);
        QCOMPARE(busy->findChild<ChartCanvas*>()->chartLayout().x.high, 2.0);
    }

    void whatARunHasNoNumbersForIsNotOffered()
    {
        const Recording run = lookedAt();
        ChartArea area(*findLab("multiprogramming"));
        area.setRuns({});
        const int before = area.count();
        area.setRuns({{&run}, {}, {}, {}});
        QCOMPARE(area.count(), 2);
        QVERIFY(before >= 0);
        for (const ShownChart& each : area.charts())
            QVERIFY(!each.pane->chart().empty());
    }

    void anEmptyChartSaysWhatItWaitsFor()
    {
        Recording run = lookedAt();
        run.series.clear();
        ChartArea area(*findLab("multiprogramming"));
        area.setRuns({{}, {}, {run.parameters, "batch", {}}, {}});
        QVERIFY2(area.currentPane()->summary().startsWith(QLatin1String("Run the lesson to see:")),
                 qPrintable(area.currentPane()->summary()));
        run.ending = Ending::live;
        area.setGrowingRuns({{&run}, {}, {}, {}});
        QVERIFY2(
            area.currentPane()->summary().startsWith(QLatin1String("The numbers come when the run ends:")),
            qPrintable(area.currentPane()->summary()));
        run.ending = Ending::finished;
        run.tracing.sentence = Sentence(Text{"The kernel refuses."});
        area.setRuns({{&run}, {}, {}, {}});
        QCOMPARE(area.count(), 1);
        const QString said = area.currentPane()->summary();
        QVERIFY2(said.startsWith(QLatin1String("This run has no numbers for:")), qPrintable(said));
        QVERIFY(said.endsWith(QLatin1String("The kernel refuses.")));
    }

    /// A sweep of many runs that still goes on: the window's thread does not draw it.
    void manyRunsThatGrowAreComputedOnAnotherThread()
    {
        std::deque<Recording> sweep;
        Recordings recordings;
        for (int i = 0; i < 400; ++i) {
            Recording& run = sweep.emplace_back(lookedAt());
            run.parameters["jobs"] = std::int64_t{1 + i % 64};
            run.metrics.push_back({"total_ms", "ms", Better::less, 100.0 + i});
            recordings.push_back(&run);
        }
        sweep.back().ending = Ending::live;
        ChartArea area(*findLab("multiprogramming"));
        area.resize(700, 400);
        area.show();
        area.setGrowingRuns({recordings, {}, {}, {}});
        QVERIFY(area.charts().empty() || area.currentPane()->chart().empty()); // not at once
        QTRY_VERIFY_WITH_TIMEOUT(area.count() > 0 && !area.currentPane()->chart().empty(), patient);
        QVERIFY(!area.waitingBar().isVisible()); // the next one comes anyway
        ResultsView view;
        view.setReckoning({findLab("multiprogramming"), recordings, {}, {}});
        QVERIFY(view.busy());
        QTRY_VERIFY_WITH_TIMEOUT(view.model().rowCount() > 0, patient);
        QVERIFY(!view.waitingBar().isVisible());
    }

    void whatIsComputedIsGivenUpWhenTheViewGoes()
    {
        auto experiment = std::make_shared<Experiment>();
        Recordings recordings;
        for (int i = 0; i < 2000; ++i) {
            Recording& run = experiment->recordings.emplace_back(lookedAt());
            run.parameters["jobs"] = std::int64_t{1 + i % 64};
            recordings.push_back(&run);
        }
        {
            ChartArea area(*findLab("multiprogramming"));
            ResultsView view;
            area.setRuns({recordings, {}, {}, {experiment}});
            view.setReckoning({findLab("multiprogramming"), recordings, {}, {experiment}});
        }
        recordings.clear();
        QTRY_COMPARE_WITH_TIMEOUT(experiment.use_count(), 1L, patient); // nobody holds it any longer
    }

    void aBusyMachineIsSaidOverTheCharts()
    {
        Recording run = lookedAt();
        run.tracing.known = Known::traced;
        BusyBanner banner;
        banner.setRuns({&run});
        QVERIFY(!banner.isVisibleTo(nullptr));
        for (std::int64_t look = 1; look <= 10; ++look)
            run.cores.push_back({look * 100'000'000, 0, 10'000, 6'000, 0});
        banner.setRuns({&run});
        QVERIFY(banner.isVisible());
        QVERIFY2(banner.text().contains(QLatin1String("40 %")), qPrintable(banner.text()));
        banner.setRuns({});
        QVERIFY(!banner.isVisible());
    }
};

QTEST_MAIN(ChartAreaTest)
#include "chartarea_test.moc"
