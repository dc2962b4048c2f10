// The parts of the window, each on its own.
#include "app/gui/lessonlist.h"
#include "app/gui/messagebar.h"
#include "app/gui/notesview.h"
#include "app/gui/preferences.h"
#include "app/gui/runchooser.h"
#include "app/gui/runsettings.h"
#include "app/gui/sweepdialog.h"
#include "tests/app/gui/guitest.h"
#include "widgets/texts.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSettings>
#include <QSignalSpy>
#include <QToolButton>
#include <QTreeView>

using namespace interleave;

namespace {

std::vector<ShownRun> someRuns(const std::deque<Recording>& recordings)
{
    std::vector<ShownRun> runs;
    for (const Recording& recording : recordings) {
        const QString number = QString::number(runs.size() + 1);
        runs.push_back({QStringLiteral("entry"), QStringLiteral("run ") + number, &recording});
    }
    return runs;
}

const Lab& someLab() { return *findLab("csp"); }

QStringList shownLessons(const LessonList& list)
{
    const QAbstractItemModel& model = *list.findChild<QTreeView*>()->model();
    QStringList shown;
    for (int chapter = 0; chapter < model.rowCount(); ++chapter) {
        const QModelIndex parent = model.index(chapter, 0);
        for (int row = 0; row < model.rowCount(parent); ++row)
            shown += model.index(row, 0, parent).data().toString();
    }
    return shown;
}

} // namespace

class PartsTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        failOnAnyWarning();
        setShownLanguage(QStringLiteral("en"));
        QSettings().clear();
    }
    void aSweepsRunsAreAddedOneByOne()
    {
        std::deque<Recording> recordings(1);
        RunChooser chooser;
        chooser.setRuns(someRuns(recordings));
        const QSignalSpy added(chooser.model(), &QAbstractItemModel::rowsInserted);
        const QSignalSpy taken(chooser.model(), &QAbstractItemModel::rowsRemoved);
        for (int i = 0; i < 50; ++i) {
            recordings.emplace_back();
            chooser.setRuns(someRuns(recordings));
            QCOMPARE(chooser.current(), &recordings.back()); // the newest is followed
        }
        QCOMPARE(added.count(), 50);
        QCOMPARE(taken.count(), 0);
        QCOMPARE(chooser.count(), 51);
    }

    void theChosenRunStaysWhenOthersComeAndGo()
    {
        std::deque<Recording> recordings(5);
        RunChooser chooser;
        const std::vector<ShownRun> all = someRuns(recordings);
        chooser.setRuns(all);
        chooser.step(-2);
        QCOMPARE(chooser.current(), &recordings[2]);
        chooser.setRuns({all[1], all[2]});
        QCOMPARE(chooser.current(), &recordings[2]);
        QCOMPARE(chooser.currentText(), all[2].name);
        QCOMPARE(chooser.count(), 2);
        chooser.setRuns({all[4]});
        QCOMPARE(chooser.current(), &recordings[4]);
        chooser.setRuns({});
        QVERIFY(chooser.current() == nullptr);
        QVERIFY(!chooser.isEnabled());
        chooser.step(1); // to where nothing is
        QVERIFY(chooser.currentEntry().isEmpty());
    }

    void noMessageIsLostHoweverManyThereAre()
    {
        MessageBar bar;
        for (int i = 0; i < 10; ++i)
            bar.say(QStringLiteral("File %1 is damaged.").arg(i));
        bar.say(QStringLiteral("File 9 is damaged.")); // not said twice
        QCOMPARE(bar.sentences().size(), 10);
        const auto* const label = bar.findChild<QLabel*>();
        QVERIFY(label->text().contains(QStringLiteral("File 9")));
        QVERIFY(!label->text().contains(QStringLiteral("File 6")));
        QVERIFY2(label->text().contains(u'7'), qPrintable(label->text())); // so many are not shown
        bar.show();
        auto* const all = bar.findChild<QPushButton*>();
        QVERIFY(all->isVisible());
        QTest::mouseClick(all, Qt::LeftButton);
        const auto* const list = bar.findChild<QPlainTextEdit*>();
        QVERIFY(list->isVisible());
        QVERIFY(list->toPlainText().startsWith(QStringLiteral("File 0")));
        bar.clear();
        QVERIFY(!bar.isVisible());
        bar.say(QStringLiteral("One."));
        QVERIFY(label->isVisible() && !all->isVisible());
        QCOMPARE(label->text(), QStringLiteral("One."));
    }

    void preferencesComeBackAsTheyWere()
    {
        Preferences mine;
        mine.theme = Theme::dark;
        mine.language = QStringLiteral("fr");
        mine.fontStep = 3;
        mine.lesson = QStringLiteral("csp");
        mine.geometry = "geometry";
        mine.sizes = "sizes";
        mine.columns = "columns";
        mine.lessonList = 0;
        mine.folder = QStringLiteral("/tmp/élèves");
        writePreferences(mine);
        const Preferences back = readPreferences();
        QCOMPARE(back.theme, mine.theme);
        QCOMPARE(back.language, mine.language);
        QCOMPARE(back.fontStep, mine.fontStep);
        QCOMPARE(back.lesson, mine.lesson);
        QCOMPARE(back.geometry, mine.geometry);
        QCOMPARE(back.sizes, mine.sizes);
        QCOMPARE(back.columns, mine.columns);
        QCOMPARE(back.lessonList, mine.lessonList);
        QCOMPARE(back.folder, mine.folder);
    }

    void preferencesThatMakeNoSenseAreLikeNone()
    {
        QSettings settings;
        settings.setValue(QStringLiteral("theme"), QStringLiteral("purple"));
        settings.setValue(QStringLiteral("fontStep"), 9000);
        settings.setValue(QStringLiteral("lessonList"), QStringLiteral("x"));
        const Preferences read = readPreferences();
        QCOMPARE(read.theme, Theme::system);
        QVERIFY(read.fontStep <= 15);
    }

    void theListOfLessonsIsFilteredAndKeepsItsLesson()
    {
        LessonList list;
        list.show();
        const QSignalSpy chosen(&list, &LessonList::chosen);
        list.setCurrent(QStringLiteral("csp"));
        const auto all = shownLessons(list);
        QCOMPARE(all.size(), static_cast<qsizetype>(catalogue().size()));
        auto* const filter = list.findChild<QLineEdit*>();
        auto* const view = list.findChild<QTreeView*>();
        filter->setText(shown(findLab("threads")->title));
        QCOMPARE(shownLessons(list), QStringList{shown(findLab("threads")->title)});
        filter->setText(QStringLiteral("no such word"));
        QVERIFY(shownLessons(list).isEmpty());
        filter->clear();
        QCOMPARE(shownLessons(list), all);
        QCOMPARE(list.current(), QStringLiteral("csp"));
        QCOMPARE(view->currentIndex().data().toString(), shown(someLab().title));
        for (const QList<QVariant>& lesson : chosen)
            QCOMPARE(lesson.front().toString(), QStringLiteral("csp")); // typing leads nowhere
    }

    void returnInTheFilterGoesToTheFirstLessonFound()
    {
        LessonList list;
        list.show();
        list.setCurrent(QStringLiteral("csp"));
        auto* const filter = list.findChild<QLineEdit*>();
        filter->setText(shown(findLab("threads")->title));
        QTest::keyClick(filter, Qt::Key_Return);
        QCOMPARE(list.current(), QStringLiteral("threads"));
        list.step(-1);
        list.step(-1);
        list.step(-100);
        QVERIFY(!list.current().isEmpty());
    }

    void theSettingsOfARunSayWhatIsVariedAndForgetIt()
    {
        RunSettings settings(someLab());
        settings.show();
        settings.setRepeat(7);
        settings.setSeed(42);
        settings.setSeed(quint64{1} << 40); // has no place there
        settings.setOver({{"size", {"2", "4"}}, {"gone", {"1"}}});
        QCOMPARE(settings.repeat(), 7);
        QCOMPARE(settings.seed(), quint64{42});
        QVERIFY(settings.trace().isEmpty());
        QCOMPARE(settings.over().size(), std::size_t{2});
        const QSignalSpy cleared(&settings, &RunSettings::overCleared);
        auto* const clear = settings.findChild<QToolButton*>();
        QVERIFY(clear->isVisible());
        QTest::mouseClick(clear, Qt::LeftButton);
        QCOMPARE(cleared.count(), 1);
        QVERIFY(settings.over().empty());
        QVERIFY(!clear->isVisible());
    }

    void aSweepIsPlannedAndRefusedWithASentence()
    {
        SweepDialog dialog(someLab(), shortPlan(), 0);
        dialog.show();
        auto* const run = dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
        QVERIFY(!run->isEnabled()); // nothing is varied yet
        const auto* const rows = dialog.findChild<QScrollArea*>();
        auto* const box = rows->findChild<QCheckBox*>();
        QTest::mouseClick(box, Qt::LeftButton, {}, {5, box->height() / 2});
        QVERIFY(run->isEnabled());
        QCOMPARE(dialog.plan().over.size(), std::size_t{1});
        QVERIFY(dialog.plan().repeat >= 3);
        auto* const values = rows->findChild<QLineEdit*>();
        values->setText(QStringLiteral("nothing like that"));
        QVERIFY(!run->isEnabled());
        QTest::mouseClick(box, Qt::LeftButton, {}, {5, box->height() / 2});
        QVERIFY(dialog.plan().over.empty());
    }

    void notesSayWhatTheRunSaidAsPlainWords()
    {
        Recording run;
        run.lab = "csp";
        run.parameters = initialParameters(someLab());
        run.notes = {{"warning", Sentence(Text{"The machine <b>was</b> busy."})}};
        NotesView notes;
        notes.setRecording(&run);
        const QString text = notes.toPlainText();
        QVERIFY2(text.contains(QStringLiteral("Warning: The machine <b>was</b> busy.")), qPrintable(text));
        QVERIFY(text.contains(QStringLiteral("nothing was dropped")));
        notes.setRecording(nullptr);
        QVERIFY(notes.toPlainText().isEmpty());
    }
};

QTEST_MAIN(PartsTest)
#include "parts_test.moc"
