#include "app/gui/session.h"
#include "tests/app/gui/guitest.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace interleave;

class SessionTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void aRunIsRecordedToItsEnd()
    {
        Session session;
        QSignalSpy finished(&session, &Session::finished);
        QSignalSpy changed(&session, &Session::changed);
        session.start(shortPlan());
        QCOMPARE(session.state(), Session::State::running);
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, patient);
        const auto end = finished[0][0].value<SessionEnd>();
        QCOMPARE(end.sentence, QString());
        QCOMPARE(end.ending, Ending::finished);
        QCOMPARE(session.state(), Session::State::idle);
        QVERIFY(changed.count() > 0);
        QVERIFY(!session.bytes().isEmpty());
        const auto recordings = session.take();
        QCOMPARE(recordings.size(), std::size_t{1});
        QVERIFY(recordings.front().metric("ns_per_hop").has_value());
        QCOMPARE(recordings.front().niceness, findLab("csp")->niceness);
    }

    void aSweepGivesOneRecordingPerRunAndWarmUp()
    {
        RunPlan plan = shortPlan();
        plan.over = {{"size", {"2", "4"}}};
        plan.repeat = 2;
        QCOMPARE(runsOf(plan), 6);
        Session session;
        QSignalSpy finished(&session, &Session::finished);
        session.start(plan);
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, patient);
        QCOMPARE(session.recordings().size(), std::size_t{6});
        QCOMPARE(session.progress(), 1.0);
    }

    void aPauseIsNoPartOfWhatIsLeft()
    {
        RunPlan plan = shortPlan();
        plan.over = {{"size", {"2", "4"}}};
        Session session;
        session.setPaused(true);
        QVERIFY(!session.paused()); // there is nothing to pause
        QSignalSpy finished(&session, &Session::finished);
        session.start(plan);
        session.setPaused(true);
        QVERIFY(session.paused());
        QCOMPARE(session.remaining(), -1);
        session.setPaused(false);
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, patient);
        QCOMPARE(session.recordings().size(), std::size_t{4});
    }

    void aPauseIsEndedByAStop()
    {
        RunPlan plan = shortPlan();
        plan.over = {{"size", {"2", "4"}}};
        Session session;
        QSignalSpy finished(&session, &Session::finished);
        session.start(plan);
        session.setPaused(true);
        session.stop();
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, patient);
        QVERIFY(!session.paused());
    }

    void stopEndsARunAndKeepsIt()
    {
        Session session;
        QSignalSpy finished(&session, &Session::finished);
        session.start(endlessPlan());
        QTRY_VERIFY_WITH_TIMEOUT(!session.recordings().empty(), patient);
        const auto pids = processesOfTheRun();
        QVERIFY(!pids.isEmpty());
        session.stop();
        QCOMPARE(session.state(), Session::State::stopping);
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, patient);
        QCOMPARE(finished[0][0].value<SessionEnd>().sentence, QString());
        QCOMPARE(session.recordings().back().ending, Ending::stopped);
        QTRY_VERIFY_WITH_TIMEOUT(!anyAlive(pids), patient);
    }

    void aMissingRunnerIsASentence()
    {
        Session session;
        session.setRunner(QStringLiteral("/nowhere/interleave-run"));
        QSignalSpy finished(&session, &Session::finished);
        session.start(shortPlan());
        QCOMPARE(finished.count(), 0); // never before start has returned
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, patient);
        QVERIFY(finished[0][0].value<SessionEnd>().sentence.contains(QStringLiteral("interleave-run")));
        QCOMPARE(session.state(), Session::State::idle);
    }

    void aKilledRunnerIsASentenceAndLeavesNoProcess()
    {
        Session session;
        QSignalSpy finished(&session, &Session::finished);
        session.start(endlessPlan());
        QTRY_VERIFY_WITH_TIMEOUT(!session.recordings().empty(), patient);
        const auto pids = processesOfTheRun();
        QVERIFY(!pids.isEmpty());
        QCOMPARE(::kill(static_cast<pid_t>(pids.front()), SIGKILL), 0);
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, patient);
        QVERIFY(!finished[0][0].value<SessionEnd>().sentence.isEmpty());
        QVERIFY(!session.recordings().empty()); // what was recorded until then is kept
        QTRY_VERIFY_WITH_TIMEOUT(!anyAlive(pids), patient);
    }

    void aRunnerThatTalksNonsenseIsASentence()
    {
        Session session;
        session.setRunner(QStringLiteral("/bin/echo"));
        QSignalSpy finished(&session, &Session::finished);
        session.start(shortPlan());
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, patient);
        QVERIFY(!finished[0][0].value<SessionEnd>().sentence.isEmpty());
    }

    void aSessionThatGoesTakesItsProcessesAlong()
    {
        auto session = std::make_unique<Session>();
        session->start(endlessPlan());
        QTRY_VERIFY_WITH_TIMEOUT(!session->recordings().empty(), patient);
        const auto pids = processesOfTheRun();
        QVERIFY(!pids.isEmpty());
        session.reset();
        QTRY_VERIFY_WITH_TIMEOUT(!anyAlive(pids), patient);
    }
};

QTEST_MAIN(SessionTest)
#include "session_test.moc"
