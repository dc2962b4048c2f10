#pragma once
// Reads recording files beside the window: several at once, with progress, and stoppable.

#include "labs/engine/recording.h"

#include <QFutureWatcher>
#include <QObject>
#include <QStringList>
#include <memory>
#include <vector>

namespace interleave {

using Experiments = std::vector<std::shared_ptr<const Experiment>>;

/// One file as it was read: the runs of one lab in it.
struct LoadedRuns {
    QString path;
    QString lab;
    std::shared_ptr<const Experiment> experiment;
};

struct Loading {
    std::vector<LoadedRuns> runs;
    QStringList failures; ///< sentences, one per file that gave nothing or was damaged
};

class Loader : public QObject
{
    Q_OBJECT
public:
    explicit Loader(QObject* parent = nullptr);
    /// Cancels, and waits for the file that is being read to notice.
    ~Loader() override;

    [[nodiscard]] bool busy() const { return m_watcher.isRunning(); }

    /// Files asked for while others are read are read after them.
    void load(const QStringList& paths);
    void cancel();

signals:
    void progress(int percent);
    /// Not after `cancel`.
    void loaded(const interleave::Loading& loading);
    void ended();

private:
    void next();
    QFutureWatcher<Loading> m_watcher;
    QStringList m_waiting;
};

} // namespace interleave
