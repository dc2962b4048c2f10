#pragma once
// The words in bars: the same few over and over, so they are laid out once.

#include "labs/engine/recording.h"

#include <QFontMetricsF>
#include <QHash>
#include <QStaticText>

namespace interleave {

class BarLabels
{
public:
    /// A text that was cut to fit; empty where nothing that can be understood fits.
    struct Label {
        QString text;
        QStaticText laidOut;
    };

    /// Forgets what was laid out for another font, language or recording.
    void begin(const Recording& recording, const QFont& font, const QString& language);
    /// What a span says within `width`: the reason of a wait, the core it ran on.
    const Label& of(const Recording& recording, const Span& span, double width);

private:
    Label made(const Recording& recording, const Span& span, double width) const;

    QFont m_font;
    QFontMetricsF m_metrics = QFontMetricsF(QFont());
    QString m_language;
    const Recording* m_recording = nullptr;
    std::size_t m_objects = 0;
    QHash<quint64, Label> m_labels;
};

} // namespace interleave
