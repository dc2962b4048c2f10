#include "app/gui/lessonfiles.h"
#include "app/gui/options.h"
#include "labs/engine/analysis/chartchoice.h"
#include "tests/app/gui/guitest.h"

using namespace interleave;

class PlainTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void aPlanBecomesTheRunnersCommandLine()
    {
        RunPlan plan = shortPlan();
        plan.over = {{"size", {"2", "4"}}};
        plan.repeat = 3;
        plan.autosave = QStringLiteral("file");
        QVERIFY(!runnerArguments(plan).contains(QStringLiteral("--trace"))); // the lab decides
        plan.trace = QStringLiteral("sample");
        const QStringList arguments = runnerArguments(plan);
        QCOMPARE(arguments.mid(0, 2), (QStringList{QStringLiteral("sweep"), QStringLiteral("csp")}));
        QVERIFY(arguments.contains(QStringLiteral("size=2,4")));
        QVERIFY(!arguments.contains(QStringLiteral("size=4"))); // not both set and varied
        QVERIFY(arguments.contains(QStringLiteral("--attached")));
        QCOMPARE(arguments.value(arguments.indexOf(QStringLiteral("--trace")) + 1), QStringLiteral("sample"));
        const QString command = commandLine(plan);
        QVERIFY(command.startsWith(QStringLiteral("interleave-run sweep csp ")));
        QVERIFY(!command.contains(QStringLiteral("--attached")));
    }

    void anExperimentIsContinuedAsItsFileSays()
    {
        RunPlan plan = shortPlan();
        plan.over = {{"size", {"2", "4"}}};
        plan.resume = QStringLiteral("begun");
        plan.autosave = QStringLiteral("file");
        QCOMPARE(runnerArguments(plan).join(u' '),
                 QStringLiteral("sweep --resume begun --attached --stream --autosave file"));
    }

    /// The plot in front for a run that is still to come.
    static QString chosenFor(const Lab& lab, const RunPlan& plan)
    {
        const ChartedRuns none{{}, {}, wantedBy(plan), {}};
        const std::size_t chosen = chosenPlot(lab, offeredPlots(lab, none), subjectOf(none));
        return QString::fromStdString(lab.plots[chosen].id);
    }

    void theChartInFrontIsTheOneThatThePresetIsAbout_data()
    {
        QTest::addColumn<QString>("lab");
        QTest::addColumn<QString>("preset");
        QTest::addColumn<QString>("plot");
        const auto row = [](const char* lab, const char* preset, const char* plot) {
            QTest::addRow("%s %s", lab, preset) << lab << preset << plot;
        };
        row("pools", "temperature", "calls");
        row("pools", "order", "order");       // it is over what is varied
        row("pools", "overhead", "overhead"); // and told apart by the other one
        row("pools", "chunks", "chunks");     // it says so
        row("pools", "cores", "speedup");
        row("boundness", "cores", "speedup");
        row("boundness", "matrix", "jobs"); // as cells
        row("pools", "kill", "queue");
        row("scaling", "fifth", "laws"); // the first
        row("scaling", "weak", "laws_weak");
    }

    void theChartInFrontIsTheOneThatThePresetIsAbout()
    {
        QFETCH(QString, lab);
        QFETCH(QString, preset);
        QFETCH(QString, plot);
        const Lab& itself = *findLab(lab.toStdString());
        const Preset& wanted = *findPreset(itself, preset.toStdString());
        RunPlan plan;
        plan.parameters = *parametersOf(itself, wanted.values);
        plan.preset = preset;
        plan.over = wanted.over;
        QCOMPARE(chosenFor(itself, plan), plot);
    }

    void runsAreAboutWhatTheyDifferInAndAboutWhatIsStillToCome()
    {
        Recording one;
        one.preset = "cores";
        one.repetition = 1;
        one.parameters = {{"size", std::int64_t{1}}, {"mode", std::string("fast")}};
        Recording other = one;
        other.parameters["size"] = std::int64_t{2};
        QCOMPARE(subjectOf({{&one}, {}, {}, {}}), (Subject{"cores", {}}));
        QCOMPARE(subjectOf({{&one, &other}, {}, {}, {}}), (Subject{"cores", {"size"}}));
        Design design;
        design.over = {{"mode", {"fast", "slow"}}, {"tokens", {"1"}}};
        other.design = std::make_shared<const Design>(design);
        other.preset = "ring";
        QCOMPARE(subjectOf({{&one, &other}, {}, {}, {}}), (Subject{"", {"mode", "size"}}));
    }

    void aSpeedUpIsOfferedOnlyWhereSomethingIsFaster()
    {
        const Lab& lab = *findLab("pools");
        const auto plot = std::ranges::find(lab.plots, "speedup", &Plot::id);
        Recording one;
        one.parameters = initialParameters(lab);
        Recording other = one;
        one.repetition = other.repetition = 1;
        QVERIFY(!isOffered(*plot, {{&one, &other}, {}, {}, {}}));
        other.parameters["workers"] = std::int64_t{7};
        QVERIFY(isOffered(*plot, {{&one, &other}, {}, {}, {}}));
        other.repetition = 0; // a warm-up
        QVERIFY(!isOffered(*plot, {{&one, &other}, {}, {}, {}}));
    }

    void theCommandLineIsUnderstoodOrRefusedWithASentence_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("task");
        const auto row = [](const char* name, const QStringList& arguments, Options::Task task) {
            QTest::newRow(name) << (QStringList{QStringLiteral("interleave")} + arguments)
                                << static_cast<int>(task);
        };
        using Task = Options::Task;
        row("nothing", {}, Task::window);
        row("files", {QStringLiteral("a.ilrun"), QStringLiteral("b.ilrun")}, Task::window);
        row("tour", {QStringLiteral("--tour"), QStringLiteral("d")}, Task::tour);
        row("charts", {QStringLiteral("--charts=d"), QStringLiteral("a.ilrun")}, Task::charts);
        row("charts of nothing", {QStringLiteral("--charts"), QStringLiteral("d")}, Task::refuse);
        row("no value", {QStringLiteral("--tour")}, Task::refuse);
        row("no such lesson", {QStringLiteral("--lesson"), QStringLiteral("x")}, Task::refuse);
        row("no size", {QStringLiteral("--size"), QStringLiteral("big")}, Task::refuse);
        row("no such option", {QStringLiteral("--fly")}, Task::refuse);
        row("help", {QStringLiteral("--help")}, Task::help);
        row("version", {QStringLiteral("--version")}, Task::version);
    }

    void theCommandLineIsUnderstoodOrRefusedWithASentence()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, task);
        const Options options = optionsOf(arguments);
        QCOMPARE(static_cast<int>(options.task), task);
        if (options.task == Options::Task::refuse)
            QVERIFY(!options.text.isEmpty());
    }

    void everyLessonHasItsTextInEveryLanguageAndItsSource()
    {
        for (const Lab* lab : catalogue()) {
            const QString id = QString::fromStdString(lab->id);
            const QString english = lessonText(id, QStringLiteral("en"));
            QVERIFY2(!english.isEmpty(), lab->id.c_str());
            QVERIFY2(lessonText(id, QStringLiteral("fr")) != english, lab->id.c_str());
            QCOMPARE(lessonText(id, QStringLiteral("xx")), english);
            const auto sources = lessonSources(id);
            QVERIFY(!sources.isEmpty());
            QCOMPARE(sources.front().name, id + QStringLiteral(".cpp"));
            QVERIFY(!sources.front().text.isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(PlainTest)
#include "plain_test.moc"
