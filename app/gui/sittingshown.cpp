// What of a lesson's recordings is overlaid.
#include "app/gui/sitting.h"
#include "labs/engine/analysis/repeats.h"
#include "widgets/texts.h"

namespace interleave {

namespace {

// "a thread, Processes = 64, run 2": what tells a run apart from the others of its entry.
QString partName(const Lab& lab, const Recording& recording, const std::vector<std::string>& differing)
{
    const QString setting = interleave::shown(settingSentence(lab, recording, differing));
    const QString which =
        recording.warmUp() ? Sitting::tr("warm-up") : Sitting::tr("run %1").arg(recording.repetition);
    return setting.isEmpty() ? which : QStringLiteral("%1, %2").arg(setting, which);
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

/// A file and its copy, an experiment and the one that went on with it: each run counts once.
void leaveOutRepeats(ShownRuns& all)
{
    const std::vector<bool> again = repeatedRuns(all.recordings);
    std::size_t once = 0;
    for (std::size_t i = 0; i < again.size(); ++i) {
        if (again[i])
            continue;
        all.runs[once] = all.runs[i];
        all.recordings[once] = all.recordings[i];
        if (!all.labels.empty())
            all.labels[once] = all.labels[i];
        ++once;
    }
    all.repeated = static_cast<int>(again.size() - once);
    all.runs.resize(once);
    all.recordings.resize(once);
    all.labels.resize(std::min(all.labels.size(), once));
}

} // namespace

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
    leaveOutRepeats(all);
    return all;
}

} // namespace interleave
