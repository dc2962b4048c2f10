#pragma once
// Writes the data of recordings beside the window, with progress, and stoppable.

#include "app/gui/exports.h"

namespace interleave {

class Exporter : public QObject
{
    Q_OBJECT
public:
    explicit Exporter(QObject* parent = nullptr);
    /// Cancels what is still written.
    ~Exporter() override;

    [[nodiscard]] bool busy() const { return m_watcher.isRunning(); }
    /// As exportData; not while it is busy.
    void start(const ExportedRuns& runs, const QString& path);
    void cancel() { m_watcher.cancel(); }

signals:
    void progress(int percent);
    /// Cancelled: that is no failure.
    void ended(const interleave::Outcome<bool>& outcome);

private:
    QFutureWatcher<Outcome<bool>> m_watcher;
};

} // namespace interleave
