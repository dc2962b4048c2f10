#include "labs/engine/analysis/chartchoice.h"
#include "tests/widgets/guitest.h"
#include "widgets/resultsmodel.h"
#include "widgets/resultsview.h"
#include "widgets/tableview.h"

#include <QLineEdit>

using namespace interleave;

namespace {

constexpr int patient = 20'000; ///< ms

const Lab& labOfManyRuns()
{
    static const Lab lab = [] {
        Lab made;
        made.id = "sample";
        made.params = {Param::integer("size", {"Size"}).range(1, 10).initially(1)};
        made.metrics = {{"time", {"Total time"}, "ms", Better::less, {}}};
        return made;
    }();
    return lab;
}

/// So many runs that a thread beside the window reckons them: of two settings, with a result each.
std::shared_ptr<const Experiment> manyRuns()
{
    auto runs = std::make_shared<Experiment>();
    for (std::size_t i = 0; i < 3 * mostAtOnce; ++i) {
        Recording& run = runs->recordings.emplace_back();
        run.lab = labOfManyRuns().id;
        run.parameters = {{"size", static_cast<std::int64_t>(i % 2 + 1)}};
        run.repetition = static_cast<int>(i) + 1;
        run.ending = Ending::finished;
        run.metrics.push_back({"time", "ms", Better::less, static_cast<double>(i)});
    }
    return runs;
}

Reckoning reckoningOf(const std::shared_ptr<const Experiment>& runs)
{
    Reckoning reckoning;
    reckoning.lab = &labOfManyRuns();
    for (const Recording& run : runs->recordings)
        reckoning.recordings.push_back(&run);
    reckoning.owners = {runs};
    return reckoning;
}

} // namespace

class ResultsViewTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { failOnAnyWarning(); }

    void resultsAreFilteredByTheWordsOfSettingAndResult()
    {
        const Metric time{"time", LAB_TEXT("Total time"), "ms", Better::less, {}};
        const Metric memory{"memory", LAB_TEXT("Memory"), "B", Better::less, {}};
        ResultsView view;
        view.model().setRows({{"way=threads", verbatim("threads"), &time, "time", "ms", {1}},
                              {"way=threads", verbatim("threads"), &memory, "memory", "B", {2}},
                              {"way=events", verbatim("events"), &time, "time", "ms", {3}}});
        QCOMPARE(view.table().model()->rowCount(), 3);
        view.filter().setText(QStringLiteral("TIME thr"));
        QCOMPARE(view.table().model()->rowCount(), 1);
        QCOMPARE(view.table().selectedText().count(QLatin1Char('\n')), 2); // of what is shown
        view.filter().setText(QStringLiteral("2 B"));
        QCOMPARE(view.table().model()->rowCount(), 0); // numbers are no words
        view.filter().clear();
        QCOMPARE(view.table().model()->rowCount(), 3);
    }

    void manyRunsAreReckonedBesideTheWindow()
    {
        ResultsView view;
        view.setReckoning(reckoningOf(manyRuns()));
        QTRY_COMPARE_WITH_TIMEOUT(view.table().model()->rowCount(), 2, patient);
    }

    /// As when somebody quits: the thread keeps what it reads, and lets go of it soon.
    void aViewMayGoWhileItReckons()
    {
        const auto runs = manyRuns();
        auto view = std::make_unique<ResultsView>();
        view->setReckoning(reckoningOf(runs));
        QVERIFY(runs.use_count() > 1);
        view.reset();
        QTRY_COMPARE_WITH_TIMEOUT(runs.use_count(), 1L, patient);
    }
};

QTEST_MAIN(ResultsViewTest)
#include "resultsview_test.moc"
