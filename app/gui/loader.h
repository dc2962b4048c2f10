#pragma once
// Reads recording files beside the window: several at once, with progress, and stoppable.

#include "labs/engine/recording.h"

#include <QFutureWatcher>
#include <QList>
#include <QObject>
#include <QStringList>
#include <QTimer>
#include <memory>
#include <vector>

namespace interleave {

using Experiments = std::vector<std::shared_ptr<const Experiment>>;

/// One file as it was read: the runs of one lab in it.
struct LoadedRuns {
    QString path;
    QString lab;
    std::shared_ptr<const Experiment> experiment;
    bool again = false; ///< it was asked for as a file that has its entry already
};

/// A file that gave nothing, or was damaged.
struct LoadFailure {
    QString file; ///< its name
    QString sentence;
};

struct Loading {
    std::vector<LoadedRuns> runs;
    std::vector<LoadFailure> failures;
};

/// One sentence that counts them and names them all; empty where there are none.
QString sentenceOf(const std::vector<LoadFailure>& failures);

class Loader : public QObject
{
    Q_OBJECT
public:
    explicit Loader(QObject* parent = nullptr);
    /// Cancels, and waits for the file that is being read to notice.
    ~Loader() override;

    [[nodiscard]] bool busy() const { return m_watcher.isRunning(); }

    /// Files asked for while others are read are read after them. `again`: they have their entries already.
    void load(const QStringList& paths, bool again = false);
    void cancel();

signals:
    void slow(); ///< it has taken half a second and goes on
    void progress(int percent);
    /// Not after `cancel`.
    void loaded(const interleave::Loading& loading);
    void ended();

private:
    void next();
    QFutureWatcher<Loading> m_watcher;
    QList<std::pair<QString, bool>> m_waiting; ///< paths, and whether they are read again
    QTimer m_patience;
};

} // namespace interleave
