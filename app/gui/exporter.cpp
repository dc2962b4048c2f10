#include "app/gui/exporter.h"

#include <QPromise>
#include <QtConcurrentRun>

namespace interleave {

namespace {

void exportBeside(QPromise<Outcome<bool>>& promise, const ExportedRuns& runs, const QString& path)
{
    promise.setProgressRange(0, 100);
    const auto goOn = [&](double fraction) {
        promise.setProgressValue(static_cast<int>(fraction * 100));
        return !promise.isCanceled();
    };
    try {
        promise.addResult(exportData(runs, path, goOn));
    } catch (const std::exception& error) { // no memory for all of a large table, say
        promise.addResult(Outcome<bool>(
            Sentence(LAB_TEXT("%1 cannot be written: %2."), {path.toStdString(), error.what()})));
    }
}

} // namespace

Exporter::Exporter(QObject* parent)
    : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this, &Exporter::progress);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        const bool whole = !m_watcher.isCanceled() && m_watcher.future().resultCount() > 0;
        emit ended(whole ? m_watcher.result() : Outcome<bool>(true));
    });
}

Exporter::~Exporter()
{
    cancel();
    m_watcher.waitForFinished(); // at most until the writer asks whether to go on
}

void Exporter::start(const ExportedRuns& runs, const QString& path)
{
    m_watcher.setFuture(QtConcurrent::run(&exportBeside, runs, path));
}

} // namespace interleave
