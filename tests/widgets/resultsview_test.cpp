#include "tests/widgets/guitest.h"
#include "widgets/resultsmodel.h"
#include "widgets/resultsview.h"
#include "widgets/tableview.h"

#include <QLineEdit>

using namespace interleave;

class ResultsViewTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { failOnAnyWarning(); }

    void resultsAreFilteredByTheWordsOfSettingAndResult()
    {
        const Metric time{"time", LAB_TEXT("Total time"), "ms", Better::less, {}};
        const Metric memory{"memory", LAB_TEXT("Memory"), "B", Better::less, {}};
        ResultsView view;
        view.model().setRows({{"way=threads", verbatim("threads"), &time, "time", "ms", {1}},
                              {"way=threads", verbatim("threads"), &memory, "memory", "B", {2}},
                              {"way=events", verbatim("events"), &time, "time", "ms", {3}}});
        QCOMPARE(view.table().model()->rowCount(), 3);
        view.filter().setText(QStringLiteral("TIME thr"));
        QCOMPARE(view.table().model()->rowCount(), 1);
        QCOMPARE(view.table().selectedText().count(QLatin1Char('\n')), 2); // of what is shown
        view.filter().setText(QStringLiteral("2 B"));
        QCOMPARE(view.table().model()->rowCount(), 0); // numbers are no words
        view.filter().clear();
        QCOMPARE(view.table().model()->rowCount(), 3);
    }
};

QTEST_MAIN(ResultsViewTest)
#include "resultsview_test.moc"
