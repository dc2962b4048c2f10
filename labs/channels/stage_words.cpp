#include "labs/channels/stage_words.h"

#include "widgets/texts.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>
#include <algorithm>
#include <cmath>

namespace interleave::channelstage {

namespace {

class Said
{
    Q_DECLARE_TR_FUNCTIONS(interleave::channelstage::Said)
public:
    static QString doing(const Scene& scene, const Party& party);
    static QString fill(const Scene& scene, const Tank& tank);
    static QString headline(const Scene& scene);
    static QString remark(const Scene& scene);
    static QString party(const QString& name, const QString& doing);
    static QString tank(int number, const QString& fill);

private:
    static QString bounded(const Scene& scene);
    static QString closing(const Scene& scene);
    static QString elsewhere(const Scene& scene, const Party& party);
};

QString nameOf(const Scene& scene, int party)
{
    return QString::fromStdString(scene.parties[static_cast<std::size_t>(party)].name);
}

bool anyDoes(const Scene& scene, Doing doing)
{
    return std::ranges::find(scene.parties, doing, &Party::doing) != scene.parties.end();
}

bool anyIsFull(const Scene& scene)
{
    return std::ranges::any_of(scene.gaps,
                               [](const Gap& gap) { return std::ranges::any_of(gap.tanks, &Tank::isFull); });
}

QString Said::elsewhere(const Scene& scene, const Party& party)
{
    if (party.name == "bystander")
        return tr("has forgotten it");
    if (scene.lab == "pipeline")
        return tr("waits for its timer");
    return tr("pauses");
}

QString Said::doing(const Scene& scene, const Party& party)
{
    switch (party.doing) {
    case Doing::unseen:
        return {};
    case Doing::runs:
        return tr("runs");
    case Doing::ready:
        return tr("is ready");
    case Doing::puts:
        return party.partner < 0 ? tr("waits for room")
                                 : tr("waits until %1 reads").arg(nameOf(scene, party.partner));
    case Doing::gets:
        return party.partner < 0 ? tr("waits for a message")
                                 : tr("waits for %1").arg(nameOf(scene, party.partner));
    case Doing::joins:
        return tr("joins its children");
    case Doing::elsewhere:
        return elsewhere(scene, party);
    case Doing::gone:
        break;
    }
    return tr("has ended");
}

QString Said::fill(const Scene& scene, const Tank& tank)
{
    if (scene.lab == "compare")
        return QString::fromStdString(scene.mechanism);
    const QLocale locale;
    const QString fill = locale.toString(std::llround(tank.fill));
    if (tank.room <= 0)
        return scene.bytes ? tr("%1 B").arg(fill) : fill;
    const QString room = locale.toString(std::llround(tank.room));
    return scene.bytes ? tr("%1 of %2 B").arg(fill, room) : tr("%1 of %2").arg(fill, room);
}

QString Said::bounded(const Scene& scene)
{
    if (scene.variant == "grow")
        return tr("The buffer grows: nobody waits, but every message waits longer.");
    if (!anyIsFull(scene))
        return anyDoes(scene, Doing::gets) ? tr("The buffer is empty: who gets must wait.")
                                           : tr("A buffer between two speeds.");
    return scene.variant == "drop" ? tr("The buffer is full: what is put now is lost.")
                                   : tr("The buffer is full: who puts must wait.");
}

QString Said::closing(const Scene& scene)
{
    if (scene.over)
        return tr("Both ends are closed.");
    const auto writes = [](const Party& party) { return party.column == 0 && party.doing != Doing::gone; };
    const auto forgets = [&](const Party& party) { return writes(party) && party.name == "bystander"; };
    if (std::ranges::count_if(scene.parties, writes) == 1 && std::ranges::any_of(scene.parties, forgets))
        return tr("Nobody writes any more, but one holds the end open: the reader waits on.");
    const auto reads = [](const Party& party) { return party.column == 1 && party.doing != Doing::gone; };
    return std::ranges::any_of(scene.parties, reads) ? tr("A writer, a reader, a pipe.")
                                                     : tr("The reader is gone: the next write fails.");
}

QString Said::headline(const Scene& scene)
{
    if (scene.hasCycle())
        return tr("Deadlock: each waits for the other.");
    if (scene.lab == "bounded")
        return bounded(scene);
    if (scene.lab == "closing")
        return closing(scene);
    if (scene.lab == "capacity")
        return scene.over ? (anyIsFull(scene) ? tr("They were ended: both pipes are full.")
                                              : tr("The conversation is over."))
                          : tr("Two write to each other first, and read then.");
    if (scene.lab == "pipeline")
        return tr("The slowest sets the pace: full in front of it, empty behind it.");
    if (scene.lab == "exchange")
        return tr("Children and their parent exchange objects.");
    if (scene.lab == "compare")
        return tr("What carries the messages, and how fast?");
    return tr("What is sent waits in a channel until it is received.");
}

QString Said::remark(const Scene& scene)
{
    if (scene.lab.empty())
        return tr("Choose a preset and run it.");
    if (scene.hasCycle())
        return tr("Nothing will change any more. Stop the run.");
    if (scene.lab == "compare" && scene.over && scene.rate > 0)
        return tr("Round trip %1; at full speed %2.")
            .arg(shownNumber(scene.roundTrip, QStringLiteral("ns")),
                 shownNumber(scene.rate, QStringLiteral("1/s")));
    if (scene.lab == "compare" && !scene.over)
        return tr("Not watched more closely: that would slow down what is measured.");
    if (scene.over)
        return scene.stopped ? tr("The run was stopped.") : tr("The run has ended.");
    return {};
}

QString Said::party(const QString& name, const QString& doing) { return tr("%1: %2").arg(name, doing); }

QString Said::tank(int number, const QString& fill) { return tr("channel %1: %2").arg(number).arg(fill); }

} // namespace

Words wordsOf(const Scene& scene)
{
    Words words{Said::headline(scene), Said::remark(scene), {}, {}};
    for (const Party& party : scene.parties)
        words.doings.append(Said::doing(scene, party));
    for (const Gap& gap : scene.gaps) {
        words.tanks.emplaceBack();
        for (const Tank& tank : gap.tanks)
            words.tanks.back().append(Said::fill(scene, tank));
    }
    return words;
}

QString spoken(const Scene& scene, const Words& words)
{
    QStringList parts{words.headline};
    for (qsizetype i = 0; i < words.doings.size(); ++i)
        if (!words.doings[i].isEmpty())
            parts << Said::party(nameOf(scene, static_cast<int>(i)), words.doings[i]);
    int number = 0;
    for (const auto& tanks : words.tanks)
        for (const QString& fill : tanks)
            if (++number; !fill.isEmpty())
                parts << Said::tank(number, fill);
    parts << words.remark;
    parts.removeAll(QString());
    return parts.join(u'\n');
}

} // namespace interleave::channelstage
