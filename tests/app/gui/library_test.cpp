#include "app/gui/library.h"
#include "tests/app/gui/guitest.h"

#include <QDir>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <cerrno>
#include <cstring>
#include <optional>
#include <sys/resource.h>

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

/// No file may grow beyond so many bytes: as a full disk, for root too.
class FileLimit
{
public:
    explicit FileLimit(rlim_t bytes)
        : m_before(std::signal(SIGXFSZ, SIG_IGN))
    {
        ::getrlimit(RLIMIT_FSIZE, &m_limit);
        const rlimit low{bytes, m_limit.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &low);
    }
    ~FileLimit()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_limit);
        std::signal(SIGXFSZ, m_before);
    }
    FileLimit(const FileLimit&) = delete;
    FileLimit& operator=(const FileLimit&) = delete;

private:
    void (*m_before)(int);
    rlimit m_limit{};
};

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
        QVERIFY2(library.reason().contains(QString::fromUtf8(std::strerror(ENOTDIR))),
                 qPrintable(library.reason()));
        QVERIFY(library.unsaved(id));
        QCOMPARE(library.unsavedCount(), 1);
        QCOMPARE(library.unsavedBytes(), QByteArray("bytes"));
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

    void whatTheDiskDoesNotTakeIsSaidWithTheReasonAndTheBeginningStays()
    {
        Library library(folder());
        const QString id = library.begin(one());
        const QByteArray bytes(100'000, 'x');
        write(library.fileOf(id), bytes.left(4000));
        {
            const FileLimit full(20'000);
            library.end(id, bytes);
        }
        QVERIFY(library.unsaved(id));
        QVERIFY2(library.reason().contains(QString::fromUtf8(std::strerror(EFBIG))),
                 qPrintable(library.reason()));
        QCOMPARE(QFileInfo(library.fileOf(id)).size(), 4000); // a crash now loses no more than that
        library.retry();
        QVERIFY(!library.unsaved(id));
        QCOMPARE(library.bytesOf(id), bytes);
    }

    void aSecondProgramGetsAFolderOfItsOwnWhoseRecordingsJoinTheOthers()
    {
        QString id;
        {
            const Library first(folder());
            Library second(folder());
            QVERIFY(!first.apart());
            QVERIFY(second.apart());
            id = second.begin(one());
            QVERIFY(first.fileOf(id) != second.fileOf(id));
            write(second.fileOf(id), "bytes");
            second.end(id, "bytes");
            second.setPinned(id, true);
            const Library third(folder());
            QVERIFY(third.apart());
            QVERIFY(third.kept().empty());
        }
        const Library alone(folder());
        QVERIFY(!alone.apart());
        QCOMPARE(alone.kept().size(), std::size_t{1});
        QCOMPARE(alone.kept().front().name, QStringLiteral("one"));
        QVERIFY(alone.kept().front().pinned);
        QCOMPARE(alone.bytesOf(id), QByteArray("bytes"));
    }

    void nothingGoesUnaskedHoweverMuchThereIs()
    {
        const QByteArray bytes(1000, 'x');
        QStringList ids;
        {
            Library library(folder());
            library.setLimit(2500);
            for (int number = 0; number < 4; ++number) {
                ids += library.begin(one());
                write(library.fileOf(ids.constLast()), bytes);
                library.end(ids.constLast(), bytes);
            }
            library.setPinned(ids[0], true);
            QCOMPARE(library.bytesOnDisk(), 4000);
        }
        Library library(folder());
        QCOMPARE(library.limit(), 2500);
        QCOMPARE(library.kept().size(), std::size_t{4});
        QCOMPARE(library.tooMuch(), (QStringList{ids[1], ids[2]})); // the oldest that are not pinned
        QSignalSpy discarded(&library, &Library::discarded);
        library.discard(library.tooMuch());
        QCOMPARE(discarded.count(), 1);
        QCOMPARE(library.bytesOnDisk(), 2000);
        QVERIFY(!QFileInfo::exists(library.fileOf(ids[1])));
        QVERIFY(library.tooMuch().isEmpty());
        library.remove(ids[3]); // which may come back
        library.discard({});
        QVERIFY(!QFileInfo::exists(library.fileOf(ids[3])));
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
