// The index of the library: recordings/index.json, written whole or not at all.
#include "app/gui/library.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace interleave {

namespace {

const QLatin1String indexName("/index.json");

Keepsake fromJson(const QJsonObject& json)
{
    Keepsake each;
    each.id = json[QLatin1String("id")].toString();
    each.name = json[QLatin1String("name")].toString();
    each.lab = json[QLatin1String("lab")].toString();
    each.summary = json[QLatin1String("summary")].toString();
    each.made = QDateTime::fromString(json[QLatin1String("made")].toString(), Qt::ISODate);
    each.pinned = json[QLatin1String("pinned")].toBool();
    each.live = json[QLatin1String("live")].toBool();
    each.deleted = json[QLatin1String("deleted")].toBool();
    each.named = json[QLatin1String("named")].toBool(true);
    each.number = json[QLatin1String("number")].toInt();
    each.preset = json[QLatin1String("preset")].toString();
    const QJsonObject values = json[QLatin1String("values")].toObject();
    for (auto value = values.begin(); value != values.end(); ++value)
        each.values.insert(value.key(), value.value().toString());
    return each;
}

QJsonObject toJson(const Keepsake& each)
{
    QJsonObject values;
    for (auto value = each.values.begin(); value != each.values.end(); ++value)
        values.insert(value.key(), value.value());
    return {{QStringLiteral("id"), each.id},
            {QStringLiteral("name"), each.name},
            {QStringLiteral("lab"), each.lab},
            {QStringLiteral("summary"), each.summary},
            {QStringLiteral("made"), each.made.toString(Qt::ISODate)},
            {QStringLiteral("pinned"), each.pinned},
            {QStringLiteral("live"), each.live},
            {QStringLiteral("deleted"), each.deleted},
            {QStringLiteral("named"), each.named},
            {QStringLiteral("number"), each.number},
            {QStringLiteral("preset"), each.preset},
            {QStringLiteral("values"), values}};
}

// An id becomes a file name; an index that someone edited must not reach out of the folder.
bool isSafe(const QString& id)
{
    return !id.isEmpty() && std::ranges::all_of(id, [](QChar c) {
        return (c.unicode() < 128 && c.isLetterOrNumber()) || c == u'-' || c == u'_';
    });
}

} // namespace

void Library::readIndex()
{
    QFile file(m_folder + indexName);
    if (!file.open(QIODevice::ReadOnly))
        return; // none yet
    const QJsonObject index = QJsonDocument::fromJson(file.readAll()).object();
    if (const qint64 limit = index[QLatin1String("limit_bytes")].toInteger(); limit > 0)
        m_limit = limit;
    const QJsonArray entries = index[QLatin1String("recordings")].toArray();
    for (const auto& entry : entries) {
        Keepsake each = fromJson(entry.toObject());
        if (!isSafe(each.id) || find(each.id) != nullptr)
            continue;
        each.recovered = each.live && !each.deleted;
        each.live = false;
        const bool there = QFileInfo(fileOf(each.id)).size() > 0;
        m_all.push_back(each);
        if (each.deleted || !there)
            forget(each.id);
    }
}

void Library::adoptOrphans()
{
    const QDir folder(m_folder);
    for (const QFileInfo& file : folder.entryInfoList({QStringLiteral("*.ilrun")}, QDir::Files, QDir::Time)) {
        if (find(file.completeBaseName()) != nullptr || !isSafe(file.completeBaseName()))
            continue;
        Keepsake orphan;
        orphan.id = file.completeBaseName();
        orphan.made = file.lastModified();
        orphan.recovered = true;
        m_all.push_back(orphan);
    }
}

void Library::forget(const QString& id)
{
    QFile::remove(fileOf(id));
    m_unsaved.remove(id);
    std::erase_if(m_all, [&](const Keepsake& each) { return each.id == id; });
}

void Library::writeIndex()
{
    QJsonArray entries;
    for (const Keepsake& each : m_all)
        entries += toJson(each);
    QSaveFile file(m_folder + indexName);
    // A failure is no trouble of its own: without an entry a file is adopted at the next start.
    if (file.open(QIODevice::WriteOnly)) {
        file.write(QJsonDocument(QJsonObject{{QStringLiteral("version"), 1},
                                             {QStringLiteral("limit_bytes"), m_limit},
                                             {QStringLiteral("recordings"), entries}})
                       .toJson());
        file.commit();
    }
}

} // namespace interleave
