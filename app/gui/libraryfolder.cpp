// The folders of the library: whose they are, what lies in them, and what they take on the disk.
#include "app/gui/library.h"
#include "labs/engine/filelock.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <fcntl.h>

namespace interleave {

namespace {

constexpr int mostFolders = 16; // programs of one user at the same time

QString numbered(const QString& folder, int number)
{
    return number == 1 ? folder : QStringLiteral("%1-%2").arg(folder).arg(number);
}

} // namespace

/// True as well where nothing can be locked, because nothing can be written: that is said later, with its
/// reason.
bool Library::lock(const QString& folder)
{
    const QByteArray path = QFile::encodeName(folder + QStringLiteral("/lock"));
    Descriptor file(::open(path.constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0666));
    if (file.number() >= 0 && !lockForWriting(file.number()))
        return false;
    m_lock = std::move(file);
    return true;
}

void Library::open(const QString& folder)
{
    for (int number = 1; number <= mostFolders; ++number) {
        m_folder = numbered(folder, number);
        m_apart = number > 1;
        QDir().mkpath(m_folder); // where that fails, writing says why
        if (lock(m_folder))
            return;
    }
    m_folder = numbered(folder, mostFolders + 1); // nobody's: nothing is written into the files of another
    m_lock = Descriptor();
}

void Library::takeInOthers(const QString& folder)
{
    for (int number = 2; number <= mostFolders; ++number) {
        const QString other = numbered(folder, number);
        Descriptor mine = std::move(m_lock);
        if (QFileInfo::exists(other + QStringLiteral("/index.json")) && lock(other))
            takeIn(other);
        m_lock = std::move(mine);
    }
}

/// What a second program has recorded while another had this folder.
void Library::takeIn(const QString& folder)
{
    std::vector<Keepsake> before = std::move(m_all);
    const QString own = std::exchange(m_folder, folder);
    const qint64 limit = m_limit;
    m_all.clear();
    readIndex();
    adoptOrphans();
    std::vector<Keepsake> theirs = std::exchange(m_all, std::move(before));
    m_folder = own;
    m_limit = limit;
    for (Keepsake& each : theirs) {
        const QString file = folder + u'/' + each.id + QStringLiteral(".ilrun");
        if (find(each.id) == nullptr && QFile::rename(file, fileOf(each.id)))
            m_all.push_back(each);
    }
    if (QDir(folder).entryList({QStringLiteral("*.ilrun")}, QDir::Files).isEmpty())
        QFile::remove(folder + QStringLiteral("/index.json"));
}

qint64 Library::bytesOnDisk(const QString& id) const { return QFileInfo(fileOf(id)).size(); }

qint64 Library::bytesOnDisk() const
{
    qint64 bytes = 0;
    for (const Keepsake& each : m_all)
        bytes += bytesOnDisk(each.id);
    return bytes;
}

void Library::setLimit(qint64 bytes)
{
    if (bytes == m_limit)
        return;
    m_limit = bytes;
    writeIndex();
    emit sizeChanged();
}

QStringList Library::tooMuch() const
{
    qint64 bytes = bytesOnDisk();
    for (const Keepsake& each : m_all)
        bytes -= each.deleted ? bytesOnDisk(each.id) : 0; // gone with the others
    QStringList oldest;
    for (const Keepsake& each : m_all) { // in the order made
        if (bytes <= m_limit)
            break;
        if (each.pinned || each.live || each.deleted)
            continue;
        bytes -= bytesOnDisk(each.id);
        oldest += each.id;
    }
    return oldest;
}

void Library::discard(const QStringList& ids)
{
    QStringList gone;
    for (const Keepsake& each : std::vector<Keepsake>(m_all)) {
        if (!each.live && (each.deleted || ids.contains(each.id))) {
            forget(each.id);
            gone += each.id;
        }
    }
    writeIndex();
    emit discarded(gone);
    emit sizeChanged();
}

} // namespace interleave
