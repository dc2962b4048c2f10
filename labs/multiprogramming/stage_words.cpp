#include "labs/multiprogramming/stage_words.h"

#include "widgets/texts.h"

#include <QCoreApplication>
#include <QStringList>
#include <cmath>

namespace interleave::multiprogrammingstage {

namespace {

class Said
{
    Q_DECLARE_TR_FUNCTIONS(interleave::multiprogrammingstage::Said)
public:
    static QString headline(const Scene& scene);
    static QString gauge(const Scene& scene);
    static QString memory(const Scene& scene);
    static QString device(const Scene& scene);
    static QString remark(const Scene& scene);
    static QString progress(const Scene& scene);
    static QString choose() { return tr("Choose a preset and run it."); }
    static void name(Words& words, const Scene& scene);
};

QString percent(double value) { return shownNumber(std::round(value), QStringLiteral("%")); }

QString Said::headline(const Scene& scene)
{
    return scene.overlapped && scene.room > 1
               ? tr("Multiprogramming: up to %1 jobs in memory").arg(shownNumber(scene.room))
               : tr("Simple batch: one job at a time");
}

QString Said::gauge(const Scene& scene)
{
    if (scene.cpuUse < 0)
        return scene.allCores ? tr("CPU cores") : tr("CPU");
    if (scene.allCores)
        return scene.over ? tr("CPU cores were busy %1").arg(percent(scene.cpuUse))
                          : tr("CPU cores busy %1").arg(percent(scene.cpuUse));
    return scene.over ? tr("CPU was busy %1").arg(percent(scene.cpuUse))
                      : tr("CPU busy %1").arg(percent(scene.cpuUse));
}

QString Said::memory(const Scene& scene)
{
    const int taken =
        static_cast<int>(scene.jobs.size()) - countOf(scene, Place::queue) - countOf(scene, Place::done);
    return tr("Memory: %1 of %2 places taken").arg(shownNumber(taken), shownNumber(scene.room));
}

QString Said::device(const Scene& scene)
{
    return scene.disk ? tr("Waits for the disk") : tr("Waits for its device");
}

QString Said::remark(const Scene& scene)
{
    const int computing = countOf(scene, Place::cpu);
    const int atDevices = countOf(scene, Place::device) + countOf(scene, Place::deviceQueue);
    const int done = countOf(scene, Place::done);
    if (scene.jobs.empty())
        return scene.over ? tr("No job was seen in this run.") : tr("The jobs are being made.");
    if (done == static_cast<int>(scene.jobs.size()))
        return scene.over ? tr("All jobs have ended.") : tr("The last job has ended.");
    if (computing == 0 && countOf(scene, Place::ready) > 0)
        return tr("Another program has the CPU: jobs are ready, and none computes.");
    if (computing == 0 && atDevices > 0)
        return tr("The CPU is idle: all jobs in memory wait for input or output.");
    if (computing > 1 && !scene.coresKnown && !scene.allCores)
        return tr("Several jobs share one core; which of them runs just now, the program cannot say.");
    if (computing > 0 && atDevices > 0)
        return tr("While others wait for input or output, the CPU computes.");
    return computing > 0 ? tr("Nobody waits for a device: all jobs in memory want to compute.") : QString();
}

QString Said::progress(const Scene& scene)
{
    return tr("Jobs that have ended: %1 of %2.")
        .arg(shownNumber(countOf(scene, Place::done)), shownNumber(static_cast<double>(scene.jobs.size())));
}

void Said::name(Words& words, const Scene& scene)
{
    words.queue = tr("Queue", "jobs that are not loaded yet");
    words.memory = memory(scene);
    words.cpu = tr("Computes", "a job");
    words.ready = tr("Ready", "a job that waits for the CPU");
    words.device = device(scene);
    words.finished = tr("Finished", "jobs");
    words.cpuRow = tr("CPU");
    if (scene.sequential > 0)
        words.limit = tr("one after the other: about %1").arg(shownTime(std::llround(scene.sequential)));
}

} // namespace

Words wordsOf(const Scene& scene)
{
    Words words;
    Said::name(words, scene);
    words.headline = Said::headline(scene);
    words.clock = shownTime(std::llround(scene.elapsed / 1e6) * 1'000'000);
    words.gauge = Said::gauge(scene);
    words.remark = Said::remark(scene);
    return words;
}

Words introduction(const Scene& scene)
{
    Words words = wordsOf(scene);
    words.clock.clear();
    words.remark = Said::choose();
    return words;
}

QString spoken(const Scene& scene, const Words& words)
{
    QStringList parts{words.headline, words.clock, words.gauge, Said::progress(scene), words.remark};
    parts.removeAll(QString());
    return parts.join(u'\n');
}

} // namespace interleave::multiprogrammingstage
