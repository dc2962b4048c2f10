#include "widgets/timeline/timelinepane.h"

#include "tests/widgets/guitest.h"
#include "tests/widgets/timeline/synthetic.h"

#include <QApplication>
#include <QClipboard>
#include <QScrollBar>
#include <QSemaphore>
#include <QSignalSpy>
#include <QThreadPool>
#include <QWheelEvent>

using namespace interleave;

namespace {
/// A pane with its view, as the window puts them together.
struct Shown {
    explicit Shown(const Recording& its)
        : recording(its)
        , pane(view)
    {
        pane.resize(1000, 300);
        pane.setRecording(&recording);
        grow();
        pane.show();
    }
    void grow()
    {
        view.grow(recording.now, recording.ending == Ending::live);
        pane.refresh();
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(&pane, key, modifiers); }
    [[nodiscard]] QPoint at(int row, std::int64_t time) const
    {
        const TimelineLayout layout = pane.screenLayout();
        return {static_cast<int>(xOf(time, view.window(), layout.plot().left(), layout.plot().width())),
                static_cast<int>(layout.rowOf(row).center().y())};
    }
    void wheel(QPoint position, int turn, Qt::KeyboardModifiers modifiers = {})
    {
        QWheelEvent event(position, pane.viewport()->mapToGlobal(position), {}, {0, turn}, Qt::NoButton,
                          modifiers, Qt::NoScrollPhase, false);
        QApplication::sendEvent(pane.viewport(), &event);
    }
    void drag(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mousePress(pane.viewport(), Qt::LeftButton, modifiers, from);
        for (const QPoint point : {from + (to - from) / 2, to}) {
            QMouseEvent move(QEvent::MouseMove, point, pane.viewport()->mapToGlobal(point), Qt::NoButton,
                             Qt::LeftButton, modifiers);
            QApplication::sendEvent(pane.viewport(), &move);
        }
        QTest::mouseRelease(pane.viewport(), Qt::LeftButton, modifiers, to);
    }
    [[nodiscard]] QString said() const
    {
        return pane.readOut().replace(QChar(QChar::Nbsp), QLatin1Char(' '));
    }

    const Recording& recording;
    TimeView view;
    TimelinePane pane;
};
} // namespace

class TimelinePaneTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void init() { failOnAnyWarning(); }

    void paintingDoesNotWaitForWorkOfOthers()
    {
        const Recording recording = smallRecording();
        Shown shown(recording);
        QThreadPool& others = *QThreadPool::globalInstance();
        const int all = others.maxThreadCount();
        QSemaphore begun, ends;
        for (int i = 0; i < all; ++i)
            others.start([&] { begun.release(), ends.tryAcquire(1, 10'000); });
        QVERIFY(begun.tryAcquire(all, 10'000));
        QVERIFY(!shown.pane.grab().isNull());
        QCOMPARE(others.activeThreadCount(), all);
        ends.release(all);
        others.waitForDone();
    }

    void theKeyboardReadsLanesAndSpans()
    {
        const Recording recording = smallRecording();
        Shown shown(recording);
        const QSignalSpy told(&shown.pane, &TimelinePane::readOutChanged);
        shown.key(Qt::Key_Down);
        QCOMPARE(shown.said(), QStringLiteral("worker 0: running for 1 µs from 0 ns (traced by the kernel)\n"
                                              "On core 0."));
        shown.key(Qt::Key_Right);
        QCOMPARE(shown.said(),
                 QStringLiteral("worker 0: blocked, waits for a lock: lock m, for 5 µs from 1 µs "
                                "(traced by the kernel)\nWoken by worker 8."));
        QCOMPARE(shown.pane.accessibleDescription(), shown.pane.readOut());
        shown.key(Qt::Key_Right);
        QVERIFY(shown.said().contains(QStringLiteral("Its beginning is computed, not seen.")));
        QCOMPARE(told.count(), 3);
        shown.key(Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), shown.pane.readOut());
        shown.key(Qt::Key_Home);
        QCOMPARE(shown.pane.currentSpan(), 0);
        shown.key(Qt::Key_Escape);
        QVERIFY(shown.pane.readOut().isEmpty());
    }

    void theCursorStopsAtBothEndsAndSkipsHeadings()
    {
        const Recording recording = smallRecording();
        Shown shown(recording);
        shown.pane.setChoice({LaneSort::start, true, {}});
        for (int i = 0; i < 10; ++i) {
            shown.key(Qt::Key_Down);
            shown.key(Qt::Key_Right);
        }
        QCOMPARE(shown.pane.currentLane(), &recording.lanes[3]);
        QCOMPARE(shown.pane.currentSpan(), 3);
        for (int i = 0; i < 10; ++i) {
            shown.key(Qt::Key_Up);
            shown.key(Qt::Key_Left);
        }
        QCOMPARE(shown.pane.currentLane(), &recording.lanes[0]);
    }

    void enterAndASecondClickGoToTheOneWhoEndedTheWait()
    {
        const Recording recording = smallRecording();
        for (const bool click : {false, true}) {
            Shown shown(recording);
            QTest::mouseClick(shown.pane.viewport(), Qt::LeftButton, {}, shown.at(0, 3000));
            QCOMPARE(shown.pane.currentSpan(), 1);
            QCOMPARE(shown.pane.partner(), &recording.lanes[2]);
            if (click) {
                QTest::mouseClick(shown.pane.viewport(), Qt::LeftButton, {}, shown.at(0, 3100));
            } else {
                shown.key(Qt::Key_Return);
            }
            QCOMPARE(shown.pane.currentLane(), &recording.lanes[2]);
            QCOMPARE(shown.pane.currentSpan(), 2); // what it does when the wait ends
        }
    }

    void hoveringSaysWhatIsThere()
    {
        Recording recording = smallRecording();
        recording.tracing = {Known::sampled, 20'000'000, {}};
        editSpans(recording.lanes[1], [](auto& spans) { spans[1].set(State::blocked, Known::sampled); });
        Shown shown(recording);
        QString said;
        connect(&shown.pane, &TimelinePane::hovered, &shown.pane,
                [&said](const QString& text) { said = text; });
        QTest::mouseMove(shown.pane.viewport(), shown.at(1, 3000));
        QTRY_VERIFY(said.contains(QStringLiteral("sampled every 20")));
        QTest::mouseMove(shown.pane.viewport(), shown.at(1, 3000) - QPoint(0, 200));
        QTest::mouseMove(shown.pane.viewport(), {5, shown.at(2, 0).y()});
        QTRY_COMPARE(said, QStringLiteral("worker 8: thread, process 101, thread 1002"));
    }

    void theWheelZoomsAtThePointerAndScrollsOverTheNames()
    {
        const Recording recording = tracedRecording(60, 50);
        Shown shown(recording);
        const std::int64_t moment = recording.now / 4;
        const double before = xOf(moment, shown.view.window(), 0, 1);
        shown.wheel(shown.at(2, moment), 120);
        QVERIFY(shown.view.window().length() < recording.now);
        QVERIFY(std::abs(xOf(moment, shown.view.window(), 0, 1) - before) < 0.01);
        const TimeWindow window = shown.view.window();
        shown.wheel({5, 100}, -120);
        QCOMPARE(shown.view.window(), window);
        QVERIFY(shown.pane.verticalScrollBar()->value() > 0);
    }

    void draggingPansAndUndoGoesBack()
    {
        const Recording recording = smallRecording();
        Shown shown(recording);
        shown.view.setWindow({4000, 6000});
        shown.drag(shown.at(1, 4500), shown.at(1, 5500));
        QVERIFY(std::abs(shown.view.window().begin - 3000) < 20);
        shown.key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(shown.view.window(), (TimeWindow{4000, 6000}));
        shown.key(Qt::Key_Backspace);
        QVERIFY(shown.view.whole());
    }

    void draggingWithShiftSelectsAndSharesFollow()
    {
        const Recording recording = smallRecording();
        Shown shown(recording);
        shown.drag(shown.at(1, 2000), shown.at(3, 6000), Qt::ShiftModifier);
        QVERIFY(shown.view.selection());
        QVERIFY(std::abs(shown.view.selection()->begin - 2000) < 30);
        QVERIFY(shown.pane.data().times(0).times[0] < 1);
        QVERIFY(!shown.pane.grab().isNull());
        shown.key(Qt::Key_Escape);
        QVERIFY(!shown.view.selection());
        QCOMPARE(shown.pane.data().times(0).times[0], 4000.0);
        QTest::mouseClick(shown.pane.viewport(), Qt::LeftButton, {}, shown.at(0, 3000));
        shown.key(Qt::Key_S);
        QCOMPARE(shown.view.selection().value_or(TimeWindow()), (TimeWindow{1000, 6000}));
    }

    void zoomIsResetByKeyAndDoubleClick()
    {
        const Recording recording = smallRecording();
        Shown shown(recording);
        shown.key(Qt::Key_Plus);
        QVERIFY(!shown.view.whole());
        shown.key(Qt::Key_0);
        QVERIFY(shown.view.whole());
        shown.key(Qt::Key_Plus);
        QTest::mouseDClick(shown.pane.viewport(), Qt::LeftButton, {}, shown.at(1, 5000));
        QVERIFY(shown.view.whole());
    }

    void aClickOnAHeadingSortsByIt()
    {
        const Recording recording = smallRecording();
        Shown shown(recording);
        const TimelineLayout layout = shown.pane.screenLayout();
        const QPoint share = layout.shareOf(layout.headerRow(), 0).center().toPoint();
        QTest::mouseClick(shown.pane.viewport(), Qt::LeftButton, {}, share);
        QCOMPARE(shown.pane.data().choice().sort, LaneSort::runningShare);
        QTest::mouseClick(shown.pane.viewport(), Qt::LeftButton, {}, share);
        QCOMPARE(shown.pane.data().choice().sort, LaneSort::start);
    }

    void theChosenSpanIsBroughtIntoView()
    {
        const Recording recording = tracedRecording(200, 300);
        Shown shown(recording);
        shown.view.setWindow({0, recording.now / 100});
        for (int i = 0; i < 80; ++i) {
            shown.key(Qt::Key_Down);
        }
        QVERIFY(shown.pane.verticalScrollBar()->value() > 0);
        shown.pane.goTo(3, 299);
        const Span& last = recording.lanes[3].spans[299];
        QVERIFY(shown.view.window().begin <= last.end && shown.view.window().end >= last.begin);
        shown.view.undo();
        QCOMPARE(shown.view.window().begin, std::int64_t{0});
    }

    void theChosenLaneIsKeptWhenRowsMove()
    {
        const Recording recording = smallRecording();
        Shown shown(recording);
        shown.pane.goTo(2, 1);
        shown.pane.setChoice({LaneSort::runningShare, true, {}});
        QCOMPARE(shown.pane.currentLane(), &recording.lanes[2]);
        shown.pane.setChoice({LaneSort::start, false, QStringLiteral("worker 0")});
        QVERIFY(shown.pane.currentLane() == nullptr);
    }

    void aLiveRecordingFreezesAndGoesOn()
    {
        Recording recording = smallRecording();
        recording.ending = Ending::live;
        Shown shown(recording);
        shown.key(Qt::Key_Space);
        const QImage before = shown.pane.grab().toImage();
        for (Lane& lane : recording.lanes) {
            lane.spans.push_back(spanOfState(10'000, 11'000, State::blocked));
        }
        recording.now = 11'000;
        shown.grow();
        QVERIFY(shown.view.frozen());
        shown.key(Qt::Key_Space);
        QVERIFY(!shown.view.frozen());
        QVERIFY(before != shown.pane.grab().toImage());
    }

    void noRecordingIsNoProblem()
    {
        TimeView view;
        TimelinePane pane(view);
        pane.resize(300, 200);
        pane.setRecording(nullptr);
        for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Plus, Qt::Key_Return, Qt::Key_Home, Qt::Key_S}) {
            QTest::keyClick(&pane, key);
        }
        QTest::mouseClick(pane.viewport(), Qt::LeftButton, {}, {100, 50});
        QVERIFY(!pane.grab().isNull());
        const Recording empty;
        pane.setRecording(&empty);
        pane.refresh();
        QVERIFY(!pane.grab().isNull());
    }
};

QTEST_MAIN(TimelinePaneTest)
#include "timelinepane_test.moc"
