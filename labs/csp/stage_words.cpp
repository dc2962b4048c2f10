#include "labs/csp/stage_words.h"

#include "widgets/texts.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>
#include <cmath>

namespace interleave::cspstage {

namespace {

class Said
{
    Q_DECLARE_TR_FUNCTIONS(interleave::cspstage::Said)
public:
    static QString who(Backend backend, int count);
    static QString tokens(const Scene& scene);
    static QString pace(const Scene& scene);
    static QString limits(const Scene& scene);
    static void blocking(const Scene& scene, Words& words);
    static QString counting(const Scene& scene);
    static QString doing(const Wait& wait);
    static Words introduction();
    static NetworkNames names();
    static QString perHop() { return tr("per hop"); }
    static QString perCommunication() { return tr("per communication"); }
    static QString created() { return tr("created"); }
    static QString total(bool over) { return over ? tr("until all are done") : tr("so far"); }

private:
    static QString sampled(double seen, double perSecond, bool hops);
};

/// Three digits, without a unit.
QString digits(double value)
{
    if (value < 100)
        return QLocale().toString(value, 'g', value == std::round(value) ? 3 : 2);
    const double scale = std::pow(10, std::floor(std::log10(value)) - 2);
    return QLocale().toString(std::llround(std::round(value / scale) * scale));
}

QString Said::who(Backend backend, int count)
{
    switch (backend) {
    case Backend::threads:
        return tr("%Ln threads in one process", nullptr, count);
    case Backend::processes:
        return tr("%Ln processes, each with memory of its own", nullptr, count);
    case Backend::coroutines:
        break;
    }
    return tr("%Ln coroutines on one thread", nullptr, count);
}

QString Said::tokens(const Scene& scene)
{
    const int count = static_cast<int>(scene.tokens.size());
    if (count == 0)
        return scene.over ? tr("No token was seen in this run.") : tr("The ring is being built.");
    const QString node = QLocale().toString(std::floor(scene.tokens.front()), 'f', 0);
    if (count == 1 && scene.pace.real)
        return tr("The token is at node %1.").arg(node);
    if (count == 1)
        return tr("One token, last seen at node %1.").arg(node);
    return tr("%Ln tokens go round.", nullptr, count);
}

QString Said::sampled(double seen, double perSecond, bool hops)
{
    const QString often = digits(std::max(1.0, std::round(seen)));
    const double millions = perSecond / 1e6;
    if (perSecond <= 0)
        return hops ? tr("Sampled %1 times a second: most hops happen unseen.").arg(often)
                    : tr("Sampled %1 times a second: most numbers pass unseen.").arg(often);
    if (millions >= 1)
        return hops ? tr("Sampled %1 times a second; really %2 million hops a second.")
                          .arg(often, digits(millions))
                    : tr("Sampled %1 times a second; really %2 million communications a second.")
                          .arg(often, digits(millions));
    return hops ? tr("Sampled %1 times a second; really %2 hops a second.").arg(often, digits(perSecond))
                : tr("Sampled %1 times a second; really %2 communications a second.")
                      .arg(often, digits(perSecond));
}

QString Said::pace(const Scene& scene)
{
    const bool hops = scene.experiment == Experiment::ring;
    if (scene.pace.real)
        return tr("At real pace: a token stays %1 at each node.")
            .arg(shownNumber(1e9 / scene.pace.perSecond, QStringLiteral("ns")));
    return scene.pace.seenPerSecond > 0 ? sampled(scene.pace.seenPerSecond, scene.pace.perSecond, hops)
                                        : QString();
}

QString Said::counting(const Scene& scene)
{
    if (scene.count <= 0)
        return tr("A number goes round and grows by one each time.");
    return tr("The consumer has seen the numbers up to %1.").arg(QLocale().toString(scene.count, 'f', 0));
}

QString Said::limits(const Scene& scene)
{
    switch (scene.backend) {
    case Backend::threads:
        return tr("How many threads can there be?");
    case Backend::processes:
        return tr("How many processes can there be?");
    case Backend::coroutines:
        break;
    }
    return tr("How many coroutines can there be?");
}

void Said::blocking(const Scene& scene, Words& words)
{
    words.headline = who(scene.backend, static_cast<int>(scene.waits.size()));
    int waiting = 0;
    int queued = 0;
    for (const Wait& wait : scene.waits) {
        waiting += wait.doing == Wait::Doing::waiting ? 1 : 0;
        queued += wait.doing == Wait::Doing::queued ? 1 : 0;
    }
    if (scene.waits.empty())
        words.detail =
            scene.over ? tr("Nobody was seen waiting in this run.") : tr("The workers are being made.");
    else if (waiting == 0 && queued == 0)
        words.detail = tr("All are done.");
    else if (waiting == 1 && queued > 0)
        words.detail = tr("One waits and keeps all others from even beginning to wait.");
    else if (waiting <= 1)
        words.detail = waiting == 1 ? tr("One still waits.") : tr("Nobody waits yet.");
    else
        words.detail = tr("%Ln wait at the same time.", nullptr, waiting);
}

QString Said::doing(const Wait& wait)
{
    switch (wait.doing) {
    case Wait::Doing::waiting:
        return tr("waits");
    case Wait::Doing::done:
        return tr("after %1").arg(shownNumber(wait.doneAt, QStringLiteral("ms")));
    case Wait::Doing::queued:
        break;
    }
    return tr("not yet");
}

Words Said::introduction()
{
    Words words;
    words.headline = tr("A ring of processes");
    words.detail = tr("Each waits for the token, and passes it on to the next.");
    words.pace = tr("Choose a preset and run it.");
    return words;
}

NetworkNames Said::names()
{
    return {tr("prefix", "a process of CommsTime"), tr("delta", "a process of CommsTime"),
            tr("successor", "a process of CommsTime"), tr("consumer", "a process of CommsTime")};
}

} // namespace

Words wordsOf(const Scene& scene)
{
    Words words;
    const auto figure = [&](double value, const char* unit, const QString& name) {
        if (value > 0) {
            words.figure = shownNumber(value, QLatin1String(unit));
            words.figureName = name;
        }
    };
    switch (scene.experiment) {
    case Experiment::ring:
        words.headline = Said::who(scene.backend, static_cast<int>(scene.size));
        words.detail = Said::tokens(scene);
        words.pace = scene.tokens.empty() ? QString() : Said::pace(scene);
        figure(scene.nanosecondsEach, "ns", Said::perHop());
        break;
    case Experiment::commsTime:
        words.headline = Said::who(scene.backend, 4);
        words.detail = Said::counting(scene);
        words.pace = Said::pace(scene);
        figure(scene.nanosecondsEach, "ns", Said::perCommunication());
        break;
    case Experiment::limits:
        words.headline = Said::limits(scene);
        words.detail = shown(scene.stoppedBy);
        words.figure = QLocale().toString(scene.count, 'f', 0);
        words.figureName = Said::created();
        break;
    case Experiment::blocking:
        Said::blocking(scene, words);
        figure(scene.totalMs, "ms", Said::total(scene.over));
        break;
    }
    return words;
}

Words introduction() { return Said::introduction(); }

QString spoken(const Words& words)
{
    QStringList parts{words.headline, words.detail, words.pace,
                      QStringList{words.figure, words.figureName}.join(u' ').trimmed()};
    parts.removeAll(QString());
    return parts.join(u'\n');
}

NetworkNames networkNames() { return Said::names(); }

QString doingOf(const Wait& wait) { return Said::doing(wait); }

} // namespace interleave::cspstage
