// What the stage of the CSP lesson reads out of a recording. No window.
#include "labs/csp/stage_scene.h"

#include <QTest>
#include <limits>

using namespace interleave;
using namespace interleave::cspstage;

namespace {

constexpr double ms = 1e6;

Recording ringRun(const char* backend, std::int64_t size, std::int64_t holdMicroseconds)
{
    Recording run;
    run.parameters = {{"experiment", std::string("ring")},
                      {"backend", std::string(backend)},
                      {"size", size},
                      {"hold_us", holdMicroseconds}};
    return run;
}

Lane sleeper(int number, std::int64_t from, std::int64_t until, std::int64_t end)
{
    Lane lane;
    lane.id = static_cast<std::uint32_t>(number);
    lane.name = "delay " + std::to_string(number);
    const auto add = [&](std::int64_t begin, std::int64_t to, State state, Reason reason) {
        Span span;
        span.begin = begin;
        span.end = to;
        span.set(state, Known::told);
        span.reason = reason;
        if (to > begin)
            lane.spans.push_back(span);
    };
    add(0, from, State::ready, Reason::none);
    add(from, until, State::blocked, Reason::sleep);
    add(until, end, State::blocked, Reason::channel);
    return lane;
}

} // namespace

class CspSceneTest : public QObject
{
    Q_OBJECT
private slots:
    void aTokenIsWhereItWasSeenLast();
    void aSlowTokenTravelsToItsNode();
    void theWayFromTheLastNodeToTheFirstIsOneHop();
    void withoutTravelATokenIsAlwaysAtANode();
    void hopsThatCanBeSeenAreShownAtRealPace();
    void fastHopsSayHowOftenTheyWereSampledAndHowFastTheyWere();
    void whoWaitsIsReadFromTheLanes();
    void whatStoppedTheCountIsTheLastNote();
    void anythingInARecordingGivesAScene();
};

void CspSceneTest::aTokenIsWhereItWasSeenLast()
{
    const std::vector<Sample> samples{{0, 0}, {10 * ms, 5}, {20 * ms, 3}};
    QVERIFY(!tokenPlace({}, 100, 8, 0));
    QVERIFY(!tokenPlace(samples, -1, 8, 0));
    QCOMPARE(tokenPlace(samples, 15'000'000, 8, 0).value(), 5.0);
    QCOMPARE(tokenPlace(samples, 99'000'000, 8, 0).value(), 3.0);
}

void CspSceneTest::aSlowTokenTravelsToItsNode()
{
    const std::vector<Sample> samples{{0, 2}, {100 * ms, 3}, {110 * ms, 3}};
    QCOMPARE(tokenPlace(samples, 99'000'000, 8, 40 * ms).value(), 2.0);
    QCOMPARE(tokenPlace(samples, 110'000'000, 8, 40 * ms).value(), 2.25);
    QCOMPARE(tokenPlace(samples, 140'000'000, 8, 40 * ms).value(), 3.0);
}

void CspSceneTest::theWayFromTheLastNodeToTheFirstIsOneHop()
{
    const std::vector<Sample> samples{{0, 7}, {100 * ms, 0}};
    QCOMPARE(tokenPlace(samples, 120'000'000, 8, 40 * ms).value(), 7.5);
    QCOMPARE(tokenPlace(samples, 200'000'000, 8, 40 * ms).value(), 0.0);
}

void CspSceneTest::withoutTravelATokenIsAlwaysAtANode()
{
    Recording run = ringRun("threads", 8, 250'000);
    run.series = {{"token0", {{0, 2}, {100 * ms, 3}}}};
    QCOMPARE(sceneOf(run, 110'000'000, false).tokens, std::vector<double>{3});
    QVERIFY(sceneOf(run, 110'000'000, true).tokens.front() < 3);
}

void CspSceneTest::hopsThatCanBeSeenAreShownAtRealPace()
{
    QVERIFY(sceneOf(ringRun("threads", 8, 50'000), 0).pace.real);
    QVERIFY(!sceneOf(ringRun("threads", 8, 49'000), 0).pace.real);
    QCOMPARE(sceneOf(ringRun("threads", 8, 250'000), 0).pace.perSecond, 4.0);
}

void CspSceneTest::fastHopsSayHowOftenTheyWereSampledAndHowFastTheyWere()
{
    Recording run = ringRun("coroutines", 64, 0);
    RecordedSeries series{"token0", {}};
    for (int i = 0; i < 120; ++i)
        series.samples.push_back({i * 1e9 / 60, static_cast<double>(i * 7 % 64)});
    run.series = {series};
    QCOMPARE(sceneOf(run, 2'000'000'000).pace.perSecond, 0.0);
    run.metrics = {{"ns_per_hop", "ns", Better::less, 4}};
    const Scene scene = sceneOf(run, 2'000'000'000);
    QCOMPARE(qRound(scene.pace.seenPerSecond), 60);
    QCOMPARE(scene.pace.perSecond, 250e6);
    QVERIFY(!scene.pace.real);
}

void CspSceneTest::whoWaitsIsReadFromTheLanes()
{
    Recording run;
    run.parameters = {{"experiment", std::string("blocking")}, {"unit_ms", std::int64_t{100}}};
    run.lanes = {sleeper(1, 0, 100'000'000, 120'000'000), sleeper(2, 100'000'000, 300'000'000, 300'000'000),
                 sleeper(3, 300'000'000, 600'000'000, 600'000'000)};
    const Scene scene = sceneOf(run, 200'000'000);
    QCOMPARE(scene.waits.size(), std::size_t{3});
    QCOMPARE(scene.waits[0].doing, Wait::Doing::done);
    QCOMPARE(scene.waits[0].doneAt, 100.0);
    QCOMPARE(scene.waits[1].doing, Wait::Doing::waiting);
    QCOMPARE(scene.waits[1].done, 0.5);
    QCOMPARE(scene.waits[2].doing, Wait::Doing::queued);
}

void CspSceneTest::whatStoppedTheCountIsTheLastNote()
{
    Recording run;
    run.parameters = {{"experiment", std::string("limits")}, {"size", std::int64_t{1000}}};
    run.series = {{"created", {{0, 1}, {5 * ms, 400}}}};
    run.now = 10'000'000;
    QCOMPARE(sceneOf(run, 6'000'000).count, 400.0);
    QVERIFY(sceneOf(run, 6'000'000).stoppedBy.empty());
    run.ending = Ending::finished;
    run.notes = {{"remark", Sentence(LAB_TEXT("No memory is left."))}};
    QVERIFY(!sceneOf(run, 10'000'000).stoppedBy.empty());
}

void CspSceneTest::anythingInARecordingGivesAScene()
{
    const double odd[] = {std::nan(""), std::numeric_limits<double>::infinity(), -1e300, 1e300, -1, 1e18};
    for (const char* experiment : {"ring", "tokens", "commstime", "limits", "blocking", "", "🂡"}) {
        for (const double value : odd) {
            Recording run = ringRun(experiment, std::numeric_limits<std::int64_t>::min(), -5);
            run.parameters["experiment"] = std::string(experiment);
            run.parameters["unit_ms"] = value;
            run.series = {{"token0", {{value, value}}}, {"created", {{0, value}}}};
            run.metrics = {{"ns_per_hop", "ns", Better::less, value},
                           {"total_ms", "ms", Better::less, value}};
            run.lanes = {sleeper(3, -5, 10, 4), sleeper(3, 0, 0, 0)};
            run.ending = Ending::lost;
            const Scene scene = sceneOf(run, 1'000'000);
            QVERIFY(scene.size >= 2);
            for (const double place : scene.tokens)
                QVERIFY(place >= 0 && place < static_cast<double>(scene.size));
            QVERIFY(std::isfinite(scene.nanosecondsEach) && std::isfinite(scene.count) &&
                    std::isfinite(scene.totalMs));
        }
    }
    QVERIFY(sceneOf(Recording{}, 0).tokens.empty());
}

QTEST_APPLESS_MAIN(CspSceneTest)
#include "csp_scene_test.moc"
