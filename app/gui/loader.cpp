#include "app/gui/loader.h"

#include "widgets/texts.h"

#include <QFileInfo>
#include <QPromise>
#include <QtConcurrentRun>

namespace interleave {

namespace {

// One entry per lab: a file may hold several experiments in a row.
std::vector<LoadedRuns> byLab(const QString& path, Experiment&& experiment)
{
    std::vector<std::pair<std::string, std::shared_ptr<Experiment>>> groups;
    for (Recording& recording : experiment.recordings) {
        auto group = std::ranges::find(groups, recording.lab, [](const auto& each) { return each.first; });
        if (group == groups.end())
            group = groups.insert(group, {recording.lab, std::make_shared<Experiment>()});
        group->second->recordings.push_back(std::move(recording));
    }
    std::vector<LoadedRuns> result;
    for (auto& [lab, runs] : groups)
        result.push_back({path, QString::fromStdString(lab), std::move(runs)});
    return result;
}

void loadOne(QPromise<Loading>& promise, Loading& loading, const QString& path, int done, qsizetype count)
{
    const auto goOn = [&](double fraction) {
        promise.setProgressValue(static_cast<int>((done + fraction) * 100 / static_cast<double>(count)));
        return !promise.isCanceled();
    };
    Outcome<Experiment> experiment = readExperiment(path.toStdString(), goOn);
    const QString name = QFileInfo(path).fileName();
    if (!experiment) {
        loading.failures.push_back({name, shown(experiment.failure())});
        return;
    }
    if (!experiment->damage.empty())
        loading.failures.push_back(
            {name, Loader::tr("%1: %2 What comes before is shown.").arg(name, shown(experiment->damage))});
    for (LoadedRuns& runs : byLab(path, std::move(*experiment)))
        loading.runs.push_back(std::move(runs));
}

void loadAll(QPromise<Loading>& promise, const QList<std::pair<QString, bool>>& files)
{
    promise.setProgressRange(0, 100);
    Loading loading;
    int done = 0;
    for (const auto& [path, again] : files) {
        const std::size_t before = loading.runs.size();
        loadOne(promise, loading, path, done++, files.size());
        if (promise.isCanceled())
            return;
        for (std::size_t i = before; i < loading.runs.size(); ++i)
            loading.runs[i].again = again;
    }
    promise.addResult(std::move(loading));
}

} // namespace

QString sentenceOf(const std::vector<LoadFailure>& failures)
{
    constexpr std::size_t explained = 5; // of more, the names must do
    QStringList parts;
    for (const LoadFailure& each : failures)
        parts += failures.size() <= explained ? each.sentence : each.file;
    if (parts.size() < 2)
        return parts.value(0);
    const QString all =
        parts.join(failures.size() <= explained ? QStringLiteral("\n") : QStringLiteral(", "));
    //: a list of files follows
    return Loader::tr("Files that could not be read to their end: %1.").arg(parts.size()) + u'\n' + all;
}

Loader::Loader(QObject* parent)
    : QObject(parent)
{
    constexpr int patienceMs = 500;
    m_patience.setSingleShot(true);
    m_patience.setInterval(patienceMs);
    connect(&m_patience, &QTimer::timeout, this, &Loader::slow);
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this, &Loader::progress);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        const bool wanted = !m_watcher.isCanceled() && m_watcher.future().resultCount() > 0;
        const Loading loading = wanted ? m_watcher.result() : Loading();
        if (wanted)
            emit loaded(loading);
        if (m_watcher.isRunning())
            return; // who took these asked for more
        if (!m_waiting.isEmpty())
            return next();
        m_patience.stop();
        emit ended();
    });
}

Loader::~Loader()
{
    cancel();
    m_watcher.waitForFinished(); // at most until the reader asks whether to go on
}

void Loader::load(const QStringList& paths, bool again)
{
    for (const QString& path : paths)
        m_waiting.append({path, again});
    if (m_watcher.isRunning())
        return;
    m_patience.start();
    next();
}

void Loader::next()
{
    if (m_waiting.isEmpty())
        return;
    m_watcher.setFuture(QtConcurrent::run(&loadAll, std::exchange(m_waiting, {})));
}

void Loader::cancel()
{
    m_waiting.clear();
    m_watcher.cancel();
}

} // namespace interleave
