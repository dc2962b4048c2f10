#pragma once
// The recordings of one lesson in this sitting: what runs, what ran, and what an earlier sitting or a file
// brought. Joins the list (what the user sees), the library (files) and the session (the run that goes on).

#include "app/gui/library.h"
#include "app/gui/loader.h"
#include "app/gui/session.h"
#include "labs/engine/analysis/settings.h"
#include "widgets/recordinglistmodel.h"

namespace interleave {

/// One run as views name it.
struct ShownRun {
    QString entry; ///< id of the list's entry
    QString name;  ///< of the entry, with what differs within it
    const Recording* recording = nullptr;
};

/// What tells apart runs that are overlaid, beside their parameters.
enum class Grouping { byFile, byMachine, byParameters };

/// What is overlaid now. Pointers stay as long as `owners` does, or until the session hands over its
/// recordings.
struct ShownRuns {
    std::vector<ShownRun> runs;
    Recordings recordings;
    std::vector<std::string> labels; ///< of the groups; empty where there is one
    Experiments owners;
    std::vector<std::string> names; ///< of the entries, one for each of the owners
    int repeated = 0;               ///< runs that stand in several entries, and are here once
};

class Sitting : public QObject
{
    Q_OBJECT
public:
    Sitting(const Lab& lab, RecordingListModel& list, Library& library, Session& session,
            QObject* parent = nullptr);

    /// True while the session runs this lesson.
    [[nodiscard]] bool live() const;
    [[nodiscard]] const QString& liveId() const { return m_live; }
    [[nodiscard]] ShownRuns shown() const;
    void setGrouping(Grouping grouping);
    /// The stream of an entry that is not live; empty where it cannot be read.
    [[nodiscard]] QByteArray bytesOf(const QString& id) const;
    /// Wall-clock milliseconds of the newest run that ended; -1: none.
    [[nodiscard]] qint64 lastRunLength() const { return m_lastRun; }

    /// Starts `plan`, as an entry that is shown beside the pinned ones. `name` empty: what it does, with a
    /// number before it.
    void start(RunPlan plan, const QString& name = {});
    /// How many runs the experiment of an entry still misses; 0 where it is complete, none, live or not read.
    [[nodiscard]] int missingOf(const QString& id) const;
    /// Measures them, as a new entry that holds the others too.
    void goOnWith(const QString& id);
    /// Runs from a file that the user opened; shown by settle(). With `kept` they are a file of the library
    /// that had lost its entry: listed, not shown.
    void adopt(const LoadedRuns& loaded, const QString& kept = {});
    /// The file of an entry was read.
    void arrive(const QString& id, const std::shared_ptr<const Experiment>& experiment);
    /// The entry whose file is being read; empty: it is none that fetch() has asked for.
    [[nodiscard]] QString awaited(const QString& path) const;
    /// Reading has ended. What was not read, because somebody cancelled or it could not be, is unticked.
    void stopWaiting();
    /// All files that were read together are there: one change for all of them.
    void settle();
    /// Names that no user gave are told in the window's language again.
    void retranslate();
    /// Frees the memory of what is not ticked, as far as it can be read again, and asks for the files of what
    /// is ticked and not read.
    void balance();
    /// Memory that the recordings take which are read, about.
    [[nodiscard]] qint64 bytesInMemory() const;

signals:
    /// Other recordings are shown, or the same ones differently named.
    void changed();
    void ended(const interleave::SessionEnd& end);
    void filesWanted(const QStringList& paths);
    void remarked(const QString& sentence);

private:
    /// A file that the user opened, as it was then.
    struct Opened {
        QString path;
        qint64 bytes = 0;
        QDateTime modified;
    };
    void announce();
    [[nodiscard]] QString fileOf(const QString& id) const;
    [[nodiscard]] bool canBeReadAgain(const QString& id) const;
    void listKept();
    void connectList();
    [[nodiscard]] QString summaryOf(const KeptRecording& entry) const;
    void onRenamed(const QString& id, const QString& name);
    void onEnd(const SessionEnd& end);

    const Lab& m_lab;
    RecordingListModel& m_list;
    Library& m_library;
    Session& m_session;
    QString m_live;
    Grouping m_grouping = Grouping::byFile;
    int m_number = 0;
    qint64 m_lastRun = -1;
    QStringList m_fresh;             ///< ids of what was opened and is shown with the next settle()
    QSet<QString> m_asked;           ///< ids whose files are being read
    QHash<QString, Opened> m_opened; ///< files of entries that are not the library's
    int m_repeated = 0;              ///< runs that stand in several of the entries shown
};

} // namespace interleave
