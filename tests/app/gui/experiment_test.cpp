#include "app/gui/exports.h"
#include "app/gui/groupingbox.h"
#include "tests/app/gui/windowfixture.h"
#include "widgets/chartpane.h"
#include "widgets/resultsmodel.h"
#include "widgets/resultsview.h"
#include "widgets/texts.h"
#include "widgets/waitingbar.h"

#include <QComboBox>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <set>

using namespace interleave;

class ExperimentTest : public WindowFixture
{
    Q_OBJECT

    /// The same experiment as if it had been made in twenty different years.
    QStringList manyFiles()
    {
        RunPlan plan = shortPlan();
        plan.over = {{"size", {"2", "3", "4", "5", "6", "7", "8", "9", "10", "11"}}};
        plan.repeat = 4;
        QSignalSpy ended(&page()->sitting(), &Sitting::ended);
        page()->sitting().start(plan);
        if (!QTest::qWaitFor([&] { return ended.count() == 1; }, patient))
            return {};
        const QByteArray bytes = page()->sitting().bytesOf(list().entries().front().id);
        QStringList paths;
        for (int i = 0; i < 20; ++i) {
            paths += m_home->filePath(QStringLiteral("file%1.ilrun").arg(i));
            QByteArray other = bytes;
            const QByteArray year = QByteArray::number(2000 + i);
            other.replace("started" + QByteArray(1, 0x74) +
                              QDateTime::currentDateTimeUtc().toString(u"yyyy").toUtf8(),
                          "started" + QByteArray(1, 0x74) + year); // 0x74: a text of 20 bytes follows
            if (other == bytes || !exportBytes(other, paths.constLast()))
                return {};
        }
        return paths;
    }
    QStringList resultCells() const
    {
        const ResultsModel& results = page()->results();
        QStringList cells;
        for (int row = 0; row < results.rowCount(); ++row) {
            for (int column = 0; column < results.columnCount(); ++column) {
                const QModelIndex cell = results.index(row, column);
                cells += cell.data().toString() + cell.data(Qt::ToolTipRole).toString();
            }
        }
        return cells;
    }
    QStringList chartNumbers() const
    {
        QStringList numbers;
        for (const ShownChart& each : page()->charts().charts()) {
            for (const ChartSeries& series : each.pane->chart().series) {
                numbers += interleave::shown(series.name);
                for (const ChartPoint& point : series.points) {
                    numbers += QStringLiteral("%1 %2 %3 %4")
                                   .arg(point.x)
                                   .arg(point.y)
                                   .arg(point.low)
                                   .arg(point.high);
                }
            }
        }
        return numbers;
    }

private slots:
    void anExperimentThatWasInterruptedGoesOn()
    {
        RunPlan plan = shortPlan();
        plan.over = {{"size", {"4", "8"}}};
        plan.repeat = 3;
        QSignalSpy ended(&page()->sitting(), &Sitting::ended);
        page()->sitting().start(plan);
        QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, patient);
        auto* const goOn = page()->findChild<QPushButton*>(QStringLiteral("continue"));
        QVERIFY(!goOn->isVisible());
        const QByteArray whole = page()->sitting().bytesOf(list().entries().front().id);
        const QString path = m_home->filePath(QStringLiteral("cut.ilrun"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(whole.left(whole.size() * 6 / 10));
        file.close();
        list().setShown({}); // beside the whole one, whose runs these are, there would be nothing to see
        m_window->openFiles({path});
        QTRY_VERIFY_WITH_TIMEOUT(goOn->isVisible(), patient);
        QVERIFY(page()->sitting().missingOf(list().entries().front().id) > 0);
        goOn->click();
        QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 2, patient);
        const KeptRecording& continued = list().entries().front();
        QCOMPARE(continued.experiment->recordings.size(), std::size_t{8});
        QCOMPARE(page()->sitting().missingOf(continued.id), 0);
        QVERIFY(!goOn->isVisible());
        QCOMPARE(contentOf(QStringLiteral("cut.ilrun")).size(), whole.size() * 6 / 10); // it stays as it was
    }

    void recordingsAreGroupedByFileMachineOrParameters()
    {
        QVERIFY(runsOnce());
        auto* const grouping = page()->findChild<GroupingBox*>();
        QVERIFY(!grouping->isVisible()); // there is nothing to tell apart
        QVERIFY(runsOnce());
        list().setShown({list().entries()[0].id, list().entries()[1].id});
        QTRY_VERIFY_WITH_TIMEOUT(grouping->isVisible(), patient);
        list().rename(list().entries()[0].id, QStringLiteral("other"));
        const auto labels = [&] {
            const ShownRuns shown = page()->sitting().shown();
            return std::set<std::string>(shown.labels.begin(), shown.labels.end());
        };
        QCOMPARE(labels(), (std::set<std::string>{"other", "short"}));
        page()->sitting().setGrouping(Grouping::byMachine);
        QCOMPARE(labels().size(), std::size_t{1});
        QVERIFY(labels().begin()->find(page()->recording()->machine.cpuModel) != std::string::npos);
        page()->sitting().setGrouping(Grouping::byParameters);
        QCOMPARE(labels(), std::set<std::string>{""});
        const int rows = page()->results().rowCount(); // both runs in one row
        page()->sitting().setGrouping(Grouping::byFile);
        QCOMPARE(page()->results().rowCount(), 2 * rows);
    }

    void manyFilesAreMergedWhileTheWindowLives()
    {
        const QStringList paths = manyFiles();
        QCOMPARE(paths.size(), 20);
        QSignalSpy changes(&page()->sitting(), &Sitting::changed);
        auto* const view = page()->findChild<ResultsView*>();
        WaitingBar& charts = page()->charts().waitingBar();
        page()->panes().show(Pane::results);
        bool offered = false;
        connect(
            &page()->sitting(), &Sitting::changed, view,
            [&] {
                offered = view->waitingBar().isVisible() && charts.isVisible(); // nothing is there yet
                view->waitingBar().button().click();
                charts.button().click();
            },
            Qt::SingleShotConnection);
        m_window->openFiles(paths);
        QTRY_COMPARE_WITH_TIMEOUT(changes.count(), 1, patient); // one for all
        QVERIFY(offered);
        QCOMPARE(list().entries().size(), std::size_t{21});
        QTRY_VERIFY_WITH_TIMEOUT(!view->busy(), patient);
        QCOMPARE(page()->results().rowCount(), 0);
        QVERIFY(chartNumbers().isEmpty());
        page()->charts().setCurrentIndex(1); // which is no reason to compute after all
        QTest::qWait(0);
        QCOMPARE(charts.state(), WaitingBar::State::cancelled);
        QCOMPARE(view->waitingBar().state(), WaitingBar::State::cancelled);
        charts.button().click();
        QTRY_VERIFY_WITH_TIMEOUT(!charts.isVisible(), patient);
        QVERIFY(chartNumbers().size() > 20);
        view->waitingBar().button().click(); // which says so now
        QTRY_VERIFY_WITH_TIMEOUT(!view->waitingBar().isVisible(), patient);
        const int rows = page()->results().rowCount();
        QVERIFY(rows >= 21 * 10);
        view->bases().setCurrentIndex(1);
        emit view->bases().activated(1);
        QTRY_VERIFY_WITH_TIMEOUT(!view->waitingBar().isVisible(), patient);
        QCOMPARE(page()->results().columnCount(), int{ResultsModel::efficiencyColumn});
        page()->sitting().setGrouping(Grouping::byParameters);
        QTRY_COMPARE_WITH_TIMEOUT(page()->results().rowCount(), rows / 21, patient);
    }

    void theButtonBesideTheTabsListsAllCharts()
    {
        ChartArea& charts = page()->charts();
        QVERIFY(charts.count() > 1);
        auto* const button = qobject_cast<QToolButton*>(charts.cornerWidget(Qt::TopLeftCorner));
        QVERIFY(button != nullptr && !button->accessibleName().isEmpty());
        emit button->menu()->aboutToShow();
        const QList<QAction*> actions = button->menu()->actions();
        QCOMPARE(actions.size(), charts.count());
        for (int i = 0; i < charts.count(); ++i) {
            QCOMPARE(actions[i]->text(), charts.tabText(i));
            QCOMPARE(actions[i]->isChecked(), i == charts.currentIndex());
        }
        actions.last()->trigger();
        QCOMPARE(charts.currentIndex(), charts.count() - 1);
    }

    void theChartInFrontFollowsWhatIsVariedButNotAgainstTheUser()
    {
        ChartArea& charts = page()->charts();
        const auto inFront = [&] {
            for (const ShownChart& each : charts.charts()) {
                if (each.pane == charts.currentPane())
                    return QString::fromStdString(each.plot == nullptr ? "" : each.plot->id);
            }
            return QString();
        };
        RunPlan plan = shortPlan();
        plan.over = {{"backend", {"threads", "coroutines"}}};
        QSignalSpy ended(&page()->sitting(), &Sitting::ended);
        page()->sitting().start(plan);
        QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, patient);
        QCOMPARE(inFront(), QStringLiteral("memory")); // bars over just that
        charts.setCurrentIndex(0);
        const QString chosen = inFront();
        QVERIFY(chosen != QLatin1String("memory"));
        page()->sitting().start(plan);
        QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 2, patient);
        QCOMPARE(inFront(), chosen);
    }

    void aSavedExperimentReopensExactly()
    {
        RunPlan plan = shortPlan();
        plan.over = {{"size", {"4", "8"}}, {"backend", {"threads", "coroutines"}}};
        plan.repeat = 3;
        QSignalSpy ended(&page()->sitting(), &Sitting::ended);
        page()->sitting().start(plan);
        QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, patient);
        const QString path = m_home->filePath(QStringLiteral("saved.ilrun"));
        QVERIFY(exportBytes(page()->sitting().bytesOf(list().entries().front().id), path));
        const QStringList table = resultCells();
        const QStringList charts = chartNumbers();
        QVERIFY(table.size() > 4 * 3);
        QVERIFY(charts.size() > 4);
        m_window = std::make_unique<MainWindow>(m_home->filePath(QStringLiteral("elsewhere")));
        m_window->setLanguage(QStringLiteral("en"));
        m_window->show();
        m_window->openFiles({path});
        QTRY_VERIFY_WITH_TIMEOUT(page()->recording() != nullptr, patient);
        QCOMPARE(resultCells(), table);
        QCOMPARE(chartNumbers(), charts);
        const RunPlan again = page()->plan(); // nothing was set here before
        QCOMPARE(again.over.size(), plan.over.size());
        QCOMPARE(again.over.front().values, plan.over.front().values);
        QCOMPARE(again.repeat, 3);
        QCOMPARE(again.parameters.at("hops"), plan.parameters.at("hops"));
    }

    void whatIsSetStaysWhenAFileIsOpenedUntilItsSettingsAreWanted()
    {
        QVERIFY(runsOnce());
        const QString path = m_home->filePath(QStringLiteral("short.ilrun"));
        QVERIFY(exportBytes(page()->sitting().bytesOf(list().entries().front().id), path));
        const RunPlan before = page()->plan();
        QVERIFY(before.parameters != shortPlan().parameters);
        m_window->openFiles({path});
        QTRY_COMPARE_WITH_TIMEOUT(list().entries().size(), std::size_t{2}, patient);
        QCOMPARE(page()->plan().parameters, before.parameters);
        QCOMPARE(page()->plan().preset, before.preset);
        emit page()->list().settingsWanted(list().entries().front().id);
        QCOMPARE(page()->plan().parameters, shortPlan().parameters);
        QCOMPARE(page()->plan().preset, QString());
        QCOMPARE(page()->plan().repeat, 1);
    }

    void aRecordingFromAnywhereSetsOnlyWhatALabAllows()
    {
        Lab lab;
        lab.id = "some";
        lab.params = {Param::integer("size", Text()).range(1, 8).initially(2),
                      Param::path("file", Text()).initially("here")};
        Recording recording;
        recording.parameters = {
            {"size", std::int64_t{9}}, {"file", std::string("/elsewhere")}, {"gone", std::int64_t{1}}};
        auto design = std::make_shared<Design>();
        design->over = {{"size", {"1", "9"}}, {"gone", {"1"}}};
        recording.design = design;
        QCOMPARE(planLike(lab, {&recording}).parameters, initialParameters(lab));
        QVERIFY(planLike(lab, {&recording}).over.empty());
        recording.parameters["size"] = std::int64_t{7};
        QCOMPARE(planLike(lab, {&recording}).parameters.at("size"), Value(std::int64_t{7}));
    }

    void aFileMayBeWhatOthersAreComparedTo()
    {
        QVERIFY(runsOnce());
        QVERIFY(runsOnce());
        list().rename(list().entries()[0].id, QStringLiteral("after"));
        list().setShown({list().entries()[0].id, list().entries()[1].id});
        QComboBox& bases = page()->findChild<ResultsView*>()->bases();
        QTRY_COMPARE_WITH_TIMEOUT(bases.findText(QStringLiteral("short")), 1, patient);
        bases.setCurrentIndex(1);
        emit bases.activated(1);
        const ResultsModel& results = page()->results();
        const int rows = results.rowCount() / 2;
        QVERIFY(!results.index(0, ResultsModel::speedUpColumn).data().isValid()); // the base itself
        QVERIFY(results.index(rows, ResultsModel::speedUpColumn).data().isValid());
        QCOMPARE(results.index(rows, ResultsModel::intervalColumn).data().toString(),
                 QStringLiteral("too few runs to tell"));
        page()->sitting().setGrouping(Grouping::byMachine); // there is one
        QCOMPARE(bases.currentIndex(), 0);
    }
};

QTEST_MAIN(ExperimentTest)
#include "experiment_test.moc"
