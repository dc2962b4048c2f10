#include "labs/threads/stage_words.h"

#include "widgets/texts.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace interleave::threadstage {

namespace {

class Said
{
    Q_DECLARE_TR_FUNCTIONS(interleave::threadstage::Said)
public:
    static std::array<QString, placeCount> states();
    static std::array<QString, moveCount> arrows();
    static QString headline(const std::string& scene);
    static QString waiting(const std::string& scene);
    static QString cores(const std::string& scene);
    static QString known(Known known);
    static QString rate(const Arrow& arrow);
    static QString numbers(bool over)
    {
        return over ? tr("Means of the whole run: threads in each state; at the arrows changes of state a "
                         "second, and in all.")
                    : tr("At the arrows: changes of state a second, in the last second; and in all so far.");
    }
    //: name of a state and how many threads are in it: "ready: 3"
    static QString state(const QString& name, const QString& count) { return tr("%1: %2").arg(name, count); }
    static QString count(const Crowd& crowd)
    {
        return crowd.mean < 0 ? QLocale().toString(crowd.count) : QLocale().toString(crowd.mean, 'f', 1);
    }
    //: name of an arrow and its numbers
    static QString arrow(const QString& name, const QString& rate) { return tr("%1: %2").arg(name, rate); }
    static QString introduction()
    {
        return tr("A thread is in one of five states. Run a preset to see who is where.");
    }
};

std::array<QString, placeCount> Said::states()
{
    //: state of a thread: made, but not yet admitted
    return {tr("new"),
            //: state of a thread: could run, but has no core
            tr("ready"),
            //: state of a thread: has a core
            tr("running"),
            //: state of a thread: waits for input, output or an event
            tr("waiting"),
            //: state of a thread: has ended
            tr("terminated")};
}

std::array<QString, moveCount> Said::arrows()
{
    //: arrow from new to ready
    return {tr("admitted"),
            //: arrow from ready to running
            tr("dispatch"),
            //: arrow from running to ready
            tr("interrupt"),
            //: arrow from running to waiting
            tr("I/O or event wait"),
            //: arrow from waiting to ready
            tr("I/O or event completion"),
            //: arrow from running to terminated
            tr("exit")};
}

QString Said::waiting(const std::string& scene)
{
    if (scene == "sleep")
        return tr("Sleepers wait for the clock and need no core meanwhile.");
    if (scene == "lock")
        return tr("One has the lock. Who wants it as well waits.");
    if (scene == "condition")
        return tr("Consumers wait until the producer has delivered.");
    if (scene == "pipe")
        return tr("Readers wait until something is in their pipe.");
    if (scene == "disk")
        return tr("Who writes waits until the disk has it.");
    return {};
}

QString Said::cores(const std::string& scene)
{
    if (scene == "oversubscribed")
        return tr("More threads than cores: who is ready has no core yet.");
    if (scene == "pinned")
        return tr("One core: one thread runs, the others are ready. That is concurrency.");
    if (scene == "free")
        return tr("All cores: as many threads run as there are cores. That is parallelism.");
    if (scene == "yield")
        return tr("Who yields gives the core away and is ready at once: it waits for nothing.");
    if (scene == "switch")
        return tr("Two threads wake each other: while one runs, the other waits.");
    return {};
}

QString Said::headline(const std::string& scene)
{
    if (QString text = waiting(scene); !text.isEmpty())
        return text;
    if (QString text = cores(scene); !text.isEmpty())
        return text;
    if (scene == "create-and-join")
        return tr("Threads are made, work and end; the main thread waits for their ends.");
    if (scene == "names")
        return tr("Threads have names, which the kernel keeps.");
    if (scene == "restart")
        return tr("No arrow leaves “terminated”: a finished thread does not begin again.");
    if (scene == "cost")
        return tr("Processes, threads and coroutines are made and end at once.");
    if (scene == "manual")
        return tr("Start, block, wake and end threads with the buttons.");
    return introduction();
}

QString Said::known(Known known)
{
    switch (known) {
    case Known::traced:
        return tr("Every change is traced by the kernel.");
    case Known::sampled:
        return tr("States are looked at now and then: most changes are missed.");
    case Known::told:
        break;
    }
    return tr("The program tells only when it waits: among “running” are those that are ready.");
}

QString Said::rate(const Arrow& arrow)
{
    if (arrow.seen == Seen::none)
        //: of an arrow: nobody can tell how often a thread goes there
        return tr("not seen");
    const QString perSecond = shownNumber(arrow.perSecond, QStringLiteral("1/s"));
    const QString total = QLocale().toString(static_cast<qulonglong>(arrow.total));
    //: changes a second and in all; %1 is like "310/s"
    return arrow.seen == Seen::all ? tr("%1 · %2").arg(perSecond, total)
                                   //: the same where only some are seen
                                   : tr("≥ %1 · %2").arg(perSecond, total);
}

} // namespace

Words wordsOf(const Scene* scene)
{
    Words words;
    words.places = Said::states();
    words.moves = Said::arrows();
    words.headline = scene == nullptr ? Said::introduction() : Said::headline(scene->lab);
    if (scene == nullptr)
        return words;
    words.known = Said::known(scene->known);
    words.numbers = Said::numbers(scene->over);
    std::ranges::transform(scene->crowds, words.counts.begin(), Said::count);
    std::ranges::transform(scene->arrows, words.rates.begin(), Said::rate);
    return words;
}

QString spoken(const Words& words, const Scene* scene)
{
    QStringList parts{words.headline, words.known};
    if (scene != nullptr) {
        for (std::size_t place = 0; place < placeCount; ++place)
            parts << Said::state(words.places[place], words.counts[place]);
        parts << words.numbers;
        for (std::size_t move = 0; move < moveCount; ++move)
            parts << Said::arrow(words.moves[move], words.rates[move]);
    }
    parts.removeAll(QString());
    return parts.join(u'\n');
}

} // namespace interleave::threadstage
