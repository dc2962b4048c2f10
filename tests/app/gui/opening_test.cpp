// Recordings that are read from files: dropped on the window, cancelled, damaged, found without an entry.
#include "app/gui/messagebar.h"
#include "tests/app/gui/windowfixture.h"
#include "widgets/waitingbar.h"

#include <QDir>
#include <QDropEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QPushButton>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace interleave;

class OpeningTest : public WindowFixture
{
    Q_OBJECT

    void openAgain()
    {
        m_window.reset();
        m_window = std::make_unique<MainWindow>(folder());
        m_window->setLanguage(QStringLiteral("en"));
        m_window->showLesson(shortPlan().lab);
        m_window->show();
    }
    /// The window's own, not one of a page.
    [[nodiscard]] WaitingBar* reading() const
    {
        for (WaitingBar* bar : m_window->centralWidget()->findChildren<WaitingBar*>()) {
            if (!page()->isAncestorOf(bar) && bar->state() == WaitingBar::State::computing)
                return bar;
        }
        return nullptr;
    }
    [[nodiscard]] QString keptRun()
    {
        if (!runsOnce())
            return {};
        QString id = list().entries().front().id;
        openAgain();
        return id;
    }
    [[nodiscard]] bool isRead(const QString& id) const { return list().entry(id)->experiment != nullptr; }
    static void drop(QWidget& window, const QList<QUrl>& urls)
    {
        QMimeData data;
        data.setUrls(urls);
        QDragEnterEvent enter({20, 20}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        enter.ignore();
        QCoreApplication::sendEvent(&window, &enter);
        if (!enter.isAccepted())
            return;
        QDropEvent dropped({20, 20}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&window, &dropped);
    }

private slots:
    void aReadingThatWasCancelledIsAskedForAgain()
    {
        const QString id = keptRun();
        QVERIFY(!id.isEmpty());
        const QString file = m_window->library().fileOf(id);
        QVERIFY(QFile::rename(file, file + QStringLiteral(".away")));
        const QByteArray pipe = QFile::encodeName(file); // which is read for as long as it takes
        QCOMPARE(::mkfifo(pipe.constData(), 0600), 0);
        list().setShown({id});
        int writer = -1;
        const auto isOpen = [&] {
            return writer >= 0 || (writer = ::open(pipe.constData(), O_WRONLY | O_NONBLOCK)) >= 0;
        };
        QTRY_VERIFY_WITH_TIMEOUT(isOpen(), patient);
        QTRY_VERIFY_WITH_TIMEOUT(reading() != nullptr, patient);
        reading()->button().click();
        QCOMPARE(::write(writer, "x", 1), 1); // so that the reader looks up
        ::close(writer);
        QTRY_VERIFY_WITH_TIMEOUT(reading() == nullptr, patient);
        QVERIFY(!isRead(id));
        QTRY_VERIFY(list().shownIds().isEmpty()); // nothing of it is shown
        QVERIFY(QFile::remove(file) && QFile::rename(file + QStringLiteral(".away"), file));
        list().setShown({id});
        QTRY_VERIFY_WITH_TIMEOUT(isRead(id), patient);
        QVERIFY(page()->recording() != nullptr);
    }

    void aReadingThatFailedIsASentenceAndIsAskedForAgain()
    {
        const QString id = keptRun();
        const QString file = m_window->library().fileOf(id);
        QVERIFY(QFile::rename(file, file + QStringLiteral(".away")));
        list().setShown({id});
        QTRY_COMPARE_WITH_TIMEOUT(m_window->messages().sentences().size(), 1, patient);
        QTRY_VERIFY(list().shownIds().isEmpty());
        QVERIFY(QFile::rename(file + QStringLiteral(".away"), file));
        list().setShown({id});
        QTRY_VERIFY_WITH_TIMEOUT(isRead(id), patient);
    }

    void recordingsFoundWithoutAnEntryAreInTheListAgain()
    {
        const QString id = keptRun();
        const QString file = m_window->library().fileOf(id);
        m_window.reset();
        QVERIFY(QFile::copy(file, folder() + QStringLiteral("/lost.ilrun")));
        openAgain();
        QCOMPARE(m_window->messages().sentences().size(), 1);
        QTRY_COMPARE_WITH_TIMEOUT(list().entries().size(), std::size_t{2}, patient);
    }

    void recordingsAreDroppedOnTheWindowAndOtherThingsAreNot()
    {
        QVERIFY(runsOnce());
        const QString copy = m_home->filePath(QStringLiteral("dropped.ilrun"));
        QVERIFY(QFile::copy(m_window->library().fileOf(list().entries().front().id), copy));
        drop(*m_window, {QUrl(QStringLiteral("https://example.org/x.ilrun")),
                         QUrl::fromLocalFile(m_home->filePath(QStringLiteral("x.txt")))});
        QVERIFY(reading() == nullptr);
        drop(*m_window, {QUrl::fromLocalFile(copy)});
        QTRY_COMPARE_WITH_TIMEOUT(list().entries().size(), std::size_t{2}, patient);
    }

    void tenDamagedFilesAreAllNamed()
    {
        QStringList paths;
        for (int i = 0; i < 10; ++i) {
            paths += m_home->filePath(QStringLiteral("bad%1.ilrun").arg(i));
            QFile file(paths.back());
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("no recording");
        }
        m_window->openFiles(paths);
        QTRY_COMPARE_WITH_TIMEOUT(m_window->messages().sentences().size(), 1, patient);
        for (const QString& path : paths)
            QVERIFY(m_window->messages().sentences().front().contains(QFileInfo(path).fileName()));
        QVERIFY(m_window->minimumSizeHint().height() < 800);
    }

    void closingWhileFilesAreReadEndsTheReading()
    {
        const QString id = keptRun();
        list().setShown({id});
        m_window->close();
        m_window.reset(); // must not wait for ever
        QVERIFY(QFile::exists(folder() + u'/' + id + QStringLiteral(".ilrun")));
    }
};

QTEST_MAIN(OpeningTest)
#include "opening_test.moc"
