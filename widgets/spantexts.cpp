#include "widgets/spantexts.h"

#include "widgets/texts.h"

#include <QCoreApplication>
#include <QStringList>

namespace interleave {

namespace {

struct SpanTexts {
    Q_DECLARE_TR_FUNCTIONS(interleave::SpanTexts)
};

/// The name of what is waited for, or nothing.
QString objectOf(const Recording& recording, const Span& span)
{
    const auto found = span.object == 0 ? recording.objects.end() : recording.objects.find(span.object);
    return found == recording.objects.end() ? QString() : QString::fromStdString(found->second);
}

QString what(const Recording& recording, const Span& span)
{
    QString object = objectOf(recording, span);
    if (span.state() != State::blocked || span.reason == Reason::none) {
        return object;
    }
    QString reason = shownReason(span.reason);
    //: %1: why, "waits for a lock"; %2: the name of the thing
    return object.isEmpty() ? reason : SpanTexts::tr("%1: %2").arg(reason, object);
}

/// "sampled every 20 ms" says more than "sampled".
QString howKnown(const Recording& recording, const Span& span)
{
    const std::int64_t period = recording.tracing.period;
    return span.known() == Known::sampled && period > 0
               ? SpanTexts::tr("sampled every %1").arg(shownTime(period))
               : shownKnown(span.known());
}

/// Who held the thing or ended the wait.
QString partnerSentence(const Recording& recording, const Span& span)
{
    const Lane* const partner =
        span.partner() < 0 ? nullptr : recording.lane(static_cast<std::uint32_t>(span.partner()));
    if (partner == nullptr) {
        return {};
    }
    const QString name = QString::fromStdString(partner->name);
    return span.state() == State::blocked && span.reason == Reason::lock && span.known() == Known::told
               //: a lock; %1: name of a lane
               ? SpanTexts::tr("Held by %1.").arg(name)
               : SpanTexts::tr("Woken by %1.").arg(name);
}

} // namespace

QString shownState(State state)
{
    switch (state) {
    case State::running:
        return SpanTexts::tr("running");
    //: could run, but has no core
    case State::ready:
        return SpanTexts::tr("ready");
    case State::blocked:
        return SpanTexts::tr("blocked");
    case State::finished:
        return SpanTexts::tr("finished");
    }
    return {};
}

QString shownReason(Reason reason)
{
    switch (reason) {
    case Reason::none:
        return {};
    case Reason::lock:
        return SpanTexts::tr("waits for a lock");
    case Reason::condition:
        return SpanTexts::tr("waits for a condition");
    case Reason::channel:
        return SpanTexts::tr("waits at a channel");
    case Reason::pipe:
        return SpanTexts::tr("waits at a pipe");
    case Reason::sleep:
        return SpanTexts::tr("sleeps");
    case Reason::join:
        return SpanTexts::tr("waits for another to end");
    case Reason::io:
        return SpanTexts::tr("waits for input or output");
    case Reason::barrier:
        return SpanTexts::tr("waits at a barrier");
    case Reason::other:
        return SpanTexts::tr("waits");
    }
    return {};
}

QString shortReason(Reason reason)
{
    switch (reason) {
    case Reason::none:
        return {};
    case Reason::lock:
        return SpanTexts::tr("lock");
    case Reason::condition:
        return SpanTexts::tr("condition");
    case Reason::channel:
        return SpanTexts::tr("channel");
    case Reason::pipe:
        return SpanTexts::tr("pipe");
    case Reason::sleep:
        return SpanTexts::tr("sleep");
    case Reason::join:
        //: waiting for another thread to end
        return SpanTexts::tr("join");
    case Reason::io:
        //: input and output
        return SpanTexts::tr("I/O");
    case Reason::barrier:
        return SpanTexts::tr("barrier");
    case Reason::other:
        return SpanTexts::tr("waits");
    }
    return {};
}

QString shownKind(LaneKind kind)
{
    switch (kind) {
    case LaneKind::thread:
        return SpanTexts::tr("thread");
    case LaneKind::process:
        return SpanTexts::tr("process");
    case LaneKind::coroutine:
        return SpanTexts::tr("coroutine");
    //: a core of the processor
    case LaneKind::core:
        return SpanTexts::tr("core");
    //: a computer of a cluster
    case LaneKind::node:
        return SpanTexts::tr("node");
    }
    return {};
}

QString shownKnown(Known known)
{
    switch (known) {
    case Known::told:
        return SpanTexts::tr("told by the program");
    case Known::sampled:
        return SpanTexts::tr("sampled now and then");
    case Known::traced:
        return SpanTexts::tr("traced by the kernel");
    }
    return {};
}

QString shownEnding(Ending ending)
{
    switch (ending) {
    case Ending::live:
        return SpanTexts::tr("runs");
    case Ending::finished:
        return SpanTexts::tr("finished");
    case Ending::stopped:
        return SpanTexts::tr("stopped");
    case Ending::failed:
        return SpanTexts::tr("failed");
    //: the end of the recording is missing
    case Ending::lost:
        return SpanTexts::tr("cut off");
    }
    return {};
}

QString shortSpan(const Recording& recording, const Span& span)
{
    const QString more = what(recording, span);
    return more.isEmpty() ? shownState(span.state()) : more;
}

QString fullSpan(const Recording& recording, const Lane& lane, const Span& span)
{
    const QString name = QString::fromStdString(lane.name);
    const QString state = shownState(span.state());
    const QString more = what(recording, span);
    const QString length = shownTime(span.end - span.begin);
    const QString from = shownTime(span.begin);
    const QString known = howKnown(recording, span);
    if (more.isEmpty()) {
        //: lane, state, length, moment, how it is known
        return SpanTexts::tr("%1: %2 for %3 from %4 (%5)").arg(name, state, length, from, known);
    }
    //: lane, state, why and for what, length, moment, how it is known
    return SpanTexts::tr("%1: %2, %3, for %4 from %5 (%6)").arg(name, state, more, length, from, known);
}

QString spanStory(const Recording& recording, const Lane& lane, const Span& span)
{
    QStringList sentences{fullSpan(recording, lane, span)};
    if (span.core() >= 0) {
        sentences << SpanTexts::tr("On core %1.").arg(span.core());
    }
    if (span.beginInferred()) {
        sentences << SpanTexts::tr("Its beginning is computed, not seen.");
    }
    sentences << partnerSentence(recording, span);
    sentences.removeAll(QString());
    return sentences.join(QLatin1Char('\n'));
}

} // namespace interleave
