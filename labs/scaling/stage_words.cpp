#include "labs/scaling/stage_words.h"

#include "widgets/texts.h"

#include <QCoreApplication>
#include <QStringList>
#include <cmath>

namespace interleave::scalingstage {

namespace {

class Said
{
    Q_DECLARE_TR_FUNCTIONS(interleave::scalingstage::Said)
public:
    static QString headline(const Scene& scene);
    static QString result(const Scene& scene);
    static QString remark(const Scene& scene);
    static QString choose() { return tr("Choose a preset and run it."); }
    static void name(Words& words, const Scene& scene);
};

QString tenths(double value) { return shownNumber(std::round(10 * value) / 10); }

QString Said::headline(const Scene& scene)
{
    if (scene.attempt.workers == 0)
        return scene.weak ? tr("Weak scaling: the work grows with the workers")
                          : tr("Strong scaling: the same work for all");
    if (scene.attempt.workers == 1)
        return tr("One worker, all the work");
    const QString workers = shownNumber(scene.attempt.workers);
    return scene.weak ? tr("%1 workers, the work grows with them").arg(workers)
                      : tr("%1 workers, always the same work").arg(workers);
}

QString Said::result(const Scene& scene)
{
    const double speedup = speedupOf(scene);
    if (speedup <= 0)
        return {};
    //: speed-up
    return scene.weak ? tr("%1 × the work of one").arg(tenths(speedup))
                      : tr("%1 × as fast as one").arg(tenths(speedup));
}

QString Said::remark(const Scene& scene)
{
    if (scene.over && scene.dots.empty())
        return tr("No measurement was finished in this run.");
    if (scene.disturbed)
        return tr("Other programs used %1 % of the cores: these are not the speed-ups of a quiet machine.")
            .arg(QString::fromStdString(percentOf(*scene.disturbed)));
    if (scene.over && scene.capacity > 0 && scaling::fallsShort(scene.capacity, scene.cores) &&
        scene.most >= scene.cores)
        return tr("Tried before the run, the machine gave %1 of its %2 cores.")
            .arg(shownNumber(std::round(100 * scene.capacity / scene.cores), QStringLiteral("%")),
                 shownNumber(scene.cores));
    if (scene.step == Step::machine)
        return tr("First, threads that only compute show what the machine can give.");
    if (scene.attempt.workers == 0)
        return tr("Everything is computed once without workers, to compare the results.");
    if (scene.attempt.workers == 1)
        return tr("One worker alone: the others are measured by it.");
    if (scene.attempt.workers > scene.cores)
        return tr("More workers than cores: they take turns, and nothing more is gained.");
    return scene.serialShare > 0 ? tr("While one works alone, the others wait: that part does not shrink.")
                                 : tr("Everything is divided: only waiting for the last one is lost.");
}

void Said::name(Words& words, const Scene& scene)
{
    words.serial = tr("one alone", "part of the work that cannot be divided");
    words.parallel = tr("all together", "part of the work that can be divided");
    if (scene.alone > 1)
        words.alone = tr("one worker: %1").arg(shownTime(std::llround(scene.alone)));
    words.speedup = scene.weak ? tr("Scaled speed-up") : tr("Speed-up");
    words.workers = tr("workers", "axis of a chart");
    words.cores = scene.cores == 1 ? tr("one core") : tr("%1 cores").arg(shownNumber(scene.cores));
    words.law = scene.weak ? tr("Gustafson") : tr("Amdahl");
}

} // namespace

Words wordsOf(const Scene& scene)
{
    Words words;
    Said::name(words, scene);
    words.headline = Said::headline(scene);
    if (scene.attempt.workers > 0)
        words.clock = shownTime(std::llround(scene.attempt.length));
    words.result = Said::result(scene);
    words.remark = Said::remark(scene);
    return words;
}

Words introduction(const Scene& scene)
{
    Words words;
    Said::name(words, scene);
    words.headline = Said::headline(scene);
    words.remark = Said::choose();
    return words;
}

QString spoken(const Words& words)
{
    QStringList parts{words.headline, words.clock, words.result, words.remark};
    parts.removeAll(QString());
    return parts.join(u'\n');
}

} // namespace interleave::scalingstage
