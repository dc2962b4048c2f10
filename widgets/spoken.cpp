#include "widgets/spoken.h"

#include <QLabel>

namespace interleave {

void setWrappedTip(QWidget& widget, const QStringList& paragraphs)
{
    QString rich;
    for (const QString& paragraph : paragraphs) {
        if (!paragraph.isEmpty()) {
            rich += QStringLiteral("<p>%1</p>").arg(paragraph.toHtmlEscaped());
        }
    }
    widget.setToolTip(rich);
    widget.setAccessibleDescription(paragraphs.join(QLatin1Char(' ')));
}

QLabel* makeSpokenLabel(QWidget& widget)
{
    auto* const label = new QLabel(widget.parentWidget() == nullptr ? &widget : widget.parentWidget());
    label->setBuddy(&widget);
    label->hide();
    return label;
}

} // namespace interleave
