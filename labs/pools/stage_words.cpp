#include "labs/pools/stage_words.h"

#include "labs/pools/marks.h"
#include "widgets/texts.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace interleave::poolstage {

namespace {

class Said
{
    Q_DECLARE_TR_FUNCTIONS(interleave::poolstage::Said)
public:
    static QString headline(const Scene& scene);
    static QString remark(const Scene& scene);
    static QString caller(const Scene& scene)
    {
        return tr("With the caller: %1").arg(shown(scene.withCaller()));
    }
    /// Before any run nobody knows how many.
    static void withoutNumbers(Words& words)
    {
        words.caller = tr("With the caller");
        words.queue = tr("In the queue");
        words.answered = tr("Answered");
    }
    static QString queue(const Scene& scene) { return tr("In the queue: %1").arg(shown(scene.queued)); }
    static QString answered(const Scene& scene)
    {
        return tr("Answered: %1 of %2").arg(shown(scene.answered), shown(scene.tasks));
    }
    static QStringList mishaps(const Scene& scene);
    static QString legend(const Scene& scene);
    static QString name(const Worker& worker);
    static QString brief(const Scene& scene, const Worker& worker);
    static QString doing(const Scene& scene, const Worker& worker);
    //: a worker, what it does
    static QString worker(const QString& name, const QString& doing) { return tr("%1: %2").arg(name, doing); }

private:
    static QString number(const Worker& worker) ///< of its task
    {
        return shown(static_cast<int>(std::min(worker.task, 999'999'999U)) + 1);
    }
    static QString shown(int number) { return QLocale().toString(number); }
};

QString Said::headline(const Scene& scene)
{
    if (scene.tasks == 0 || scene.call.empty())
        return tr("A pool: tasks wait in a queue, and whoever is free takes the next one.");
    if (scene.over)
        return scene.stopped ? tr("The run was stopped.") : tr("All is done.");
    if (scene.unmarked)
        return tr("The tasks are too short to be followed one by one.");
    if (scene.call == "apply")
        return tr("apply: the caller waits for each result, and so do all workers but one.");
    if (scene.call == "async")
        return tr("apply_async: the caller has handed in all, and waits for futures.");
    return tr("map: the caller has handed in all, and waits for the last result.");
}

QString Said::remark(const Scene& scene)
{
    if (scene.tasks == 0 || scene.call.empty())
        return tr("Choose a preset and run it.");
    if (scene.over && scene.makespan > 0)
        return tr("Time in all %1, lower bound %2; the workers were busy %3 of the time.")
            .arg(shownNumber(scene.makespan / 1e3, QStringLiteral("s")),
                 shownNumber(scene.bound / 1e3, QStringLiteral("s")),
                 shownNumber(scene.utilisation, QStringLiteral("%")));
    if (scene.over || scene.unmarked)
        return {};
    const auto idle = std::ranges::count(scene.workers, Doing::idle, &Worker::doing);
    return tr("Workers with nothing to do: %1 of %2").arg(idle).arg(scene.workers.size());
}

QStringList Said::mishaps(const Scene& scene)
{
    QStringList lines;
    if (scene.failed > 0)
        //: tasks that threw an exception
        lines << tr("%Ln threw", "", scene.failed);
    if (scene.lost > 0)
        //: tasks
        lines << tr("%Ln lost", "", scene.lost);
    if (scene.givenUp > 0)
        //: tasks
        lines << tr("%Ln given up", "", scene.givenUp);
    if (scene.retried > 0)
        //: tasks
        lines << tr("%Ln run again", "", scene.retried);
    if (scene.cancelled > 0)
        //: tasks
        lines << tr("%Ln cancelled", "", scene.cancelled);
    return lines;
}

QString Said::legend(const Scene& scene)
{
    const auto count = static_cast<int>(scene.workers.size());
    if (scene.over)
        //: above a picture of many workers
        return tr("%Ln workers, and how many tasks each has done", "", count);
    //: above a picture of many workers
    return tr("%Ln workers, and the number of the task that each has", "", count);
}

QString Said::brief(const Scene& scene, const Worker& worker)
{
    if (scene.over && worker.doing == Doing::gone)
        return shown(worker.done);
    return worker.doing == Doing::works ? number(worker) : QString();
}

QString Said::name(const Worker& worker)
{
    constexpr int prefix = 7; // "worker "
    const QString name = tr("worker %1").arg(QString::fromStdString(worker.name).mid(prefix));
    //: a worker, and how many with this name died before
    return worker.deaths == 0 ? name : tr("%1 ✕%2").arg(name, shown(worker.deaths));
}

QString Said::doing(const Scene& scene, const Worker& worker)
{
    if (worker.doing == Doing::unseen)
        return {};
    if (worker.doing == Doing::gone)
        return scene.over ? tr("tasks: %1").arg(shown(worker.done)) : tr("has ended");
    if (worker.doing == Doing::idle)
        return tr("waits");
    return scene.cities ? QString::fromLatin1(pools::cityOf(worker.task)) : tr("task %1").arg(number(worker));
}

} // namespace

Words wordsOf(const Scene& scene)
{
    Words words;
    words.headline = Said::headline(scene);
    words.remark = Said::remark(scene);
    words.caller = Said::caller(scene);
    words.queue = Said::queue(scene);
    words.answered = Said::answered(scene);
    if (scene.call.empty())
        Said::withoutNumbers(words);
    words.mishaps = Said::mishaps(scene);
    words.legend = Said::legend(scene);
    for (const Worker& worker : scene.workers) {
        words.brief.append(Said::brief(scene, worker));
        words.names.append(Said::name(worker));
        words.doings.append(Said::doing(scene, worker));
    }
    return words;
}

QString spoken(const Words& words)
{
    QStringList parts{words.headline, words.caller, words.queue};
    for (qsizetype i = 0; i < words.names.size(); ++i)
        if (!words.doings[i].isEmpty())
            parts << Said::worker(words.names[i], words.doings[i]);
    parts << words.answered << words.mishaps << words.remark;
    parts.removeAll(QString());
    return parts.join(u'\n');
}

} // namespace interleave::poolstage
