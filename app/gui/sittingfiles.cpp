// The files of a lesson's recordings: read when they are ticked, and out of memory when they are not.
#include "app/gui/sitting.h"
#include "labs/engine/analysis/outline.h"
#include "widgets/texts.h"

#include <QFileInfo>
#include <QUuid>

namespace interleave {

void Sitting::adopt(const LoadedRuns& loaded, const QString& kept)
{
    KeptRecording entry;
    entry.id = kept.isEmpty() ? QUuid::createUuid().toString(QUuid::WithoutBraces) : kept;
    entry.name = kept.isEmpty() ? QFileInfo(loaded.path).completeBaseName() : tr("Recovered recording");
    entry.lab = loaded.lab;
    if (!loaded.experiment->recordings.empty())
        entry.summary = settingLine(m_lab, loaded.experiment->recordings.front().parameters);
    entry.time = QFileInfo(loaded.path).lastModified();
    entry.shown = false;
    entry.state = endingOf(*loaded.experiment);
    entry.progress = 1;
    entry.experiment = loaded.experiment;
    entry.outline = std::make_shared<Experiment>(outlineOf(*loaded.experiment));
    if (kept.isEmpty()) {
        const QFileInfo file(loaded.path);
        m_opened.insert(entry.id, {loaded.path, file.size(), file.lastModified()});
        m_fresh += entry.id;
    } else {
        m_library.rename(kept, entry.name);
    }
    m_list.add(entry);
}

void Sitting::settle()
{
    if (!m_fresh.isEmpty())
        return m_list.setShown(m_list.shownIds() + std::exchange(m_fresh, {}));
    balance();
    announce();
}

QString Sitting::fileOf(const QString& id) const
{
    return m_opened.contains(id) ? m_opened.value(id).path : m_library.fileOf(id);
}

bool Sitting::canBeReadAgain(const QString& id) const
{
    const QFileInfo file(fileOf(id));
    const auto opened = m_opened.constFind(id);
    const bool asItWas = opened == m_opened.cend() ||
                         (opened->bytes == file.size() && opened->modified == file.lastModified());
    return file.size() > 0 && asItWas && !m_library.unsaved(id);
}

QString Sitting::awaited(const QString& path) const
{
    const auto found = std::ranges::find(m_asked, path, [this](const QString& id) { return fileOf(id); });
    return found == m_asked.end() ? QString() : *found;
}

void Sitting::stopWaiting()
{
    QStringList shown = m_list.shownIds();
    for (const QString& id : std::exchange(m_asked, {}))
        shown.removeAll(id);
    m_list.setShown(shown);
}

QByteArray Sitting::bytesOf(const QString& id) const
{
    if (id == m_live)
        return {};
    if (!m_opened.contains(id))
        return m_library.bytesOf(id);
    QFile file(fileOf(id));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void Sitting::arrive(const QString& id, const std::shared_ptr<const Experiment>& experiment)
{
    m_asked.remove(id);
    m_list.setExperiment(id, experiment);
    m_list.update(id, endingOf(*experiment), 1);
}

void Sitting::balance()
{
    QStringList paths;
    for (const KeptRecording& entry : std::vector<KeptRecording>(m_list.entries())) {
        if (entry.id == m_live)
            continue;
        if (entry.experiment != nullptr) {
            const bool again = canBeReadAgain(entry.id);
            m_list.setUnloadable(entry.id, again);
            if (again && !entry.shown)
                m_list.unload(entry.id);
        } else if (entry.shown && !m_asked.contains(entry.id)) {
            m_asked.insert(entry.id);
            paths += fileOf(entry.id);
        }
    }
    if (!paths.isEmpty())
        emit filesWanted(paths);
}

qint64 Sitting::bytesInMemory() const
{
    std::size_t bytes = 0;
    for (const KeptRecording& entry : m_list.entries())
        bytes += entry.experiment == nullptr ? 0 : interleave::bytesInMemory(*entry.experiment);
    return static_cast<qint64>(bytes);
}

} // namespace interleave
