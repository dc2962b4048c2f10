#include "app/gui/sitting.h"

#include "app/gui/naming.h"
#include "labs/engine/analysis/outline.h"
#include "widgets/texts.h"

namespace interleave {

namespace {

Recordings recordingsOf(const Experiment& experiment)
{
    Recordings all;
    for (const Recording& recording : experiment.recordings)
        all.push_back(&recording);
    return all;
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
        balance();
        announce();
    });
    connect(&m_list, &RecordingListModel::shownChanged, this, [this] {
        balance();
        announce();
    });
    connect(&m_library, &Library::saved, this, &Sitting::balance);
    connect(&m_library, &Library::discarded, &m_list, &RecordingListModel::drop);
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
    start(planToContinue(recordingsOf(*entry.experiment), fileOf(id)), entry.named ? entry.name : QString());
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
    balance();
    announce();
    emit ended(end);
}

/// Views show something else now. Whoever ticks a copy should know why nothing is added.
void Sitting::announce()
{
    const int before = std::exchange(m_repeated, shown().repeated);
    if (m_repeated > before)
        emit remarked(tr("Runs that stand in several of the ticked recordings, and count only once: %1.")
                          .arg(m_repeated));
    emit changed();
}

void Sitting::setGrouping(Grouping grouping)
{
    if (grouping == m_grouping)
        return;
    m_grouping = grouping;
    emit changed();
}

} // namespace interleave
