// What the stage of the lesson on thread states reads out of a recording. No window.
#include "labs/threads/stage_scene.h"

#include "labs/engine/spanthinner.h"
#include "tests/labs/engine/editspans.h"
#include "tests/stages/threads_recording.h"

#include <QTest>
#include <limits>

using namespace interleave;
using namespace interleave::threadstage;

namespace {

/// Made, admitted, runs, loses the core, runs, waits, is ready, runs, ends: each state for 10 ms.
Recording aLife(Known known = Known::traced)
{
    Recording run;
    run.now = 200 * ms;
    run.lanes.push_back(laneOf(0, "worker", 10,
                               {{10, State::ready},
                                {10, State::running},
                                {10, State::ready},
                                {10, State::running},
                                {10, State::blocked},
                                {10, State::ready},
                                {10, State::running}},
                               known));
    return run;
}

Place onlyPlace(const Scene& scene)
{
    for (std::size_t place = 0; place < placeCount; ++place)
        if (scene.crowds[place].count == 1)
            return static_cast<Place>(place);
    return Place::fresh;
}

/// A lane of `count` spans of 1 µs that runs and waits in turn.
Recording longRun(std::size_t count)
{
    Recording run;
    run.lanes.emplace_back();
    for (std::size_t i = 0; i < count; ++i) {
        Span span;
        span.begin = static_cast<std::int64_t>(i) * 1000;
        span.end = span.begin + 1000;
        span.set(i % 2 == 0 ? State::running : State::blocked, Known::told);
        run.lanes.back().spans.push_back(span);
    }
    run.now = run.lanes.back().spans.back().end;
    return run;
}

std::array<std::uint64_t, moveCount> totals(const Scene& scene)
{
    std::array<std::uint64_t, moveCount> all{};
    std::ranges::transform(scene.arrows, all.begin(), &Arrow::total);
    return all;
}

} // namespace

class ThreadsSceneTest : public QObject
{
    Q_OBJECT
private slots:
    void aThreadIsInTheStateOfItsSpan();
    void everyMoveOfALifeIsCountedOnce();
    void whoGoesOnAfterATracedWaitWasDispatched();
    void toldLanesSayNothingOfDispatchAndInterrupt();
    void sampledMovesAreSaidToBeIncomplete();
    void mergedSpansChangeNoCount();
    void ratesCountTheLastSecond();
    void ratesOfAFinishedRunAreItsMeans();
    void anOpenSpanIsWhatTheThreadDoesNow();
    void anOpenSpanOfBeforeTheLastOneMeansThatTheThreadHasEnded();
    void aLaneWithoutSpansIsNewWhileTheRunLives();
    void namesAreThoseOfTheFirstFew();
    void anyMomentGivesTheSameWhicheverCameBefore();
    void framesDoNotReadTheWholeRunAgain();
    void anotherRecordingAtTheSamePlaceIsReadAnew();
    void anythingInARecordingGivesAScene();
};

void ThreadsSceneTest::aThreadIsInTheStateOfItsSpan()
{
    const Recording run = aLife();
    Reader reader;
    QCOMPARE(reader.read(run, 5 * ms).made(), 0);
    const std::vector<Place> expected{Place::ready,   Place::running, Place::ready,   Place::running,
                                      Place::waiting, Place::ready,   Place::running, Place::terminated};
    for (std::size_t i = 0; i < expected.size(); ++i) {
        const Scene scene = reader.read(run, (15 + 10 * static_cast<std::int64_t>(i)) * ms);
        QCOMPARE(scene.made(), 1);
        QCOMPARE(onlyPlace(scene), expected[i]);
    }
}

void ThreadsSceneTest::everyMoveOfALifeIsCountedOnce()
{
    const Recording run = aLife();
    Reader reader;
    const Counts expected{1, 3, 1, 1, 1, 1};
    QCOMPARE(totals(reader.read(run, run.now)), expected);
    QCOMPARE(totals(reader.read(run, 5 * ms)), Counts{});
    QCOMPARE(totals(reader.read(run, 25 * ms)), (Counts{1, 1, 0, 0, 0, 0}));
}

void ThreadsSceneTest::whoGoesOnAfterATracedWaitWasDispatched()
{
    Counts traced{};
    count(traced, State::blocked, State::running, Known::traced);
    QCOMPARE(traced, (Counts{0, 1, 0, 0, 1, 0}));
    Counts told{};
    count(told, State::blocked, State::running, Known::told);
    QCOMPARE(told, (Counts{0, 0, 0, 0, 1, 0}));
}

void ThreadsSceneTest::toldLanesSayNothingOfDispatchAndInterrupt()
{
    const Recording run = aLife(Known::told);
    Reader reader;
    const Scene scene = reader.read(run, run.now);
    QCOMPARE(scene.known, Known::told);
    QCOMPARE(scene.on(Move::dispatch).seen, Seen::none);
    QCOMPARE(scene.on(Move::interrupt).seen, Seen::none);
    for (const Move move : {Move::admitted, Move::wait, Move::completion, Move::exit})
        QCOMPARE(scene.on(move).seen, Seen::all);
}

void ThreadsSceneTest::sampledMovesAreSaidToBeIncomplete()
{
    const Recording run = aLife(Known::sampled);
    Reader reader;
    QCOMPARE(reader.read(run, run.now).on(Move::dispatch).seen, Seen::some);
    QCOMPARE(reader.read(run, run.now).on(Move::exit).seen, Seen::all);
}

void ThreadsSceneTest::mergedSpansChangeNoCount()
{
    Recording real = longRun(40'000);
    real.tracing.known = Known::traced;
    editSpans(real.lanes.front(), [](std::vector<Span>& spans) {
        std::ranges::for_each(spans, [](Span& span) { span.set(span.state(), Known::traced); });
    });
    Recording thinned = real;
    Lane& lane = thinned.lanes.front();
    lane.spans = {};
    SpanThinner thinner(1000,
                        {[&](std::uint32_t, const Span& span) { lane.spans.push_back(span); },
                         [&](std::uint32_t, const HiddenChanges& hidden) { lane.hidden.push_back(hidden); }});
    for (const Span& span : real.lanes.front().spans)
        thinner.add(0, span);
    thinner.flush(real.now, std::numeric_limits<std::int64_t>::max());
    QVERIFY(lane.spans.size() < 2000);
    Reader readerOfReal;
    Reader readerOfThinned;
    QCOMPARE(totals(readerOfThinned.read(thinned, real.now)), totals(readerOfReal.read(real, real.now)));
    const std::int64_t until = lane.hidden.at(lane.hidden.size() / 2)
                                   .until; // inside a stretch the order is not known, at its end all is
    QCOMPARE(totals(readerOfThinned.read(thinned, until)), totals(readerOfReal.read(real, until)));
}

void ThreadsSceneTest::ratesCountTheLastSecond()
{
    const Recording run = crowd(6); // each waits 10 times a second
    Reader reader;
    const Scene scene = reader.read(run, 1'500 * ms);
    QCOMPARE(scene.window, 1'000 * ms);
    QCOMPARE(scene.on(Move::wait).perSecond, 60.0);
    QCOMPARE(scene.on(Move::dispatch).perSecond, 120.0);
    QCOMPARE(scene.on(Move::admitted).perSecond, 0.0);
    QCOMPARE(reader.read(run, 500 * ms).window, 500 * ms);
}

void ThreadsSceneTest::ratesOfAFinishedRunAreItsMeans()
{
    Recording run = crowd(3);
    run.now = 3'000 * ms;
    run.ending = Ending::finished;
    Reader reader;
    const Scene scene = reader.read(run, run.now);
    QVERIFY(scene.over);
    QCOMPARE(scene.on(Move::exit).perSecond, 1.0);
    QCOMPARE(scene.on(Move::wait).total, 60U);
    QCOMPARE(scene.on(Move::wait).perSecond, 20.0);
}

void ThreadsSceneTest::anOpenSpanIsWhatTheThreadDoesNow()
{
    Recording run = aLife();
    Span open;
    open.begin = run.lanes[0].spans.back().end;
    open.end = run.now;
    open.set(State::blocked, Known::traced);
    run.lanes[0].open = open;
    Reader reader;
    const Scene scene = reader.read(run, run.now);
    QCOMPARE(onlyPlace(scene), Place::waiting);
    QCOMPARE(scene.on(Move::wait).total, 2U);
    QCOMPARE(scene.on(Move::exit).total, 0U);
}

void ThreadsSceneTest::anOpenSpanOfBeforeTheLastOneMeansThatTheThreadHasEnded()
{
    Recording run = aLife();
    run.lanes[0].open = run.lanes[0].spans.back();
    Reader reader;
    const Scene scene = reader.read(run, run.now);
    QCOMPARE(onlyPlace(scene), Place::terminated);
    QCOMPARE(scene.on(Move::exit).total, 1U);
}

void ThreadsSceneTest::aLaneWithoutSpansIsNewWhileTheRunLives()
{
    Recording run;
    run.lanes.emplace_back();
    Reader reader;
    QCOMPARE(reader.read(run, 0).at(Place::fresh).count, 1);
    run.ending = Ending::finished;
    QCOMPARE(reader.read(run, 0).made(), 0);
}

void ThreadsSceneTest::namesAreThoseOfTheFirstFew()
{
    const Recording run = crowd(20);
    Reader reader;
    for (const Crowd& crowd : reader.read(run, 500 * ms).crowds)
        QCOMPARE(crowd.names.size(),
                 std::min<std::size_t>(Crowd::mostNames, static_cast<std::size_t>(crowd.count)));
}

void ThreadsSceneTest::anyMomentGivesTheSameWhicheverCameBefore()
{
    const Recording run = longRun(10'000);
    Reader reader;
    for (const std::int64_t at : {0, 999'999, 1'024'000, 9'999'000, 5'000'500, 1'023'999, 2'048'001, 1}) {
        Reader fresh;
        QCOMPARE(totals(reader.read(run, at)), totals(fresh.read(run, at)));
    }
    const Scene half = reader.read(run, 5'000'000); // 2,501 times running by then, 2,500 times waiting
    QCOMPARE(totals(half), (Counts{1, 0, 0, 2500, 2500, 0}));
}

void ThreadsSceneTest::framesDoNotReadTheWholeRunAgain()
{
    const Recording run = longRun(1'000'000);
    Reader reader;
    reader.read(run, run.now);
    const std::uint64_t first = reader.visited();
    for (int frame = 0; frame < 10; ++frame)
        reader.read(run, run.now - frame * 1000);
    QVERIFY2(reader.visited() - first <= 10 * 2 * 1024,
             qPrintable(QString::number(reader.visited() - first)));
}

void ThreadsSceneTest::anotherRecordingAtTheSamePlaceIsReadAnew()
{
    Recording run = longRun(5000);
    Reader reader;
    reader.read(run, run.now);
    run = aLife();
    QCOMPARE(totals(reader.read(run, run.now)), (Counts{1, 3, 1, 1, 1, 1}));
}

void ThreadsSceneTest::anythingInARecordingGivesAScene()
{
    Reader reader;
    Recording run;
    run.parameters = {{"scene", std::int64_t{3}}};
    for (const std::int64_t now :
         {std::int64_t{0}, std::int64_t{-1}, std::numeric_limits<std::int64_t>::max()})
        QCOMPARE(reader.read(run, now).made(), 0);
    run.now = -5;
    run.ending = Ending::lost;
    run.lanes.push_back({});
    run.lanes.push_back(laneOf(7, "core", 0, {{5, State::running}}));
    run.lanes.back().kind = LaneKind::core;
    QCOMPARE(reader.read(run, 0).made(), 0);
}

QTEST_APPLESS_MAIN(ThreadsSceneTest)
#include "threads_scene_test.moc"
