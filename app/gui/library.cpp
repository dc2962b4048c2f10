#include "app/gui/library.h"

#include "app/gui/recordingbytes.h"
#include "widgets/texts.h"

#include <QFile>
#include <QStandardPaths>
#include <QUuid>

namespace interleave {

namespace {

constexpr int retryMs = 30'000;
const QLatin1String suffix(".ilrun");

} // namespace

Library::Library(const QString& folder, QObject* parent)
    : QObject(parent)
{
    m_retry.setInterval(retryMs);
    connect(&m_retry, &QTimer::timeout, this, &Library::retry);
    open(folder);
    readIndex();
    adoptOrphans();
    if (!m_apart)
        takeInOthers(folder);
    std::ranges::stable_sort(m_all, {}, &Keepsake::made);
    writeIndex();
}

Library::~Library()
{
    retry();
    for (const Keepsake& each : std::vector<Keepsake>(m_all)) {
        if (each.deleted)
            forget(each.id);
    }
    writeIndex();
}

QString Library::standardFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/recordings");
}

std::vector<Keepsake> Library::kept() const
{
    std::vector<Keepsake> result;
    std::ranges::copy_if(m_all, std::back_inserter(result),
                         [](const Keepsake& each) { return !each.deleted; });
    return result;
}

const Keepsake* Library::find(const QString& id) const
{
    const auto found = std::ranges::find(m_all, id, &Keepsake::id);
    return found == m_all.end() ? nullptr : &*found;
}

Keepsake* Library::mutableFind(const QString& id)
{
    const auto found = std::ranges::find(m_all, id, &Keepsake::id);
    return found == m_all.end() ? nullptr : &*found;
}

QString Library::fileOf(const QString& id) const { return m_folder + u'/' + id + suffix; }

QByteArray Library::bytesOf(const QString& id) const
{
    if (m_unsaved.contains(id))
        return m_unsaved.value(id);
    QFile file(fileOf(id));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString Library::begin(Keepsake fresh)
{
    fresh.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    fresh.made = QDateTime::currentDateTime();
    fresh.live = true;
    m_all.push_back(fresh);
    writeIndex();
    return fresh.id;
}

void Library::end(const QString& id, const QByteArray& bytes)
{
    Keepsake* each = mutableFind(id);
    if (each == nullptr)
        return;
    each->live = false;
    if (bytes.isEmpty())
        forget(id);
    else if (!writeBytes(id, bytes)) {
        m_unsaved.insert(id, bytes);
        m_retry.start();
        emit troubled(
            tr("The recording “%1” is not saved. %2 It stays in the list, and saving is tried again "
               "until it succeeds.")
                .arg(each->name, m_reason));
    }
    writeIndex();
    emit sizeChanged();
}

void Library::setLab(const QString& id, const QString& lab)
{
    if (Keepsake* each = mutableFind(id); each != nullptr && each->lab != lab) {
        each->lab = lab;
        writeIndex();
    }
}

void Library::rename(const QString& id, const QString& name, bool named)
{
    Keepsake* each = mutableFind(id);
    if (each != nullptr && (each->name != name || each->named != named)) {
        each->name = name;
        each->named = named;
        writeIndex();
    }
}

void Library::setPinned(const QString& id, bool pinned)
{
    if (Keepsake* each = mutableFind(id); each != nullptr && each->pinned != pinned) {
        each->pinned = pinned;
        writeIndex();
    }
}

void Library::remove(const QString& id)
{
    if (Keepsake* each = mutableFind(id); each != nullptr) {
        each->deleted = true;
        writeIndex();
    }
}

void Library::restore(const QString& id)
{
    if (Keepsake* each = mutableFind(id); each != nullptr) {
        each->deleted = false;
        writeIndex();
    }
}

void Library::retry()
{
    for (const QString& id : m_unsaved.keys()) {
        if (!writeBytes(id, m_unsaved.value(id)))
            continue;
        m_unsaved.remove(id);
        emit saved(id);
    }
    if (m_unsaved.isEmpty())
        m_retry.stop();
    writeIndex();
}

bool Library::writeBytes(const QString& id, const QByteArray& bytes)
{
    const auto written = writeRecording(fileOf(id), bytes);
    if (!written)
        m_reason = interleave::shown(written.failure());
    return static_cast<bool>(written);
}

QByteArray Library::unsavedBytes() const
{
    QByteArray all;
    for (const Keepsake& each : m_all) // in the order made
        all += m_unsaved.value(each.id);
    return all;
}

} // namespace interleave
