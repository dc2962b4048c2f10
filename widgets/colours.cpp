#include "widgets/colours.h"

#include <array>
#include <cmath>

namespace interleave {

namespace {

// Blue, vermilion, bluish green, reddish purple, sky blue, orange, yellow, grey: Okabe & Ito's hues in an
// order that keeps neighbours far apart. The light set is darkened, the dark set lightened, to 3:1 and more
// (a test measures it).
constexpr std::array<QRgb, 8> onLight = {0xff0072b2, 0xffd55e00, 0xff00805b, 0xffb0508a,
                                         0xff2f8fc4, 0xffb37400, 0xff8c8000, 0xff5f5f5f};
constexpr std::array<QRgb, 8> onDark = {0xff4ba3e3, 0xffff8a3d, 0xff2fc79a, 0xffe08cc0,
                                        0xff8fd0f5, 0xffe69f00, 0xfff0e442, 0xffb4b4b4};

using Marker = SeriesLook::Marker;
constexpr std::array markers = {Marker::disc, Marker::square, Marker::triangle, Marker::diamond,
                                Marker::cross};
constexpr std::array hatches = {Qt::SolidPattern, Qt::BDiagPattern, Qt::FDiagPattern, Qt::HorPattern,
                                Qt::DiagCrossPattern};

QVector<qreal> dashesOf(int index)
{
    switch (index % 4) {
    case 1:
        return {6, 2};
    case 2:
        return {2, 1.5};
    case 3:
        return {6, 2, 1.5, 2};
    default:
        return {};
    }
}

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

} // namespace

bool isDark(const QPalette& palette) { return palette.color(QPalette::Window).lightness() < 128; }

SeriesLook seriesLook(int index, bool dark)
{
    const auto at = static_cast<std::size_t>(std::max(index, 0));
    SeriesLook look;
    look.colour = QColor::fromRgb(dark ? onDark[at % onDark.size()] : onLight[at % onLight.size()]);
    look.marker = markers[at % markers.size()];
    look.dashes = dashesOf(static_cast<int>(at % 4));
    look.hatch = hatches[at % hatches.size()];
    return look;
}

StateLook stateLook(State state, bool dark)
{
    const QColor ink = dark ? QColor(Qt::black) : QColor(Qt::white);
    switch (state) {
    case State::running:
        return {QColor::fromRgb(dark ? 0xff2fc79a : 0xff00785a), ink, u'R', Qt::SolidPattern};
    case State::ready:
        return {QColor::fromRgb(dark ? 0xff5cb0ee : 0xff0b62a4), ink, u'r', Qt::VerPattern};
    case State::blocked:
        return {QColor::fromRgb(dark ? 0xffff8a3d : 0xffb84a00), ink, u'B', Qt::BDiagPattern};
    case State::finished:
        break;
    }
    return {QColor::fromRgb(dark ? 0xffa0a0a0 : 0xff6a6a6a), ink, u'·', Qt::CrossPattern};
}

QColor failureColour(bool dark) { return QColor::fromRgb(dark ? 0xffff9a76 : 0xffa83200); }

QColor mixed(const QColor& over, const QColor& base, double share)
{
    const auto channel = [share](double one, double other) {
        return static_cast<float>(one * share + other * (1 - share));
    };
    return QColor::fromRgbF(channel(over.redF(), base.redF()), channel(over.greenF(), base.greenF()),
                            channel(over.blueF(), base.blueF()));
}

double contrast(const QColor& one, const QColor& other)
{
    const double a = luminance(one) + 0.05;
    const double b = luminance(other) + 0.05;
    return a > b ? a / b : b / a;
}

QPalette paperPalette()
{
    QPalette palette(Qt::white);
    for (const auto role : {QPalette::Window, QPalette::Base, QPalette::ToolTipBase}) {
        palette.setColor(role, Qt::white);
    }
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ToolTipText}) {
        palette.setColor(role, Qt::black);
    }
    palette.setColor(QPalette::AlternateBase, QColor(0xf4, 0xf4, 0xf4));
    palette.setColor(QPalette::Mid, QColor(0xa0, 0xa0, 0xa0));
    palette.setColor(QPalette::Highlight, QColor(0x00, 0x72, 0xb2));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    return palette;
}

} // namespace interleave
