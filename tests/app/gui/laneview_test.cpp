#include "app/gui/lanetables.h"
#include "app/gui/laneview.h"
#include "app/gui/panearea.h"
#include "tests/app/gui/windowfixture.h"
#include "widgets/tableview.h"
#include "widgets/timeline/timelinepane.h"

#include <QToolButton>

using namespace interleave;

class LaneViewTest : public WindowFixture
{
    Q_OBJECT

    /// With lanes, which the ring has where its nodes work.
    static RunPlan planWithLanes()
    {
        return ringPlan({{"backend", "threads"}, {"hold_us", "1000"}, {"hops", "40"}});
    }
    [[nodiscard]] LaneView& view() const { return page()->lanes(); }
    [[nodiscard]] TableView& lanes() const { return table(QStringLiteral("Shares of the states by lane")); }
    [[nodiscard]] TableView& spans() const { return table(QStringLiteral("Spans of the lane")); }
    [[nodiscard]] TableView& table(const QString& name) const
    {
        const auto all = view().findChild<LaneTables*>()->findChildren<TableView*>();
        return **std::ranges::find(all, name, &TableView::accessibleName);
    }
    static void click(TableView& table, int row)
    {
        const QModelIndex cell = table.model()->index(row, 0);
        table.scrollTo(cell);
        QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, table.visualRect(cell).center());
    }
    void showTables() const
    {
        page()->panes().show(Pane::lanes);
        for (QToolButton* button : view().findChildren<QToolButton*>())
            if (button->text() == QStringLiteral("Table"))
                button->click();
    }

private slots:
    void aChoiceInTheTablesIsOneInTheTimelineAndBack()
    {
        QVERIFY(runs(planWithLanes(), QStringLiteral("lanes")));
        showTables();
        TimelinePane& pane = view().pane();
        QVERIFY(lanes().isVisible());
        QCOMPARE(static_cast<std::size_t>(lanes().model()->rowCount()), pane.recording()->lanes.size());
        for (int row = 0; row < lanes().model()->rowCount(); ++row) {
            click(lanes(), row);
            QVERIFY(pane.currentLane() != nullptr);
            QCOMPARE(lanes().model()->index(row, 0).data().toString(),
                     QString::fromStdString(pane.currentLane()->name));
            QVERIFY(spans().model()->rowCount() > 0);
        }
        click(spans(), 0);
        QCOMPARE(pane.currentSpan(), 0);
        pane.setFocus();
        pane.goTo(0, 0);
        QCOMPARE(lanes().currentIndex().data().toString(), QString::fromStdString(pane.currentLane()->name));
    }

    void theTablesFollowTheTimelineInTheEnd()
    {
        QVERIFY(runs(planWithLanes(), QStringLiteral("lanes")));
        showTables();
        click(lanes(), 1);
        const int all = spans().model()->rowCount();
        QVERIFY(all >= 8);
        const TimeWindow whole = view().time().window();
        for (int part = 2; part <= 64; part *= 2) // as while a selection is dragged
            view().time().select(TimeWindow{whole.begin, whole.begin + (whole.end - whole.begin) / part});
        QTRY_VERIFY(spans().model()->rowCount() < all / 2);
    }

    void theTablesForgetARecordingThatGoes()
    {
        QVERIFY(runs(planWithLanes(), QStringLiteral("lanes")));
        showTables();
        click(lanes(), 0);
        QVERIFY(spans().model()->rowCount() > 0);
        view().setRecording(nullptr);
        QCOMPARE(lanes().model()->rowCount(), 0);
        QCOMPARE(spans().model()->rowCount(), 0);
    }
};

QTEST_MAIN(LaneViewTest)
#include "laneview_test.moc"
