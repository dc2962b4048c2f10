#include "widgets/timeline/barlabels.h"

#include "widgets/spantexts.h"

#include <QCoreApplication>
#include <algorithm>

namespace interleave {

namespace {

struct LabelTexts {
    Q_DECLARE_TR_FUNCTIONS(interleave::BarLabels)
};

constexpr double steps = 2; ///< widths told apart, per height of the type
constexpr qsizetype enough = 20'000;

QString shortestText(const Span& span)
{
    if (span.core() >= 0) {
        return QString::number(span.core());
    }
    return span.state() == State::blocked && span.reason != Reason::none ? shortReason(span.reason)
                                                                         : shownState(span.state());
}

QString longText(const Recording& recording, const Span& span)
{
    return span.core() < 0 ? shortSpan(recording, span)
                           //: a core of the processor, by its number
                           : LabelTexts::tr("core %1").arg(span.core());
}

/// The thing alone, or the number of the core.
QString shortText(const Recording& recording, const Span& span)
{
    const auto object = recording.objects.find(span.object);
    const bool named =
        span.state() == State::blocked && span.object != 0 && object != recording.objects.end();
    return named ? QString::fromStdString(object->second) : shortestText(span);
}

} // namespace

void BarLabels::begin(const Recording& recording, const QFont& font, const QString& language)
{
    const bool same = m_recording == &recording && m_font == font && m_language == language &&
                      m_objects == recording.objects.size() && m_labels.size() < enough;
    if (!same) {
        m_labels.clear();
        m_recording = &recording;
        m_font = font;
        m_metrics = QFontMetricsF(font);
        m_language = language;
        m_objects = recording.objects.size();
    }
}

BarLabels::Label BarLabels::made(const Recording& recording, const Span& span, double width) const
{
    Label label;
    for (const QString& text : {longText(recording, span), shortText(recording, span), shortestText(span)}) {
        if (m_metrics.horizontalAdvance(text) <= width) {
            label.text = text;
            break;
        }
    }
    label.laidOut.setTextFormat(Qt::PlainText);
    label.laidOut.setText(label.text);
    label.laidOut.prepare({}, m_font);
    return label;
}

const BarLabels::Label& BarLabels::of(const Recording& recording, const Span& span, double width)
{
    const double unit = m_metrics.height() / steps;
    const auto bucket = static_cast<quint64>(std::clamp(width / unit, 0.0, 60.0));
    const quint64 what = span.state() == State::running ? static_cast<quint16>(span.place)
                                                        : static_cast<quint64>(span.object & 0xffffffU);
    const quint64 key = bucket | (static_cast<quint64>(span.state()) << 8U) |
                        (static_cast<quint64>(span.reason) << 16U) | (what << 24U);
    const auto found = m_labels.constFind(key);
    if (found != m_labels.constEnd()) {
        return *found;
    }
    const double least = static_cast<double>(bucket) * unit;
    return *m_labels.insert(key, made(recording, span, bucket == 60 ? width : least));
}

} // namespace interleave
