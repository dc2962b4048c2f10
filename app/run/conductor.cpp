#include "app/run/conductor.h"

#include "app/run/results.h"
#include "labs/engine/clock.h"
#include "labs/engine/filelock.h"
#include "labs/engine/recordingreader.h"

#include <algorithm>
#include <csignal>
#include <nlohmann/json.hpp>
#include <poll.h>
#include <unistd.h>

namespace interleave {
namespace {

constexpr std::int64_t patienceAfterStop = 300'000'000; // ns; a stopped run has to be gone within a second

Bytes noteFrame(const Sentence& sentence)
{
    return encodedFrame({{"frame", "note"},
                         {"severity", "warning"},
                         {"text", sentence.text},
                         {"arguments", sentence.arguments}});
}

} // namespace

Conductor::Conductor(const Plan& plan, const Arguments& arguments, const Console& console)
    : m_plan(plan)
    , m_arguments(arguments)
    , m_console(console)
    , m_watcher(arguments.attached)
    , m_progress(plan, console, arguments.quiet || arguments.attached)
{
    if (arguments.stream)
        m_stream.emplace(STDOUT_FILENO);
}

Outcome<bool> Conductor::open(std::optional<RecordingFile> autosave)
{
    if (!m_arguments.out.empty()) {
        auto file = RecordingFile::whole(m_arguments.out);
        if (!file)
            return file.failure();
        m_out.emplace(std::move(*file));
    }
    if (autosave) {
        m_autosave.emplace(std::move(*autosave));
    } else if (!m_arguments.autosave.empty()) {
        auto file = RecordingFile::appending(m_arguments.autosave);
        if (!file && file.failure().text == beingWritten.source)
            return file.failure();
        if (file)
            m_autosave.emplace(std::move(*file));
        else
            tell(file.failure()); // the window asks for this file, not the user: the run goes on
    }
    return true;
}

void Conductor::handOn(ByteView frame, bool autosaved)
{
    saveTo(m_out, frame);
    if (!autosaved)
        saveTo(m_autosave, frame);
    if (!m_stream)
        return;
    m_stream->write(frame);
    if (!m_stream->empty())
        awaitReader();
}

Outcome<bool> Conductor::beginWith(Beginning beginning)
{
    m_recordings = std::move(beginning.recordings);
    if (m_plan.runs.empty())
        m_console.say(
            Sentence(LAB_TEXT("Nothing is missing: “%1” holds every run of the plan."), {beginning.path}));
    return eachKeptFrame(beginning, [&](ByteView frame) { handOn(frame, beginning.sameFile); });
}

void Conductor::tell(const Sentence& sentence)
{
    m_fileFailed = true;
    m_progress.clear();
    m_console.say(sentence);
    m_untold.push_back(sentence);
}

/// Between two runs: somebody may have deleted or moved the file.
void Conductor::lookAfterAutosave()
{
    const auto move = m_autosave ? m_autosave->moved() : std::nullopt;
    if (!move)
        return;
    if (move->elsewhere)
        return tell(move->sentence);
    m_progress.clear();
    m_console.say(move->sentence);
}

void Conductor::saveTo(std::optional<RecordingFile>& file, ByteView frame)
{
    if (!file || file->write(frame))
        return;
    tell(file->failure());
    file.reset();
}

void Conductor::onFrame(ByteView frame)
{
    saveTo(m_out, frame);
    saveTo(m_autosave, frame);
    if (m_headerSeen) // a note needs a recording to stand in, and stands before its end
        for (const Sentence& sentence : std::exchange(m_untold, {})) {
            const Bytes note = noteFrame(sentence);
            if (m_stream)
                m_stream->write(note);
            m_reader->feed(note);
        }
    m_headerSeen = true;
    if (m_stream)
        m_stream->write(frame);
    m_reader->feed(frame);
    if (!m_reader->recordings().empty())
        m_progress.update(m_reader->recordings().back().progress);
}

/// Of notes that differ in their numbers only, the first; JSON has them anyway, except for people who look at
/// the terminal because something went wrong. A remark is no more than progress is where that is not wanted.
void Conductor::sayNotes(const Recording& recording, const PlannedRun& planned)
{
    for (const RecordedNote& note : recording.notes) {
        const bool error = note.severity == "error";
        const bool unwanted = m_arguments.quiet && note.severity == "remark";
        if (m_arguments.attached || unwanted || (m_arguments.format == "json" && !error))
            continue;
        const std::string where = error && !planned.setting.empty() ? planned.setting + ": " : "";
        const std::string line = where + noteLine(note, m_console);
        std::set<std::string>& said = m_said[note.severity + note.sentence.text];
        if (said.insert(line).second && (error || said.size() == 1))
            sayOnStderr(line + "\n");
    }
}

void Conductor::keep(const PlannedRun& planned)
{
    m_reader->close();
    for (Recording& recording : m_reader->take()) {
        m_progress.clear();
        if (recording.ending == Ending::failed) {
            m_runFailed = true;
            m_failed.push_back(planned.setting);
        }
        sayNotes(recording, planned);
        keepResults(recording);
        m_recordings.push_back(std::move(recording));
    }
    m_reader.reset();
    lookAfterAutosave();
}

void Conductor::runOne(std::size_t index)
{
    const PlannedRun& planned = m_plan.runs[index];
    if (std::ranges::find(m_failed, planned.setting) != m_failed.end())
        return;
    m_progress.begin(index);
    m_reader.emplace();
    m_headerSeen = false;
    const Supervisor::Watch watch{m_watcher.descriptors(), [this] {
                                      if (m_stream)
                                          m_stream->flush();
                                      Wishes wishes = m_watcher.look();
                                      wishes.stop = wishes.stop || (m_stream && m_stream->broken());
                                      return wishes;
                                  }};
    Supervisor::run(
        planned.request, [this](ByteView frame) { onFrame(frame); }, watch);
    keep(planned);
}

void Conductor::pauseAsLongAsWanted()
{
    constexpr int longest = 100; // ms between two looks at what cannot be waited for
    const std::int64_t begin = monotonicNanoseconds();
    while (m_watcher.paused() && !(m_stream && m_stream->broken())) {
        std::vector<pollfd> all;
        for (const int descriptor : m_watcher.descriptors())
            all.push_back({descriptor, POLLIN, 0});
        ::poll(all.data(), all.size(), longest);
        if (m_stream)
            m_stream->flush();
    }
    m_progress.leaveOut(monotonicNanoseconds() - begin);
}

int Conductor::run()
{
    for (std::size_t i = 0; i < m_plan.runs.size(); ++i) {
        pauseAsLongAsWanted();
        if (m_watcher.stopped() || (m_stream && m_stream->broken()))
            break;
        runOne(i);
        if (m_stream && m_stream->behind())
            awaitReader();
    }
    finishFiles();
    finishStream();
    m_progress.clear();
    sayHowManyAlike();
    if (m_watcher.stopped() && !m_arguments.attached)
        m_console.say(Sentence(LAB_TEXT("Stopped. What was measured until then is kept.")));
    return exitCode();
}

void Conductor::sayHowManyAlike() const
{
    std::size_t alike = 0;
    for (const auto& [kind, lines] : m_said)
        alike += kind.starts_with("error") ? 0 : lines.size() - 1;
    if (alike > 0)
        m_console.say(
            Sentence(LAB_TEXT("The same was said with other numbers, %1 times; --format json has all."),
                     {std::to_string(alike)}));
}

void Conductor::finishFiles()
{
    for (std::optional<RecordingFile>* file : {&m_out, &m_autosave})
        if (*file && !(*file)->finish())
            tell((*file)->failure());
}

/// The reader of the stream has taken nothing for so long (ns), and somebody wants an end.
bool Conductor::givesUp(std::int64_t idle)
{
    const Wishes wishes = m_watcher.look();
    return wishes.kill || m_watcher.abandoned() || (wishes.stop && idle > patienceAfterStop);
}

/// While nothing is measured.
void Conductor::awaitReader()
{
    m_stream->finish([this](std::int64_t idle) { return givesUp(idle); });
}

void Conductor::finishStream()
{
    if (!m_stream)
        return;
    awaitReader();
    if (m_stream->broken() && !m_watcher.stopped())
        tell(Sentence(LAB_TEXT("Whoever read the stream is gone; the run was stopped.")));
}

int Conductor::exitCode() const
{
    if (m_watcher.signal() != 0)
        return 128 + m_watcher.signal();
    if (m_runFailed)
        return exitRunFailed;
    return m_fileFailed ? exitFile : exitDone;
}

Recordings Conductor::recordings() const
{
    Recordings all;
    for (const Recording& recording : m_recordings)
        all.push_back(&recording);
    return all;
}

} // namespace interleave
