#pragma once
// The window's one bridge to a runner process. Nobody else knows that there is one.

#include "app/gui/runplan.h"
#include "labs/engine/recordingreader.h"

#include <QElapsedTimer>
#include <QObject>
#include <QProcess>
#include <QTimer>
#include <memory>

namespace interleave {

/// How a session came to its end, in the user's words.
struct SessionEnd {
    Ending ending = Ending::finished; ///< of the last recording; `failed` where none was made
    QString sentence;                 ///< empty where all went well
};

class Session : public QObject
{
    Q_OBJECT
public:
    enum class State { idle, running, stopping };

    explicit Session(QObject* parent = nullptr);
    ~Session() override;

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const RunPlan& plan() const { return m_plan; }
    /// What was received so far, the newest last; grows while it runs. Addresses stay until `take`.
    [[nodiscard]] const std::deque<Recording>& recordings() const;
    /// Every byte received so far: what the autosaved file ought to hold.
    [[nodiscard]] const QByteArray& bytes() const { return m_bytes; }
    /// ns since the start of the newest recording, told by the clock between two arrivals; smooth enough to
    /// animate.
    [[nodiscard]] std::int64_t now() const;
    /// 0 … 1 over all runs of the plan.
    [[nodiscard]] double progress() const;
    /// Milliseconds that are left at the pace so far; -1: cannot be told yet.
    [[nodiscard]] qint64 remaining() const;

    /// For tests: another program in the runner's place. Empty: findRunner().
    void setRunner(const QString& program) { m_runner = program; }
    /// Does nothing unless idle. Every way to end, failing to start included, ends in `finished`.
    void start(const RunPlan& plan);
    /// Asks, then insists: a clean stop, the end of its input, SIGTERM, SIGKILL.
    void stop();
    /// Between two runs nothing goes on until the pause is ended; the run that goes on is finished first.
    void setPaused(bool wanted);
    [[nodiscard]] bool paused() const { return m_pausedAt >= 0; }
    /// For an action that the lab declares.
    void act(const QString& action);
    /// After `finished`: hands the recordings over.
    std::deque<Recording> take();

signals:
    void started();
    /// There is more to see; at most 30 times a second.
    void changed();
    void finished(const interleave::SessionEnd& end);

private:
    void receive();
    void listen();
    void onError(QProcess::ProcessError error);
    void onExit(int code, QProcess::ExitStatus status);
    void insist();
    void finish(const SessionEnd& end);
    [[nodiscard]] SessionEnd endOf(int code, QProcess::ExitStatus status) const;
    void say(const QByteArray& line);

    QString m_runner;
    RunPlan m_plan;
    State m_state = State::idle;
    std::unique_ptr<QProcess> m_process;
    std::unique_ptr<RecordingReader> m_reader;
    QByteArray m_bytes;
    QByteArray m_complaints; ///< what the runner wrote to stderr, its end
    bool m_broken = false;   ///< the stream cannot be read any further
    int m_insisted = 0;
    QTimer m_patience;
    QTimer m_pulse; ///< coalesces what arrives
    bool m_news = false;
    QElapsedTimer m_clock;    ///< since the start
    qint64 m_pausedAt = -1;   ///< ms of that clock; -1: it goes on
    qint64 m_idle = 0;        ///< ms of pauses that are over
    QElapsedTimer m_newest;   ///< since the newest moment of the recording
    std::int64_t m_seen = -1; ///< that moment
};

} // namespace interleave
