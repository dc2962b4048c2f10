#include "tests/widgets/guitest.h"
#include "widgets/codepane.h"
#include "widgets/lessonview.h"
#include "widgets/recordinglist.h"
#include "widgets/sourceview.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTextBlock>
#include <QTextLayout>
#include <QUrl>

using namespace interleave;

namespace {

/// The colours of a line, character by character, as indices of first appearance; '.' is the plain text's.
QString coloursOf(const QTextDocument& document, int line)
{
    const QTextBlock block = document.findBlockByNumber(line);
    QString colours(block.length() - 1, QLatin1Char('.'));
    QList<QColor> seen;
    for (const QTextLayout::FormatRange& range : block.layout()->formats()) {
        const QColor colour = range.format.foreground().color();
        if (!seen.contains(colour)) {
            seen << colour;
        }
        for (int i = range.start; i < range.start + range.length; ++i) {
            colours[i] = QLatin1Char(static_cast<char>('0' + seen.indexOf(colour)));
        }
    }
    return colours;
}

} // namespace

class ReadingTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { failOnAnyWarning(); }

    void theLessonGrowsAndShrinksByKeys()
    {
        LessonView view;
        view.setMarkdown(QStringLiteral("# Title\n\nText\n"));
        const QSignalSpy changes(&view, &LessonView::zoomChanged);
        const double before = view.document()->defaultFont().pointSizeF();
        QTest::keyClick(&view, Qt::Key_Plus, Qt::ControlModifier);
        QVERIFY(view.document()->defaultFont().pointSizeF() > before);
        QTest::keyClick(&view, Qt::Key_Minus, Qt::ControlModifier);
        QTest::keyClick(&view, Qt::Key_Minus, Qt::ControlModifier);
        QVERIFY(view.document()->defaultFont().pointSizeF() < before);
        QTest::keyClick(&view, Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(view.document()->defaultFont().pointSizeF(), before);
        QCOMPARE(changes.count(), 4);
    }

    void aLinkOfTheLessonIsAnnounced()
    {
        LessonView view;
        view.setMarkdown(QStringLiteral("[a preset](preset:ring)"));
        const QSignalSpy links(&view, &LessonView::linkActivated);
        emit view.anchorClicked(QUrl(QStringLiteral("preset:ring")));
        QCOMPARE(links.count(), 1);
        QCOMPARE(links[0][0].toUrl(), QUrl(QStringLiteral("preset:ring")));
    }

    void headingsAreLargerThanText()
    {
        LessonView view;
        view.setMarkdown(
            QStringLiteral("# Title\n\nText\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n```cpp\nint x;\n```\n"));
        const QTextBlock heading = view.document()->firstBlock();
        QCOMPARE(heading.blockFormat().headingLevel(), 1);
        const int adjusted =
            heading.begin().fragment().charFormat().intProperty(QTextFormat::FontSizeAdjustment);
        QVERIFY(adjusted > 0);
    }

    void theSourceIsColouredByWhatItIs()
    {
        SourceView view;
        view.setFiles({{QStringLiteral("a.cpp"), QStringLiteral("return 42; // why\n"
                                                                "/* two\n"
                                                                "lines */ int x;\n"
                                                                "auto s = R\"(if\n"
                                                                "else)\"; while\n"
                                                                "const char* t = \"// no\";\n"
                                                                "value = renewed;")}});
        const QTextDocument& document = *view.findChild<CodePane*>()->document();
        QCOMPARE(coloursOf(document, 0), QStringLiteral("000000.11..222222"));
        QCOMPARE(coloursOf(document, 1), QStringLiteral("000000"));
        QCOMPARE(coloursOf(document, 2), QStringLiteral("00000000.111..."));
        QCOMPARE(coloursOf(document, 3), QStringLiteral("0000.....11111"));
        QCOMPARE(coloursOf(document, 4), QStringLiteral("000000..11111"));
        QCOMPARE(coloursOf(document, 5), QStringLiteral("00000.1111......2222222."));
        QCOMPARE(coloursOf(document, 6), QStringLiteral("................"));
    }

    void theSourceIsSearchedRoundAndRound()
    {
        SourceView view;
        view.setFiles({{QStringLiteral("a.h"), QStringLiteral("one\ntwo\none")}});
        const auto* const code = view.findChild<CodePane*>();
        QVERIFY(view.find(QStringLiteral("one")));
        QVERIFY(view.find(QStringLiteral("one")));
        QCOMPARE(code->textCursor().blockNumber(), 2);
        QVERIFY(view.find(QStringLiteral("one")));
        QCOMPARE(code->textCursor().blockNumber(), 0);
        QVERIFY(view.find(QStringLiteral("one"), true));
        QCOMPARE(code->textCursor().blockNumber(), 2);
        QVERIFY(!view.find(QStringLiteral("three")));
    }

    void severalFilesAreChosenFrom()
    {
        SourceView view;
        view.setFiles({{QStringLiteral("a.h"), QStringLiteral("first")},
                       {QStringLiteral("b.h"), QStringLiteral("second")}});
        QCOMPARE(view.currentText(), QStringLiteral("first"));
        view.findChild<QComboBox*>()->setCurrentIndex(1);
        QCOMPARE(view.currentText(), QStringLiteral("second"));
        view.setFiles({});
        QCOMPARE(view.currentText(), QString());
    }

    void theSourceCannotBeChanged()
    {
        SourceView view;
        view.setFiles({{QStringLiteral("a.h"), QStringLiteral("text")}});
        QTest::keyClicks(view.findChild<CodePane*>(), QStringLiteral("more"));
        QCOMPARE(view.currentText(), QStringLiteral("text"));
    }

    void recordingsAreRemovedAndBroughtBackByKeys()
    {
        RecordingList list;
        for (const char* id : {"b", "a"}) {
            KeptRecording entry;
            entry.id = QString::fromLatin1(id);
            entry.name = entry.id;
            entry.state = Ending::finished;
            list.model().add(entry);
        }
        list.show();
        QVERIFY(QTest::qWaitForWindowActive(&list));
        auto* const view = list.findChild<QListView*>();
        const QSignalSpy changes(&list, &RecordingList::selectionChanged);
        view->setFocus();
        view->setCurrentIndex(view->model()->index(0, 0));
        QCOMPARE(list.selectedIds(), QStringList{QStringLiteral("a")});
        QTest::keyClick(view, Qt::Key_Delete);
        QCOMPARE(list.model().shownIds(), QStringList{QStringLiteral("b")});
        QTest::keyClick(view, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(list.model().shownIds(), (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
        QCOMPARE(changes.count(), 2);
    }

    void everyDeedOfTheListHasAName()
    {
        const RecordingList list;
        for (const QAction* action : list.listActions()) {
            QVERIFY(!action->text().isEmpty());
        }
    }
};

QTEST_MAIN(ReadingTest)
#include "reading_test.moc"
