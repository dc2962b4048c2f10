#include "app/gui/themestyle.h"

#include "widgets/colours.h"

#include <QStyleOptionButton>

namespace interleave {

namespace {

// Fusion draws the outline in the window's colour, darkened by this, then lightened by that. On a dark window
// nothing is left of it: it is asked to start from a colour that ends where the outline can be seen.
constexpr int darkened = 140;
constexpr int lightened = 110;

QColor startOf(const QColor& outline) { return outline.darker(lightened).lighter(darkened); }

} // namespace

ThemeStyle::ThemeStyle()
    : QProxyStyle(QStringLiteral("Fusion"))
{
}

void ThemeStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                               const QWidget* widget) const
{
    const auto* const button = qstyleoption_cast<const QStyleOptionButton*>(option);
    const bool box = element == PE_IndicatorCheckBox || element == PE_IndicatorRadioButton;
    if (!box || button == nullptr || !isDark(button->palette))
        return QProxyStyle::drawPrimitive(element, option, painter, widget);
    QStyleOptionButton seen = *button;
    const auto group = (seen.state & State_Enabled) != 0 ? QPalette::Active : QPalette::Disabled;
    const QColor ink = seen.palette.color(group, QPalette::WindowText);
    seen.palette.setColor(QPalette::Window, startOf(mixed(ink, seen.palette.color(QPalette::Base), 0.6)));
    QProxyStyle::drawPrimitive(element, &seen, painter, widget);
}

} // namespace interleave
