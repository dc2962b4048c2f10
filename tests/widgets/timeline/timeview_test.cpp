#include "widgets/timeline/timeview.h"

#include "tests/widgets/guitest.h"

#include <QSignalSpy>

using namespace interleave;

class TimeViewTest : public QObject
{
    Q_OBJECT
private slots:
    void momentsAndCoordinatesAreInverse()
    {
        const TimeWindow window{1000, 9000};
        for (const std::int64_t time : {1000, 1234, 8999, 20000}) {
            QCOMPARE(timeAt(xOf(time, window, 50, 800), window, 50, 800), time);
        }
        QCOMPARE(xOf(5, {7, 7}, 50, 800), 50.0);
        QCOMPARE(timeAt(60, window, 50, 0), std::int64_t{1000});
    }

    void zoomKeepsTheMomentUnderThePointer()
    {
        const TimeWindow window = zoomed({0, 1000}, 0.5, 250, 1000);
        QCOMPARE(window.length(), std::int64_t{500});
        QCOMPARE(xOf(250, window, 0, 1000), xOf(250, {0, 1000}, 0, 1000));
    }

    void zoomAndMoveStayWithinTheRecording()
    {
        QCOMPARE(zoomed({400, 500}, 100, 450, 1000), (TimeWindow{0, 1000}));
        QCOMPARE(zoomed({400, 500}, 1e-9, 450, 1000).length(), std::int64_t{10});
        QCOMPARE(moved({400, 500}, 9000, 1000), (TimeWindow{900, 1000}));
        QCOMPARE(moved({400, 500}, -9000, 1000), (TimeWindow{0, 100}));
    }

    void timeTicksAreNiceAndFarEnoughApart()
    {
        const auto ticks = timeTicks({123'456, 987'654}, 800, 90);
        QVERIFY(ticks.size() >= 4 && ticks.size() <= 9);
        QCOMPARE(ticks[0] % 100'000, std::int64_t{0});
        QVERIFY(timeTicks({0, 0}, 800, 90).empty());
        QCOMPARE(timeTicks({0, 5}, 800, 1).size(), std::size_t{6});
    }

    void everyChangeOfTheWindowCanBeUndone()
    {
        TimeView view;
        view.grow(100'000, false);
        QVERIFY(!view.canUndo());
        view.setWindow({10'000, 20'000});
        view.move(5000);
        view.stepBack();
        QCOMPARE(view.window(), (TimeWindow{10'000, 20'000}));
        view.undo();
        QCOMPARE(view.window(), (TimeWindow{15'000, 25'000}));
        view.undo();
        view.undo();
        QCOMPARE(view.window(), (TimeWindow{0, 100'000}));
        QVERIFY(view.whole());
        QVERIFY(!view.canUndo());
        view.undo();
        QCOMPARE(view.window(), (TimeWindow{0, 100'000}));
    }

    void turnsOfTheWheelInARowAreUndoneTogether()
    {
        TimeView view;
        view.grow(100'000, false);
        const QSignalSpy possible(&view, &TimeView::undoChanged);
        for (int i = 0; i < 5; ++i) {
            view.zoom(0.5, 50'000);
        }
        view.zoom(2, 50'000);
        view.undo();
        QCOMPARE(view.window().length(), std::int64_t{100'000 / 32});
        view.undo();
        QVERIFY(view.whole());
        QCOMPARE(possible.count(), 2);
    }

    void aDragIsUndoneAsAWhole()
    {
        TimeView view;
        view.grow(100'000, false);
        view.setWindow({50'000, 60'000});
        for (int i = 1; i < 10; ++i) {
            view.slideTo({50'000 - i * 1000, 60'000 - i * 1000});
        }
        view.endGesture();
        view.slideTo({20'000, 30'000});
        view.undo();
        QCOMPARE(view.window(), (TimeWindow{41'000, 51'000}));
        view.undo();
        QCOMPARE(view.window(), (TimeWindow{50'000, 60'000}));
    }

    void aGrowingRunIsFollowedUntilTheUserLooksBack()
    {
        TimeView view;
        view.grow(100'000, true);
        view.setWindow({90'000, 100'000});
        view.grow(200'000, true);
        QCOMPARE(view.window(), (TimeWindow{190'000, 200'000}));
        view.stepBack();
        QVERIFY(!view.following());
        view.grow(300'000, true);
        QCOMPARE(view.window(), (TimeWindow{185'000, 195'000}));
        view.setFollowing(true);
        QCOMPARE(view.window(), (TimeWindow{290'000, 300'000}));
    }

    void aFrozenPictureStandsStillWhileTheRunGoesOn()
    {
        TimeView view;
        view.grow(100'000, true);
        view.setFrozen(true);
        const TimeWindow before = view.window();
        view.grow(5'000'000, true);
        QCOMPARE(view.window(), before);
        QCOMPARE(view.frozen().value_or(0), std::int64_t{100'000});
        view.setFrozen(false);
        QVERIFY(view.window().end >= 5'000'000);
    }

    void aSelectionIsAStretchWithinTheRun()
    {
        TimeView view;
        view.grow(100'000, false);
        const QSignalSpy selected(&view, &TimeView::selectionChanged);
        view.select(TimeWindow{70'000, -5});
        QCOMPARE(view.selection().value_or(TimeWindow()), (TimeWindow{0, 70'000}));
        view.select(TimeWindow{5, 5});
        QVERIFY(!view.selection());
        view.select({});
        QCOMPARE(selected.count(), 2);
    }

    void anotherRunIsLookedAtAsAWhole()
    {
        TimeView view;
        view.grow(100'000, true);
        view.setWindow({10, 5000});
        view.select(TimeWindow{10, 20});
        view.setFrozen(true);
        view.reset();
        view.grow(7000, false);
        QCOMPARE(view.window(), (TimeWindow{0, 7000}));
        QVERIFY(view.following() && !view.frozen() && !view.selection() && !view.canUndo());
    }
};

QTEST_GUILESS_MAIN(TimeViewTest)
#include "timeview_test.moc"
