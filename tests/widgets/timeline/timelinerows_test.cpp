#include "tests/widgets/guitest.h"
#include "tests/widgets/timeline/synthetic.h"
#include "widgets/tableview.h"
#include "widgets/timeline/lanetablemodel.h"
#include "widgets/timeline/spantablemodel.h"
#include "widgets/timeline/timelinecsv.h"
#include "widgets/timeline/timelinelayout.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <sstream>

using namespace interleave;

namespace {

using Tester = QAbstractItemModelTester;
constexpr auto strictTester = Tester::FailureReportingMode::QtTest;

std::vector<int> lanesOf(const TimelineData& data)
{
    std::vector<int> lanes;
    for (const LaneRow& row : data.rows()) {
        lanes.push_back(row.lane);
    }
    return lanes;
}

std::vector<int> lanesFor(const Recording& recording, const LaneChoice& choice)
{
    TimelineData data;
    data.setRecording(&recording);
    data.setChoice(choice);
    return lanesOf(data);
}

TimelineLayout layoutFor(const QRectF& all, const TimelineData& data)
{
    return timelineLayout(all, QFont(), widthsOf(data, QFont()), data.rows().size());
}

} // namespace

class TimelineRowsTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void init() { failOnAnyWarning(); }

    void lanesAreSortedByStartNameAndRunningShare()
    {
        Recording recording = smallRecording(); // running: 4, 5, 6, 7 µs of 10
        std::swap(recording.lanes[1].name, recording.lanes[3].name);
        recording.lanes[0].begin = 5;
        QCOMPARE(lanesFor(recording, {LaneSort::start, false, {}}), (std::vector{1, 2, 3, 0}));
        QCOMPARE(lanesFor(recording, {LaneSort::name, false, {}}), (std::vector{0, 3, 2, 1}));
        QCOMPARE(lanesFor(recording, {LaneSort::runningShare, false, {}}), (std::vector{3, 2, 1, 0}));
    }

    void processesHaveHeadingsAboveTheirLanes()
    {
        const Recording recording = smallRecording();
        TimelineData data;
        data.setRecording(&recording);
        data.setChoice({LaneSort::runningShare, true, {}});
        QCOMPARE(lanesOf(data), (std::vector{-1, 3, 2, -1, 1, 0}));
        QCOMPARE(headingText(data.rows()[0]), QStringLiteral("Process 101, lanes: 2"));
        QCOMPARE(data.rowOfLane(0), 5);
        QCOMPARE(data.rowOfId(1), 5);
        QCOMPARE(data.rowOfId(-1), -1);
        QVERIFY(data.lane(0) == nullptr && data.lane(99) == nullptr);
    }

    void lanesAreFoundByNameKindAndNumber()
    {
        const Recording recording = smallRecording();
        QCOMPARE(lanesFor(recording, {LaneSort::start, false, QStringLiteral("WORKER 1")}), (std::vector{3}));
        QCOMPARE(lanesFor(recording, {LaneSort::start, false, QStringLiteral("1002")}), (std::vector{2}));
        QCOMPARE(lanesFor(recording, {LaneSort::start, false, QStringLiteral("thread")}).size(),
                 std::size_t{4});
        QVERIFY(lanesFor(recording, {LaneSort::start, true, QStringLiteral("nobody")}).empty());
    }

    void lanesThatComeLaterGetTheirRows()
    {
        Recording recording = smallRecording();
        TimelineData data;
        data.setRecording(&recording);
        QVERIFY(!data.refresh());
        recording.lanes.push_back(recording.lanes[0]);
        QVERIFY(data.refresh());
        QCOMPARE(data.rows().size(), std::size_t{5});
    }

    void sharesAndCountsFollowTheRange()
    {
        const Recording recording = smallRecording();
        TimelineData data;
        data.setRecording(&recording);
        QCOMPARE(data.times(0).times, (StateTimes{4000, 1000, 5000, 0}));
        data.setRange(TimeWindow{500, 2000});
        QCOMPARE(data.times(0).times, (StateTimes{500, 0, 1000, 0}));
        QCOMPARE(data.times(0).spans, std::size_t{2});
        data.setRange({});
        QCOMPARE(data.times(0).spans, std::size_t{4});
    }

    void theTableOfLanesSaysWhatTheTimelineShows()
    {
        Recording recording = smallRecording();
        TimelineData data;
        data.setRecording(&recording);
        LaneTableModel model;
        const Tester tester(&model, strictTester);
        model.show(data);
        QCOMPARE(model.rowCount(), 4);
        const auto copied = [&](int row, int column) {
            return model.index(row, column).data(copyRole).toString();
        };
        QCOMPARE(copied(0, LaneTableModel::runningColumn), QStringLiteral("40"));
        QCOMPARE(copied(0, LaneTableModel::blockedColumn), QStringLiteral("50"));
        data.setRange(TimeWindow{500, 1500});
        recording.lanes.push_back(recording.lanes[0]);
        data.refresh();
        model.show(data);
        QCOMPARE(model.rowCount(), 5);
        QCOMPARE(copied(0, LaneTableModel::runningColumn), QStringLiteral("50"));
        data.setChoice({LaneSort::start, true, QStringLiteral("worker 8")});
        model.show(data);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.laneOf(0), 2);
        QCOMPARE(model.rowOf(0), -1);
        model.show(TimelineData());
        QCOMPARE(model.rowCount(), 0);
    }

    void theTableOfSpansHoldsThoseOfTheStretch()
    {
        Recording recording = smallRecording();
        recording.lanes[0].open = spanOfState(10'000, 12'000, State::ready);
        SpanTableModel model;
        const Tester tester(&model, strictTester);
        model.show(&recording, &recording.lanes[0], {5000, 11'000});
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(model.index(0, SpanTableModel::whatColumn).data().toString(),
                 QStringLiteral("waits for a lock: lock m"));
        QCOMPARE(model.index(0, SpanTableModel::partnerColumn).data().toString(), QStringLiteral("worker 8"));
        QCOMPARE(model.index(1, SpanTableModel::stateColumn).data().toString(), QStringLiteral("ready"));
        QCOMPARE(model.spanOfRow(3), openSpan);
        QCOMPARE(model.rowOfSpan(2), 1);
        QCOMPARE(model.rowOfSpan(0), -1);
        model.show(nullptr, nullptr, {});
        QCOMPARE(model.rowCount(), 0);
    }

    void rowsShrinkToTheirTextBeforeTheyAreScrolled()
    {
        const Recording few = smallRecording();
        const Recording many = tracedRecording(200, 4);
        TimelineData data;
        data.setRecording(&few);
        const QRectF all(0, 0, 1000, 600);
        const TimelineLayout tall = layoutFor(all, data);
        data.setRecording(&many);
        const TimelineLayout low = layoutFor(all, data);
        QVERIFY(low.row < tall.row);
        QVERIFY(low.row >= QFontMetricsF(QFont()).height());
        QVERIFY(low.row * 200 > low.rows().height());
    }

    void rowsAndPositionsAreInverse()
    {
        const Recording many = tracedRecording(60, 4);
        TimelineData data;
        data.setRecording(&many);
        TimelineLayout layout = layoutFor(QRectF(0, 0, 1000, 300), data);
        layout.scrolled = 100;
        QCOMPARE(layout.rowAt(layout.rowOf(7).center().y()), 7);
        QCOMPARE(layout.rowAt(1), -1);
        QCOMPARE(layout.rowAt(299), -1);
        for (int column = 0; column < layout.shares; ++column) {
            QVERIFY(layout.shareOf(layout.rowOf(7), column).right() <= layout.plot().left());
        }
        QVERIFY(layoutFor(QRectF(0, 0, 300, 300), data).plot().width() > 150);
    }

    void theCsvHasTheSpansThatAreVisible()
    {
        Recording recording = smallRecording();
        recording.objects[7] = "a \"lock\", m";
        TimelineData data;
        data.setRecording(&recording);
        data.setChoice({LaneSort::start, true, QStringLiteral("worker 0")});
        std::ostringstream out;
        writeVisibleSpans(out, data, {500, 6500});
        QCOMPARE(
            QString::fromStdString(out.str()),
            QStringLiteral("lane,name,kind,pid,tid,begin_ns,end_ns,state,reason,object,core,partner,known,"
                           "begin_inferred\r\n"
                           "1,worker 0,thread,100,1000,0,1000,running,,,0,,traced,false\r\n"
                           "1,worker 0,thread,100,1000,1000,6000,blocked,lock,\"a \"\"lock\"\", m\",,3,"
                           "traced,false\r\n"
                           "1,worker 0,thread,100,1000,6000,7000,ready,,,,,traced,true\r\n"));
    }
};

QTEST_MAIN(TimelineRowsTest)
#include "timelinerows_test.moc"
