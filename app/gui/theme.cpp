#include "app/gui/theme.h"

#include "app/gui/themestyle.h"
#include "widgets/colours.h"

#include <QApplication>

namespace interleave {

namespace {

struct Shades {
    QRgb window, base, alternate, text, dim, button, edge, accent, link;
};

QPalette paletteOf(const Shades& shades)
{
    QPalette palette(QColor(shades.button), QColor(shades.window));
    const auto set = [&](QPalette::ColorRole role, QRgb colour) { palette.setColor(role, QColor(colour)); };
    set(QPalette::Window, shades.window);
    set(QPalette::Base, shades.base);
    set(QPalette::AlternateBase, shades.alternate);
    set(QPalette::ToolTipBase, shades.base);
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
        set(role, shades.text);
    set(QPalette::PlaceholderText, shades.dim);
    set(QPalette::Button, shades.button);
    set(QPalette::Mid, shades.edge);
    set(QPalette::Highlight, shades.accent);
    palette.setColor(QPalette::HighlightedText, Qt::white);
    set(QPalette::Link, shades.link);
    set(QPalette::LinkVisited, shades.link);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(shades.dim));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor(shades.edge));
    return palette;
}

} // namespace

QPalette lightPalette()
{
    return paletteOf({0xfff3f4f6, 0xffffffff, 0xfff6f8fa, 0xff1b1f24, 0xff6a7380, 0xffffffff, 0xffc4cad2,
                      0xff0b63ad, 0xff0b5cad});
}

QPalette darkPalette()
{
    return paletteOf({0xff22262b, 0xff191c20, 0xff1f2328, 0xffe8eaed, 0xff99a2ad, 0xff2f343b, 0xff4a515b,
                      0xff1f6fb8, 0xff79b8f2});
}

void applyTheme(Theme theme)
{
    static const QPalette platforms = QApplication::palette(); // before any change of ours
    if (qobject_cast<ThemeStyle*>(QApplication::style()) == nullptr)
        QApplication::setStyle(new ThemeStyle); // which the application owns
    const bool dark = theme == Theme::dark || (theme == Theme::system && isDark(platforms));
    QApplication::setPalette(dark ? darkPalette() : lightPalette());
}

QPalette accentPalette(const QPalette& around)
{
    QPalette palette = around;
    palette.setColor(QPalette::Active, QPalette::Button, around.color(QPalette::Active, QPalette::Highlight));
    palette.setColor(QPalette::Inactive, QPalette::Button,
                     around.color(QPalette::Active, QPalette::Highlight));
    palette.setColor(QPalette::Active, QPalette::ButtonText, Qt::white);
    palette.setColor(QPalette::Inactive, QPalette::ButtonText, Qt::white);
    return palette;
}

} // namespace interleave
