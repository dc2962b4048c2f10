#include "app/gui/lessonfiles.h"
#include "app/gui/options.h"
#include "app/gui/sweepvalues.h"
#include "tests/app/gui/guitest.h"

using namespace interleave;

class PlainTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void sweepValuesUnderstandListsAndRanges_data()
    {
        QTest::addColumn<bool>("logarithmic");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("values"); // empty: a failure
        QTest::newRow("list") << false << QStringLiteral("1, 5,9") << QStringLiteral("1 5 9");
        QTest::newRow("twice") << false << QStringLiteral("1, 1") << QStringLiteral("1");
        QTest::newRow("doubling") << true << QStringLiteral("2..20") << QStringLiteral("2 4 8 16");
        QTest::newRow("steps") << false << QStringLiteral("0..8") << QStringLiteral("0 1 2 3 4 5 6 7 8");
        QTest::newRow("in steps") << false << QStringLiteral("0..10..5") << QStringLiteral("0 5 10");
        QTest::newRow("mixed") << true << QStringLiteral("3, 4..8") << QStringLiteral("3 4 8");
        QTest::newRow("empty") << false << QString() << QString();
        QTest::newRow("no number") << false << QStringLiteral("a..b") << QString();
        QTest::newRow("backwards") << false << QStringLiteral("9..1") << QString();
        QTest::newRow("no step") << false << QStringLiteral("1..9..0") << QString();
        QTest::newRow("out of range") << false << QStringLiteral("1000") << QString();
    }

    void sweepValuesUnderstandListsAndRanges()
    {
        QFETCH(bool, logarithmic);
        QFETCH(QString, text);
        QFETCH(QString, values);
        auto param = Param::integer("n", Text{"N"}).range(0, 100).initially(1);
        param.logarithmic = logarithmic;
        const auto result = sweepValues(param, text);
        QCOMPARE(static_cast<bool>(result), !values.isEmpty());
        QStringList got;
        if (result) {
            for (const std::string& value : *result)
                got += QString::fromStdString(value);
        }
        QCOMPARE(got.join(u' '), values);
    }

    void everyParameterThatCanVaryHasSuggestionsThatArePossible()
    {
        for (const Lab* lab : catalogue()) {
            for (const Param& param : lab->params) {
                if (canVary(param))
                    QVERIFY2(sweepValues(param, suggestedValues(param)), param.id.c_str());
            }
        }
    }

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
