#include "app/gui/sitting.h"

#include "app/gui/naming.h"
#include "widgets/texts.h"

#include <QFileInfo>
#include <QUuid>

namespace interleave {

namespace {

Ending endingOf(const Experiment& experiment)
{
    return experiment.recordings.empty() ? Ending::lost : experiment.recordings.back().ending;
}

// "a thread, Processes = 64, run 2": what tells a run apart from the others of its entry.
QString partName(const Lab& lab, const Recording& recording, const std::vector<std::string>& differing)
{
    const QString setting = interleave::shown(settingSentence(lab, recording, differing));
    const QString which =
        recording.warmUp() ? Sitting::tr("warm-up") : Sitting::tr("run %1").arg(recording.repetition);
    return setting.isEmpty() ? which : QStringLiteral("%1, %2").arg(setting, which);
}

Recordings recordingsOf(const Experiment& experiment)
{
    Recordings all;
    for (const Recording& recording : experiment.recordings)
        all.push_back(&recording);
    return all;
}

std::string labelOf(const KeptRecording& entry, const Recording& recording, Grouping grouping)
{
    switch (grouping) {
    case Grouping::byFile:
        return entry.name.toStdString();
    case Grouping::byMachine:
        return machineLabel(recording.machine);
    case Grouping::byParameters:
        break;
    }
    return {};
}

void append(ShownRuns& all, const Lab& lab, const KeptRecording& entry,
            const std::deque<Recording>& recordings, Grouping grouping)
{
    Recordings own;
    for (const Recording& recording : recordings)
        own.push_back(&recording);
    const auto differing = differingParameters(own);
    for (const Recording* recording : own) {
        // What tells it apart comes first: where there is little room, the end is cut off.
        const QString name =
            own.size() < 2 ? entry.name
                           : QStringLiteral("%1 – %2").arg(partName(lab, *recording, differing), entry.name);
        all.runs.push_back({entry.id, name, recording});
        all.recordings.push_back(recording);
        all.labels.push_back(labelOf(entry, *recording, grouping));
    }
}

} // namespace

Sitting::Sitting(const Lab& lab, RecordingListModel& list, Library& library, Session& session,
                 QObject* parent)
    : QObject(parent)
    , m_lab(lab)
    , m_list(list)
    , m_library(library)
    , m_session(session)
{
    listKept();
    connectList();
    connect(&m_session, &Session::finished, this, &Sitting::onEnd);
    connect(&m_session, &Session::changed, this, [this] {
        if (live())
            m_list.update(m_live, Ending::live, m_session.progress());
    });
}

void Sitting::listKept()
{
    for (const Keepsake& each : m_library.kept()) {
        if (each.lab.toStdString() != m_lab.id || each.live)
            continue;
        KeptRecording entry;
        entry.id = each.id;
        entry.name = recordingName(m_lab, each);
        entry.named = each.named;
        entry.lab = each.lab;
        entry.summary = recordingSummary(m_lab, each);
        entry.time = each.made;
        entry.pinned = each.pinned;
        entry.shown = false;
        entry.state = each.recovered ? Ending::lost : Ending::finished;
        m_list.add(entry);
    }
}

void Sitting::connectList()
{
    connect(&m_list, &RecordingListModel::renamed, this, &Sitting::onRenamed);
    connect(&m_list, &RecordingListModel::pinnedChanged, &m_library, &Library::setPinned);
    connect(&m_list, &RecordingListModel::removed, this, [this](const QString& id) {
        m_library.remove(id);
        emit changed();
    });
    connect(&m_list, &RecordingListModel::restored, this, [this](const QString& id) {
        m_library.restore(id);
        emit changed();
    });
    connect(&m_list, &RecordingListModel::shownChanged, this, [this] {
        fetch();
        emit changed();
    });
}

void Sitting::onRenamed(const QString& id, const QString& name)
{
    const KeptRecording* entry = m_list.entry(id);
    m_library.rename(id, name, entry == nullptr || entry->named);
    retranslate(); // a name that comes back may be of another language
    emit changed();
}

QString Sitting::summaryOf(const KeptRecording& entry) const
{
    if (const Keepsake* keepsake = m_library.find(entry.id))
        return recordingSummary(m_lab, *keepsake);
    const bool read = entry.experiment != nullptr && !entry.experiment->recordings.empty();
    return read ? settingLine(m_lab, entry.experiment->recordings.front().parameters) : entry.summary;
}

void Sitting::retranslate()
{
    for (const KeptRecording& entry : std::vector<KeptRecording>(m_list.entries())) {
        const Keepsake* keepsake = m_library.find(entry.id);
        const bool follows = keepsake != nullptr && !entry.named;
        m_list.retell(entry.id, follows ? recordingName(m_lab, *keepsake) : entry.name, summaryOf(entry));
    }
}

bool Sitting::live() const { return !m_live.isEmpty(); }

void Sitting::start(RunPlan plan, const QString& name)
{
    const Keepsake fresh = keepsakeOf(m_lab, plan, ++m_number, name);
    KeptRecording entry;
    entry.name = fresh.name;
    entry.named = fresh.named;
    entry.lab = fresh.lab;
    entry.summary = fresh.summary;
    entry.time = QDateTime::currentDateTime();
    entry.id = m_library.begin(fresh);
    plan.autosave = m_library.fileOf(entry.id);
    m_live = entry.id;
    m_list.add(entry);
    // The new one alone, beside what the user has pinned for comparison.
    QStringList ids{entry.id};
    for (const KeptRecording& each : m_list.entries()) {
        if (each.pinned && each.shown)
            ids += each.id;
    }
    m_list.setShown(ids);
    m_session.start(plan);
}

int Sitting::missingOf(const QString& id) const
{
    const KeptRecording* entry = m_list.entry(id);
    const bool read = entry != nullptr && entry->experiment != nullptr && id != m_live;
    return read ? static_cast<int>(missingRuns(recordingsOf(*entry->experiment))) : 0;
}

void Sitting::goOnWith(const QString& id)
{
    if (missingOf(id) == 0)
        return;
    const KeptRecording& entry = *m_list.entry(id);
    const QString file = m_opened.contains(id) ? m_opened.value(id) : m_library.fileOf(id);
    start(planToContinue(recordingsOf(*entry.experiment), file), entry.named ? entry.name : QString());
}

void Sitting::onEnd(const SessionEnd& end)
{
    if (!live())
        return;
    const QString id = std::exchange(m_live, {});
    const QByteArray bytes = m_session.bytes();
    auto experiment = std::make_shared<Experiment>();
    experiment->recordings = m_session.take();
    if (!experiment->recordings.empty() && experiment->recordings.back().ending != Ending::failed)
        m_lastRun = experiment->recordings.back().now / 1'000'000;
    if (experiment->recordings.empty())
        m_list.update(id, Ending::failed, 0);
    else
        m_list.update(id, endingOf(*experiment), 1);
    m_list.setExperiment(id, experiment);
    m_library.end(id, bytes);
    emit changed();
    emit ended(end);
}

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
    if (kept.isEmpty()) {
        m_opened.insert(entry.id, loaded.path);
        m_fresh += entry.id;
    } else {
        m_library.rename(kept, entry.name);
    }
    m_list.add(entry);
}

void Sitting::settle()
{
    if (m_fresh.isEmpty())
        emit changed();
    else
        m_list.setShown(m_list.shownIds() + std::exchange(m_fresh, {}));
}

QByteArray Sitting::bytesOf(const QString& id) const
{
    if (id == m_live)
        return {};
    if (!m_opened.contains(id))
        return m_library.bytesOf(id);
    QFile file(m_opened.value(id));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void Sitting::arrive(const QString& id, const std::shared_ptr<const Experiment>& experiment)
{
    m_asked.remove(id);
    m_list.setExperiment(id, experiment);
    m_list.update(id, endingOf(*experiment), 1);
}

void Sitting::fetch()
{
    QStringList paths;
    for (const KeptRecording& entry : m_list.entries()) {
        if (!entry.shown || entry.experiment != nullptr || entry.id == m_live || m_asked.contains(entry.id))
            continue;
        m_asked.insert(entry.id);
        paths += m_library.fileOf(entry.id);
    }
    if (!paths.isEmpty())
        emit filesWanted(paths);
}

void Sitting::setGrouping(Grouping grouping)
{
    if (grouping == m_grouping)
        return;
    m_grouping = grouping;
    emit changed();
}

ShownRuns Sitting::shown() const
{
    ShownRuns all;
    int entries = 0;
    // The list has the newest on top, charts have it last.
    for (std::size_t i = m_list.entries().size(); i-- > 0;) {
        const KeptRecording* entry = &m_list.entries()[i];
        if (!entry->shown)
            continue;
        const std::size_t before = all.runs.size();
        if (entry->id == m_live) {
            append(all, m_lab, *entry, m_session.recordings(), m_grouping);
        } else if (entry->experiment != nullptr) {
            append(all, m_lab, *entry, entry->experiment->recordings, m_grouping);
            all.owners.push_back(entry->experiment);
            all.names.push_back(entry->name.toStdString());
        }
        entries += all.runs.size() > before ? 1 : 0;
    }
    if (entries < 2 && m_grouping == Grouping::byFile)
        all.labels.clear();
    return all;
}

} // namespace interleave
