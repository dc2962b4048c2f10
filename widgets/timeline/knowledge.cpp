#include "widgets/timeline/knowledge.h"

#include "widgets/texts.h"
#include "widgets/timeline/lanebars.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>

namespace interleave {

namespace {

struct KnowledgeTexts {
    Q_DECLARE_TR_FUNCTIONS(interleave::Knowledge)
};

QString count(std::uint64_t number) { return shownNumber(static_cast<double>(number)); }

} // namespace

QString statesSentence(const Recording& recording)
{
    const QString why = shown(recording.tracing.sentence);
    const QString period = shownTime(recording.tracing.period);
    switch (recording.tracing.known) {
    case Known::traced:
        return KnowledgeTexts::tr("States: traced by the kernel.");
    case Known::sampled:
        return why.isEmpty() ? KnowledgeTexts::tr("States: sampled every %1.").arg(period)
                             //: %2: a sentence that says why, and what can be done
                             : KnowledgeTexts::tr("States: sampled every %1: %2").arg(period, why);
    case Known::told:
        break;
    }
    return why.isEmpty() ? KnowledgeTexts::tr("States: told by the program.")
                         //: %1: a sentence that says why, and what can be done
                         : KnowledgeTexts::tr("States: told by the program: %1").arg(why);
}

QString knowledgeOf(const Recording& recording)
{
    const Losses& losses = recording.losses;
    QStringList sentences{statesSentence(recording)};
    if (losses.dropped > 0) {
        sentences << KnowledgeTexts::tr("Events that came too fast and are missing: %1.")
                         .arg(count(losses.dropped));
    }
    if (losses.capped > 0) {
        sentences << KnowledgeTexts::tr("Spans and samples past the limit of a recording, missing: %1.")
                         .arg(count(losses.capped));
    }
    if (losses.unobserved > 0) {
        sentences << KnowledgeTexts::tr("Lanes that were not observed: %1.").arg(count(losses.unobserved));
    }
    if (losses.merged > 0) {
        sentences << KnowledgeTexts::tr("Changes of state that came too fast to keep each of them: %1. Times "
                                        "and counts are exact, the order is not known.")
                         .arg(count(losses.merged));
    }
    return sentences.join(QLatin1Char(' '));
}

QString legendOf(const Recording& recording)
{
    switch (recording.tracing.known) {
    case Known::traced:
        break;
    case Known::sampled:
        return KnowledgeTexts::tr("Pale: sampled every %1.").arg(shownTime(recording.tracing.period));
    case Known::told:
        return KnowledgeTexts::tr("Pale: told by the program.");
    }
    const bool allTraced =
        std::ranges::all_of(recording.lanes, [](const Lane& lane) { return knownOf(lane) == Known::traced; });
    return allTraced ? KnowledgeTexts::tr("Traced by the kernel.")
                     : KnowledgeTexts::tr("Traced by the kernel; pale: told by the program.");
}

} // namespace interleave
