// What recordings take, in memory and on the disk, and what is asked before any is lost.
#include "app/gui/cleanupdialog.h"
#include "app/gui/diskuse.h"
#include "app/gui/exports.h"
#include "app/gui/messagebar.h"
#include "app/gui/storage.h"
#include "labs/engine/analysis/outline.h"
#include "tests/app/gui/windowfixture.h"

#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>
#include <QUndoStack>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace interleave;

class StorageTest : public WindowFixture
{
    Q_OBJECT

    [[nodiscard]] bool isRead(const QString& id) const { return list().entry(id)->experiment != nullptr; }
    [[nodiscard]] QString newest() const { return list().entries().front().id; }
    /// A window whose library cannot write anything.
    void openWithoutRoom()
    {
        m_window.reset();
        QVERIFY(QDir(folder()).removeRecursively());
        QFile inTheWay(folder());
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        m_window = std::make_unique<MainWindow>(folder());
        m_window->showLesson(shortPlan().lab);
        m_window->show();
    }
    /// Presses this button of the question that is about to come; how often it came is counted.
    void answer(const QString& button)
    {
        auto* const timer = new QTimer(m_window.get());
        connect(timer, &QTimer::timeout, this, [this, timer, button] {
            auto* const box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
            if (box == nullptr)
                return;
            timer->stop();
            ++m_questions;
            m_question = box->text() + box->informativeText();
            for (QAbstractButton* each : box->buttons()) {
                if (each->text().remove(u'&') == button)
                    return each->click();
            }
            box->reject();
        });
        timer->start(20);
    }
    void nameFile(const QString& path)
    {
        auto* const timer = new QTimer(m_window.get());
        connect(timer, &QTimer::timeout, this, [timer, path] {
            auto* const dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
            if (dialog == nullptr)
                return;
            timer->stop();
            dialog->selectFile(path); // a text alone leaves what the list has chosen
            QMetaObject::invokeMethod(dialog, "accept");
        });
        timer->start(20);
    }
    int m_questions = 0;
    QString m_question;
private slots:
    void whatIsNotTickedLeavesMemoryAndComesBack()
    {
        QVERIFY(runsOnce());
        const QString first = newest();
        QVERIFY(isRead(first));
        const auto before = list().entry(first)->experiment->recordings.front().lanes.size();
        QVERIFY(before > 0);
        QVERIFY(runsOnce()); // shown alone
        QVERIFY(!isRead(first));
        QVERIFY(page()->sitting().bytesInMemory() > 0);
        const auto outline = list().entry(first)->outline;
        QVERIFY(outline != nullptr && outline->recordings.front().lanes.empty());
        list().setShown({first, newest()});
        QTRY_VERIFY_WITH_TIMEOUT(isRead(first), patient);
        QCOMPARE(list().entry(first)->experiment->recordings.front().lanes.size(), before);
        QCOMPARE(page()->sitting().shown().runs.size(), std::size_t{2});
        list().setShown({});
        QCOMPARE(page()->sitting().bytesInMemory(), 0);
        QVERIFY(m_window->messages().sentences().isEmpty());
    }

    void settingsOfWhatIsNotInMemoryCanBeUsed()
    {
        QVERIFY(runsOnce());
        list().setShown({});
        QVERIFY(!isRead(newest()));
        page()->choosePreset(QString::fromStdString(page()->lab().presets.back().id));
        page()->useSettings(newest());
        QCOMPARE(page()->plan().parameters, shortPlan().parameters);
    }

    void anOpenedFileIsUnloadedAsLongAsItIsTheSame()
    {
        QVERIFY(runsOnce());
        const QString path = m_home->filePath(QStringLiteral("f.ilrun"));
        QVERIFY(exportBytes(page()->sitting().bytesOf(newest()), path));
        list().remove({newest()});
        m_window->openFiles({path});
        QTRY_COMPARE_WITH_TIMEOUT(list().entries().size(), std::size_t{1}, patient);
        list().setShown({});
        QVERIFY(!isRead(newest()));
        list().setShown({newest()});
        QTRY_VERIFY_WITH_TIMEOUT(isRead(newest()), patient);
        QCOMPARE(list().entries().size(), std::size_t{1}); // the same entry
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        list().setShown({});
        QVERIFY(isRead(newest())); // nowhere else
    }

    void whatCannotBeReadAgainIsUntickedAndSaid()
    {
        QVERIFY(runsOnce());
        list().setShown({});
        QVERIFY(QFile::remove(m_window->library().fileOf(newest())));
        list().setShown({newest()});
        QTRY_VERIFY_WITH_TIMEOUT(list().shownIds().isEmpty(), patient);
        QCOMPARE(m_window->messages().sentences().size(), 1);
    }

    void whatIsRemovedIsUnloadedAndUndoReadsItAgain()
    {
        QVERIFY(runsOnce());
        const QString id = newest();
        list().remove({id});
        list().undoStack()->undo();
        QTRY_VERIFY_WITH_TIMEOUT(isRead(id), patient);
        QVERIFY(page()->recording() != nullptr);
    }

    void whatIsNotSavedStaysInMemory()
    {
        openWithoutRoom();
        QVERIFY(runsOnce());
        list().setShown({});
        QVERIFY(isRead(newest()));
        m_window->library().discard({}); // nothing to do with it
        QVERIFY(QFile::remove(folder()));
        m_window->library().retry();
        QVERIFY(!isRead(newest()));
    }

    void theWindowAsksBeforeARecordingIsLost()
    {
        openWithoutRoom();
        QVERIFY(runsOnce());
        answer(QStringLiteral("Cancel"));
        QVERIFY(!m_window->close());
        QCOMPARE(m_questions, 1);
        QVERIFY2(m_question.contains(QString::fromUtf8(std::strerror(ENOTDIR))), qPrintable(m_question));
        QVERIFY(m_window->isVisible());
        const QString path = m_home->filePath(QStringLiteral("saved.ilrun"));
        answer(QStringLiteral("Save as…"));
        nameFile(path);
        QVERIFY(m_window->close());
        QCOMPARE(readExperiment(path.toStdString())->recordings.size(), std::size_t{1});
    }

    void whoSaysSoQuitsWithoutSaving()
    {
        openWithoutRoom();
        QVERIFY(runsOnce());
        answer(QStringLiteral("Quit without saving"));
        QVERIFY(m_window->close());
        QVERIFY(!m_window->isVisible());
    }

    void closingDuringARunThatCannotBeSavedAsksAfterItsEnd()
    {
        openWithoutRoom();
        QSignalSpy left(m_window.get(), &MainWindow::left);
        page()->sitting().start(endlessPlan(), QStringLiteral("endless"));
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->session().recordings().empty(), patient);
        m_questions = 0; // of the tests before
        answer(QStringLiteral("Cancel"));
        m_window->close();
        QTRY_COMPARE_WITH_TIMEOUT(m_questions, 1, patient);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->isVisible(), patient);
        QCOMPARE(left.count(), 0);
        answer(QStringLiteral("Quit without saving"));
        QVERIFY(m_window->close());
    }

    void allBadFilesOfABatchAreNamedInOneMessage()
    {
        QVERIFY(runsOnce());
        const QString good = m_home->filePath(QStringLiteral("good.ilrun"));
        QVERIFY(exportBytes(page()->sitting().bytesOf(newest()), good));
        for (const int count : {3, 7}) {
            QStringList paths{good};
            for (int number = 0; number < count; ++number) {
                paths += m_home->filePath(QStringLiteral("bad%1.ilrun").arg(number));
                QVERIFY(exportBytes("Dear reader", paths.constLast()));
            }
            const auto before = list().entries().size();
            m_window->messages().clear();
            m_window->openFiles(paths);
            QTRY_COMPARE_WITH_TIMEOUT(list().entries().size(), before + 1, patient);
            QStringList sentences = m_window->messages().sentences();
            QVERIFY(!sentences.isEmpty());
            for (int number = 0; number < count; ++number)
                QVERIFY2(sentences.last().contains(QStringLiteral("bad%1.ilrun").arg(number)),
                         qPrintable(sentences.last()));
            QVERIFY(sentences.last().contains(QStringLiteral(": %1.").arg(count)));
        }
    }

    void aCopyThatIsTickedCountsOnceAndTheWindowSaysSo()
    {
        QVERIFY(runsOnce());
        const QString path = m_home->filePath(QStringLiteral("copy.ilrun"));
        QVERIFY(exportBytes(page()->sitting().bytesOf(newest()), path));
        m_window->openFiles({path});
        QTRY_COMPARE_WITH_TIMEOUT(list().shownIds().size(), 2, patient);
        const ShownRuns shown = page()->sitting().shown();
        QCOMPARE(shown.runs.size(), std::size_t{1});
        QCOMPARE(shown.recordings.size(), std::size_t{1});
        QCOMPARE(shown.repeated, 1);
        QCOMPARE(m_window->messages().sentences().size(), 1);
        QVERIFY(m_window->messages().sentences().front().contains(QStringLiteral("only once: 1")));
    }

    void cleaningUpDeletesWhatIsTickedAndSaysHowMuch()
    {
        QVERIFY(runsOnce());
        const QString first = newest();
        QVERIFY(runsOnce());
        list().setPinned(newest(), true);
        page()->findChild<DiskUse*>()->findChild<QToolButton*>()->click();
        auto* const dialog = m_window->findChild<CleanUpDialog*>();
        QVERIFY(dialog != nullptr);
        auto* const items = dialog->findChild<QListWidget*>();
        QCOMPARE(items->count(), 1); // the pinned one stays
        QVERIFY(dialog->ticked().isEmpty());
        auto* const remove = dialog->findChild<QPushButton*>(QStringLiteral("delete"));
        QVERIFY(!remove->isEnabled());
        items->item(0)->setCheckState(Qt::Checked);
        QCOMPARE(dialog->ticked(), QStringList{first});
        QVERIFY(remove->text().contains(shownSize(m_window->library().bytesOnDisk(first))));
        remove->click();
        QVERIFY(list().entry(first) == nullptr);
        QVERIFY(!QFileInfo::exists(m_window->library().fileOf(first)));
        QCOMPARE(items->count(), 0);
        QVERIFY(isRead(newest()));
    }

    void moreThanTheLimitIsSaidAndTheOldestAreOffered()
    {
        QVERIFY(runsOnce());
        m_window->library().setLimit(1);
        QCOMPARE(m_window->messages().sentences().size(), 1);
        CleanUpDialog dialog(m_window->library());
        QCOMPARE(dialog.ticked(), QStringList{newest()});
        dialog.findChild<QSpinBox*>()->setValue(1000);
        QVERIFY(dialog.ticked().isEmpty());
        QCOMPARE(m_window->library().limit(), qint64{1000} << 20);
    }

    void readingThatTakesLongIsSaidAndCanBeCancelled()
    {
        const QByteArray pipe = QFile::encodeName(m_home->filePath(QStringLiteral("pipe.ilrun")));
        QCOMPARE(::mkfifo(pipe.constData(), 0600), 0);
        Loader loader;
        QSignalSpy slow(&loader, &Loader::slow);
        QSignalSpy loaded(&loader, &Loader::loaded);
        QSignalSpy ended(&loader, &Loader::ended);
        loader.load({QFile::decodeName(pipe)});
        int writer = -1;
        QTRY_VERIFY_WITH_TIMEOUT(
            writer >= 0 || (writer = ::open(pipe.constData(), O_WRONLY | O_NONBLOCK)) >= 0, patient);
        QTRY_COMPARE_WITH_TIMEOUT(slow.count(), 1, patient);
        loader.cancel();
        QCOMPARE(::write(writer, "x", 1), 1); // so that the reader looks up
        ::close(writer);
        QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, patient);
        QCOMPARE(loaded.count(), 0);
    }
};

QTEST_MAIN(StorageTest)
#include "storage_test.moc"
