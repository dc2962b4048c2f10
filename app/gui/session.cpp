#include "app/gui/session.h"

#include "app/gui/pace.h"
#include "widgets/texts.h"

namespace interleave {

namespace {

constexpr int patienceMs = 1500; // the runner needs at most 1 s to end every process of a run
constexpr qsizetype complaintsKept = 4096;

const std::deque<Recording> none;

QString lastError(const Recording& recording)
{
    const auto last = std::find_if(recording.notes.rbegin(), recording.notes.rend(),
                                   [](const RecordedNote& note) { return note.severity == "error"; });
    return last == recording.notes.rend() ? QString() : shown(last->sentence);
}

} // namespace

Session::Session(QObject* parent)
    : QObject(parent)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patienceMs);
    connect(&m_patience, &QTimer::timeout, this, &Session::insist);
    m_pulse.setInterval(frameMs);
    connect(&m_pulse, &QTimer::timeout, this, [this] {
        // Between two arrivals the picture moves on by the clock.
        if (m_news || m_state != State::idle)
            emit changed();
        m_news = false;
    });
}

Session::~Session()
{
    if (m_process == nullptr)
        return;
    // Only where the program goes without its window having been closed. The run ends with its control pipe,
    // and the runner saves what there is; nothing may outlive this program, so here alone somebody waits.
    m_process->disconnect(this);
    m_process->closeWriteChannel();
    if (!m_process->waitForFinished(patienceMs)) {
        m_process->kill();
        m_process->waitForFinished(patienceMs);
    }
}

const std::deque<Recording>& Session::recordings() const
{
    return m_reader == nullptr ? none : m_reader->recordings();
}

std::int64_t Session::now() const
{
    if (recordings().empty())
        return 0;
    const Recording& newest = recordings().back();
    if (newest.ending != Ending::live || !m_newest.isValid())
        return newest.now;
    constexpr std::int64_t furthest =
        200'000'000; // past that nothing is known, and time seems to stand still
    return newest.now + std::min<std::int64_t>(m_newest.nsecsElapsed(), furthest);
}

double Session::progress() const
{
    if (recordings().empty())
        return 0;
    double done = 0;
    for (const Recording& recording : recordings())
        done += recording.ending == Ending::live ? recording.progress : 1.0;
    return std::clamp(done / runsOf(m_plan), 0.0, 1.0);
}

qint64 Session::remaining() const
{
    const double before = static_cast<double>(m_plan.measured) / runsOf(m_plan);
    const double made = progress() - before;
    const qint64 elapsed = m_clock.elapsed() - m_idle;
    if (m_state != State::running || paused() || made < 0.02 * (1 - before) || elapsed < 500)
        return -1;
    return static_cast<qint64>(static_cast<double>(elapsed) * (1 - before - made) / made);
}

void Session::start(const RunPlan& plan)
{
    if (m_state != State::idle)
        return;
    m_plan = plan;
    m_reader = std::make_unique<RecordingReader>();
    m_bytes.clear();
    m_complaints.clear();
    m_broken = false;
    m_insisted = 0;
    m_seen = -1;
    m_clock.start();
    m_pausedAt = -1;
    m_idle = 0;
    m_newest.invalidate();
    m_state = State::running;
    const QString program = m_runner.isEmpty() ? findRunner() : m_runner;
    m_process = std::make_unique<QProcess>();
    connect(m_process.get(), &QProcess::readyReadStandardOutput, this, &Session::receive);
    connect(m_process.get(), &QProcess::readyReadStandardError, this, &Session::listen);
    connect(m_process.get(), &QProcess::errorOccurred, this, &Session::onError);
    connect(m_process.get(), &QProcess::finished, this, &Session::onExit);
    m_pulse.start();
    emit started();
    if (program.isEmpty())
        onError(QProcess::FailedToStart);
    else
        m_process->start(program, runnerArguments(plan));
}

void Session::stop()
{
    if (m_state == State::idle)
        return;
    if (m_state == State::stopping)
        return insist(); // asked twice: no more patience
    m_state = State::stopping;
    say("stop\n");
    m_patience.start();
    emit changed();
}

void Session::insist()
{
    if (m_process == nullptr)
        return;
    ++m_insisted;
    if (m_insisted == 1)
        m_process->closeWriteChannel();
    else if (m_insisted == 2)
        m_process->terminate();
    else
        m_process->kill();
    m_patience.start();
}

void Session::setPaused(bool wanted)
{
    if (m_state != State::running || wanted == paused())
        return;
    if (!wanted)
        m_idle += m_clock.elapsed() - m_pausedAt;
    m_pausedAt = wanted ? m_clock.elapsed() : -1;
    say(wanted ? "pause\n" : "continue\n");
    emit changed();
}

void Session::act(const QString& action)
{
    if (m_state == State::running)
        say("action " + action.toUtf8() + '\n');
}

std::deque<Recording> Session::take()
{
    std::deque<Recording> all;
    if (m_reader != nullptr)
        all = m_reader->take();
    m_reader.reset();
    m_bytes.clear();
    return all;
}

void Session::say(const QByteArray& line)
{
    if (m_process != nullptr && m_process->state() != QProcess::NotRunning)
        m_process->write(line);
}

void Session::receive()
{
    const QByteArray piece = m_process->readAllStandardOutput();
    m_bytes += piece;
    const auto* data = reinterpret_cast<const std::uint8_t*>(piece.constData());
    if (!m_broken && !m_reader->feed({data, static_cast<std::size_t>(piece.size())})) {
        m_broken = true;
        stop();
    }
    m_news = true;
    if (!recordings().empty() && recordings().back().now != m_seen) {
        m_seen = recordings().back().now;
        m_newest.start();
    }
}

void Session::onError(QProcess::ProcessError error)
{
    if (error != QProcess::FailedToStart)
        return; // a crash is told by `finished`; a closed pipe is followed by it
    const QString sentence =
        findRunner().isEmpty() && m_runner.isEmpty()
            ? tr("The program interleave-run was not found beside this program nor in PATH. "
                 "Install it there to run lessons.")
            : tr("The program interleave-run could not be started: %1.").arg(m_process->errorString());
    // Later: whoever called start() must not see the end before start() has returned.
    QMetaObject::invokeMethod(
        this,
        [this, sentence] {
            finish({Ending::failed, sentence});
        },
        Qt::QueuedConnection);
}

void Session::listen()
{
    m_complaints = (m_complaints + m_process->readAllStandardError()).right(complaintsKept);
}

SessionEnd Session::endOf(int code, QProcess::ExitStatus status) const
{
    const Ending ending = recordings().empty() ? Ending::failed : recordings().back().ending;
    if (m_broken)
        return {Ending::failed, shown(m_reader->failure())};
    if (status == QProcess::CrashExit && m_insisted < 2)
        return {ending,
                tr("The runner was ended from outside or crashed. What was recorded until then is kept.")};
    if (status == QProcess::CrashExit || ending == Ending::stopped || m_state == State::stopping)
        return {ending, {}};
    const QString complaint = QString::fromUtf8(m_complaints).trimmed().section(u'\n', -1);
    if (recordings().empty())
        return {Ending::failed, complaint.isEmpty()
                                    ? tr("The runner ended without a recording (exit code %1).").arg(code)
                                    : complaint};
    if (ending == Ending::failed)
        return {ending, lastError(recordings().back())};
    // A file that could not be written is the library's to tell: it has all the bytes, and tries again.
    constexpr int exitFile = 3;
    if (code != 0 && code != exitFile && ending == Ending::finished && !complaint.isEmpty())
        return {ending, complaint};
    return {ending, {}};
}

void Session::onExit(int code, QProcess::ExitStatus status)
{
    receive();
    listen();
    m_reader->close();
    finish(endOf(code, status));
}

void Session::finish(const SessionEnd& end)
{
    m_patience.stop();
    m_pulse.stop();
    m_state = State::idle;
    m_pausedAt = -1;
    m_process.release()->deleteLater(); // it may be the one that is calling
    emit changed();
    emit finished(end);
}

} // namespace interleave
