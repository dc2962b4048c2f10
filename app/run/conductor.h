#pragma once
// Makes the runs of a plan one after the other and hands their frames to whoever wants them.

#include "app/run/progress.h"
#include "app/run/recordingfile.h"
#include "app/run/resume.h"
#include "app/run/streamwriter.h"
#include "app/run/watcher.h"
#include "labs/engine/analysis/settings.h"
#include "labs/engine/recordingreader.h"

#include <deque>
#include <map>
#include <optional>
#include <set>

namespace interleave {

class Conductor
{
public:
    Conductor(const Plan& plan, const Arguments& arguments, const Console& console);

    /// Opens what the arguments name, but for what `autosave` has open already; the failure is one of a file
    /// that the user asked for, or that another program writes.
    Outcome<bool> open(std::optional<RecordingFile> autosave);
    /// Hands on what was made of the plan before, as if it were made now.
    Outcome<bool> beginWith(Beginning beginning);
    /// Returns the exit code. What was measured is in `recordings()`, without what keepResults() drops, which
    /// the file has.
    int run();
    [[nodiscard]] Recordings recordings() const;

private:
    void runOne(std::size_t index);
    void handOn(ByteView frame, bool autosaved);
    void pauseAsLongAsWanted();
    bool givesUp(std::int64_t idle);
    void onFrame(ByteView frame);
    void saveTo(std::optional<RecordingFile>& file, ByteView frame);
    void tell(const Sentence& sentence);
    void lookAfterAutosave();
    void keep(const PlannedRun& planned);
    void sayNotes(const Recording& recording, const PlannedRun& planned);
    void sayHowManyAlike() const;
    void finishFiles();
    void awaitReader();
    void finishStream();
    [[nodiscard]] int exitCode() const;

    const Plan& m_plan;
    const Arguments& m_arguments;
    const Console& m_console;
    Watcher m_watcher;
    Progress m_progress;
    std::optional<StreamWriter> m_stream;
    std::optional<RecordingFile> m_out;
    std::optional<RecordingFile> m_autosave;
    std::vector<Sentence> m_untold;          ///< notes that wait for a recording to stand in
    std::optional<RecordingReader> m_reader; ///< of the run that goes on
    std::deque<Recording> m_recordings;
    std::vector<std::string> m_failed;                   ///< settings that are not tried again
    std::map<std::string, std::set<std::string>> m_said; ///< notes: severity and pattern, and each line
    bool m_headerSeen = false;
    bool m_runFailed = false;
    bool m_fileFailed = false;
};

} // namespace interleave
