#include "app/gui/exports.h"
#include "app/gui/laneview.h"
#include "app/gui/messagebar.h"
#include "app/gui/panearea.h"
#include "app/gui/stageview.h"
#include "tests/app/gui/windowfixture.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QUndoStack>

using namespace interleave;

class SittingTest : public WindowFixture
{
    Q_OBJECT

    [[nodiscard]] bool runsPreset()
    {
        RunPlan plan = shortPlan();
        plan.preset = QString::fromStdString(page()->lab().presets.front().id);
        return runs(plan);
    }

private slots:
    void aRunIsListedShownAndKept()
    {
        QVERIFY(runsOnce());
        QCOMPARE(list().entries().size(), std::size_t{1});
        QCOMPARE(list().entries().front().state, Ending::finished);
        QVERIFY(page()->recording() != nullptr);
        QVERIFY(QFile::exists(m_window->library().fileOf(list().entries().front().id)));
        QVERIFY(m_window->messages().sentences().isEmpty());
    }

    void aNameThatNobodyGaveFollowsTheLanguage()
    {
        m_window->setLanguage(QStringLiteral("fr"));
        QVERIFY(runsPreset());
        const QString id = list().entries().front().id;
        const auto title = [&](const char* language) {
            const Text text = page()->lab().presets.front().title;
            return QStringLiteral("1 · %1").arg(QString::fromStdString(translated(text, language)));
        };
        QCOMPARE(list().entry(id)->name, title("fr"));
        m_window->setLanguage(QStringLiteral("en"));
        QTRY_COMPARE(list().entry(id)->name, title("en"));
        list().rename(id, QStringLiteral("Mine"));
        m_window->setLanguage(QStringLiteral("fr"));
        QTRY_COMPARE(QLocale().language(), QLocale::French);
        QCOMPARE(list().entry(id)->name, QStringLiteral("Mine"));
        list().undoStack()->undo();
        QCOMPARE(list().entry(id)->name, title("fr"));
        m_window.reset();
        m_window = std::make_unique<MainWindow>(folder());
        m_window->showLesson(shortPlan().lab);
        m_window->setLanguage(QStringLiteral("en"));
        m_window->show();
        QTRY_COMPARE(list().entry(id)->name, title("en"));
    }

    void runsAreToldApartInTheWordsOfTheWindow()
    {
        m_window->setLanguage(QStringLiteral("fr"));
        RunPlan plan = shortPlan();
        plan.over = {{"backend", {"coroutines", "threads"}}, {"size", {"4", "8"}}};
        QSignalSpy ended(&page()->sitting(), &Sitting::ended);
        page()->sitting().start(plan);
        QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, patient);
        const ShownRuns shown = page()->sitting().shown();
        const bool told = std::ranges::any_of(shown.runs, [](const ShownRun& run) {
            return run.name.contains(QStringLiteral("un fil d’exécution, Processus = 8"));
        });
        QVERIFY2(told, qPrintable(shown.runs.back().name));
    }

    void aDeletedRecordingComesBackByUndo()
    {
        QVERIFY(runsOnce());
        const QString id = list().entries().front().id;
        list().remove({id});
        QVERIFY(list().entries().empty());
        QVERIFY(m_window->library().kept().empty());
        QVERIFY(page()->recording() == nullptr);
        list().undoStack()->undo();
        QCOMPARE(list().entries().size(), std::size_t{1});
        QCOMPARE(m_window->library().kept().size(), std::size_t{1});
        QTRY_VERIFY_WITH_TIMEOUT(page()->recording() != nullptr, patient);
    }

    void recordingsOfAnEarlierSittingAreReadWhenTheyAreTicked()
    {
        QVERIFY(runsOnce());
        m_window.reset();
        m_window = std::make_unique<MainWindow>(folder());
        m_window->showLesson(shortPlan().lab);
        m_window->show();
        QCOMPARE(list().entries().size(), std::size_t{1});
        const QString id = list().entries().front().id;
        QVERIFY(list().entries().front().experiment == nullptr);
        list().setShown({id});
        QTRY_VERIFY_WITH_TIMEOUT(list().entries().front().experiment != nullptr, patient);
        QVERIFY(page()->recording() != nullptr);
    }

    void aSecondRecordingOverlaysTheFirst()
    {
        QVERIFY(runsOnce());
        QVERIFY(runsOnce());
        QCOMPARE(list().shownIds().size(), 1); // the new one alone
        list().setShown({list().entries()[0].id, list().entries()[1].id});
        QTRY_COMPARE_WITH_TIMEOUT(page()->sitting().shown().labels.size(), std::size_t{2}, patient);
        list().setPinned(list().entries()[1].id, true);
        QVERIFY(runsOnce());
        QCOMPARE(list().shownIds().size(), 2); // the new one beside the pinned one
    }

    void aDiskThatTakesNothingIsASentenceInTheWindow()
    {
        m_window.reset();
        QVERIFY(QDir(folder()).removeRecursively());
        QFile inTheWay(folder());
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        m_window = std::make_unique<MainWindow>(folder());
        m_window->showLesson(shortPlan().lab);
        m_window->show();
        QVERIFY(runsOnce());
        QCOMPARE(m_window->messages().sentences().size(), 1);
        QVERIFY(m_window->messages().isVisible());
        QCOMPARE(list().entries().size(), std::size_t{1});
        QVERIFY(page()->recording() != nullptr);
    }

    void closingDuringARunEndsItAndLeavesNoProcess()
    {
        QSignalSpy left(m_window.get(), &MainWindow::left);
        page()->sitting().start(endlessPlan(), QStringLiteral("endless"));
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->session().recordings().empty(), patient);
        const auto pids = processesOfTheRun();
        QVERIFY(!pids.isEmpty());
        m_window->close();
        QVERIFY(!m_window->isVisible());
        QTRY_COMPARE_WITH_TIMEOUT(left.count(), 1, patient);
        QTRY_VERIFY_WITH_TIMEOUT(!anyAlive(pids), patient);
        QCOMPARE(m_window->library().kept().size(), std::size_t{1}); // what was measured is kept
    }

    void aHostileFileIsASentence()
    {
        const QString path = m_home->filePath(QStringLiteral("bad.ilrun"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("this is no recording");
        file.close();
        m_window->openFiles({path});
        QTRY_COMPARE_WITH_TIMEOUT(m_window->messages().sentences().size(), 1, patient);
    }

    void aFileIsOpenedBesideTheOthers()
    {
        QVERIFY(runsOnce());
        const QString copy = m_home->filePath(QStringLiteral("copy.ilrun"));
        QVERIFY(QFile::copy(m_window->library().fileOf(list().entries().front().id), copy));
        m_window->openFiles({copy});
        QTRY_COMPARE_WITH_TIMEOUT(list().entries().size(), std::size_t{2}, patient);
        // It holds the same run: that is said, and no more.
        QTRY_COMPARE(m_window->messages().sentences().size(), 1);
    }

    void chartPageDataAndRecordingBecomeFiles()
    {
        QVERIFY(runsOnce());
        const auto owners = page()->sitting().shown().owners;
        for (const auto* name : {"page.png", "page.svg", "page.pdf"}) {
            const QString path = m_home->filePath(QLatin1String(name));
            QVERIFY(exportPage(*page(), path));
            QVERIFY(QFileInfo(path).size() > 1000);
        }
        QVERIFY(page()->charts().currentPane() != nullptr);
        QVERIFY(exportChart(*page()->charts().currentPane(), m_home->filePath(QStringLiteral("chart.svg"))));
        QVERIFY(contentOf(QStringLiteral("chart.svg")).contains("<text"));
        QVERIFY(exportData({owners, {"mine"}}, m_home->filePath(QStringLiteral("data.csv"))));
        QVERIFY(contentOf(QStringLiteral("data.csv")).contains("ns_per_hop"));
        QVERIFY(contentOf(QStringLiteral("data.csv")).contains("\r\n1,mine,csp,"));
        QVERIFY(exportData({owners, {"mine"}}, m_home->filePath(QStringLiteral("data.json"))));
        QVERIFY(contentOf(QStringLiteral("data.json")).contains("ns_per_hop"));
        const QByteArray bytes = page()->sitting().bytesOf(list().entries().front().id);
        QVERIFY(exportBytes(bytes, m_home->filePath(QStringLiteral("copy.ilrun"))));
        QVERIFY(readExperiment(m_home->filePath(QStringLiteral("copy.ilrun")).toStdString()));
        QVERIFY(!exportPage(*page(), QStringLiteral("/nowhere/page.png")));
        QVERIFY(!exportData({owners, {}}, QStringLiteral("/nowhere/data.csv")));
    }

    void lanesBecomePicturesWhoseTextsStayTexts()
    {
        QVERIFY(runsOnce());
        for (const auto* name : {"lanes.png", "lanes.svg", "lanes.pdf"}) {
            const QString path = m_home->filePath(QLatin1String(name));
            QVERIFY(exportLanes(page()->lanes(), path));
            QVERIFY(QFileInfo(path).size() > 1000);
        }
        const QByteArray svg = contentOf(QStringLiteral("lanes.svg"));
        QVERIFY(svg.contains("<text"));
        for (const Lane& lane : page()->recording()->lanes)
            QVERIFY2(svg.contains('>' + QByteArray::fromStdString(lane.name) + '<'), lane.name.c_str());
        QVERIFY(!exportLanes(page()->lanes(), QStringLiteral("/nowhere/lanes.svg")));
    }

    void theStageKeepsToTheTimeThatIsSelected()
    {
        QVERIFY(runsOnce());
        page()->panes().show(Pane::lanes);
        StageView* const stage = page()->stage();
        const std::int64_t end = page()->recording()->now;
        QCOMPARE(stage->moment(), end);
        TimeView& time = page()->lanes().time();
        time.select(TimeWindow{end / 4, end / 2});
        QCOMPARE(stage->moment(), end / 2);
        stage->replay();
        QCOMPARE(stage->moment(), end / 4);
        QTRY_COMPARE_WITH_TIMEOUT(stage->moment(), end / 2, patient);
        time.select(std::nullopt);
        QCOMPARE(stage->moment(), end);
    }

    void buttonsOfAnActionDoItAndStandOnlyWhereItFits()
    {
        m_window->showLesson(QStringLiteral("threads"));
        QSignalSpy ended(&page()->sitting(), &Sitting::ended);
        auto* const start = page()->findChild<QPushButton*>(QStringLiteral("start"));
        page()->choosePreset(QStringLiteral("manual"));
        QVERIFY(!start->isVisible()); // nothing runs yet
        page()->run();
        const auto threads = [this] { return page()->recording() ? page()->recording()->lanes.size() : 0; };
        QTRY_VERIFY_WITH_TIMEOUT(threads() >= 3 && start->isVisible() && start->isEnabled(), patient);
        const std::size_t before = threads();
        QTest::mouseClick(start, Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(threads(), before + 1, patient);
        page()->stop();
        QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, patient);
        QVERIFY(!start->isVisible());

        page()->choosePreset(QString::fromStdString(findLab("threads")->presets.front().id));
        page()->run();
        QTRY_VERIFY_WITH_TIMEOUT(page()->sitting().live() && threads() > 0, patient);
        QVERIFY(!start->isVisible());
        page()->stop();
        QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 2, patient);
    }
};

QTEST_MAIN(SittingTest)
#include "sitting_test.moc"
