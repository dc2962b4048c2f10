#include "app/gui/library.h"
#include "tests/app/gui/guitest.h"

#include <QDir>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <optional>

using namespace interleave;

namespace {

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

Keepsake one()
{
    Keepsake fresh;
    fresh.name = QStringLiteral("one");
    fresh.lab = QStringLiteral("csp");
    return fresh;
}

} // namespace

class LibraryTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        failOnAnyWarning();
        m_home.emplace();
    }

    void whatEndedIsThereTheNextTimeWithItsNameAndPin()
    {
        QString id;
        {
            Library library(folder());
            id = library.begin(one());
            write(library.fileOf(id), "bytes");
            library.end(id, "bytes");
            library.rename(id, QStringLiteral("two"));
            library.setPinned(id, true);
        }
        const Library library(folder());
        QCOMPARE(library.kept().size(), std::size_t{1});
        QCOMPARE(library.kept().front().name, QStringLiteral("two"));
        QVERIFY(library.kept().front().pinned);
        QVERIFY(!library.kept().front().recovered);
        QCOMPARE(library.bytesOf(id), QByteArray("bytes"));
    }

    void whatWasLiveWhenTheProgramDiedIsRecovered()
    {
        {
            Library library(folder());
            const QString id = library.begin(one());
            write(library.fileOf(id), "half");
        } // no end(): as after a crash
        const Library library(folder());
        QCOMPARE(library.kept().size(), std::size_t{1});
        QVERIFY(library.kept().front().recovered);
    }

    void aFileWithoutAnEntryIsRecovered()
    {
        QVERIFY(QDir().mkpath(folder()));
        write(folder() + QStringLiteral("/lost.ilrun"), "bytes");
        const Library library(folder());
        QCOMPARE(library.kept().size(), std::size_t{1});
        QVERIFY(library.kept().front().recovered);
    }

    void aDeletedFileGoesWithTheProgramAndNotBefore()
    {
        QString path;
        {
            Library library(folder());
            const QString id = library.begin(one());
            path = library.fileOf(id);
            write(path, "bytes");
            library.end(id, "bytes");
            library.remove(id);
            QVERIFY(library.kept().empty());
            QVERIFY(QFileInfo::exists(path));
            library.restore(id);
            QCOMPARE(library.kept().size(), std::size_t{1});
            library.remove(id);
        }
        QVERIFY(!QFileInfo::exists(path));
    }

    void aFullDiskIsOneSentenceAndNothingIsLost()
    {
        // A file where the folder should be: as hard to write to as a full disk, for root too.
        write(folder(), "in the way");
        Library library(folder());
        QSignalSpy troubled(&library, &Library::troubled);
        QSignalSpy saved(&library, &Library::saved);
        const QString id = library.begin(one());
        library.end(id, "bytes");
        QCOMPARE(troubled.count(), 1);
        QVERIFY(troubled[0][0].toString().contains(QStringLiteral("one")));
        QVERIFY(library.unsaved(id));
        QCOMPARE(library.bytesOf(id), QByteArray("bytes"));
        library.retry();
        QVERIFY(library.unsaved(id));
        QVERIFY(QFile::remove(folder()));
        library.retry();
        QVERIFY(!library.unsaved(id));
        QCOMPARE(saved.count(), 1);
        QCOMPARE(library.bytesOf(id), QByteArray("bytes"));
    }

    void aFileCutShortIsWrittenAgain()
    {
        Library library(folder());
        const QString id = library.begin(one());
        write(library.fileOf(id), "by");
        library.end(id, "bytes");
        QCOMPARE(library.bytesOf(id), QByteArray("bytes"));
    }

    void aSecondProgramGetsAFolderOfItsOwn()
    {
        const Library first(folder());
        const Library second(folder());
        QVERIFY(first.fileOf(QStringLiteral("x")) != second.fileOf(QStringLiteral("x")));
    }

    void aHostileIndexReachesNothingOutside()
    {
        QVERIFY(QDir().mkpath(folder()));
        const QString outside = m_home->filePath(QStringLiteral("precious.ilrun"));
        write(outside, "bytes");
        write(folder() + QStringLiteral("/index.json"),
              R"({"recordings":[{"id":"../precious","deleted":true},{"id":7},3]})");
        const Library library(folder());
        QVERIFY(library.kept().empty());
        QVERIFY(QFileInfo::exists(outside));
    }

private:
    [[nodiscard]] QString folder() const { return m_home->filePath(QStringLiteral("recordings")); }
    std::optional<QTemporaryDir> m_home;
};

QTEST_GUILESS_MAIN(LibraryTest)
#include "library_test.moc"
