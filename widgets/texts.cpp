#include "widgets/texts.h"

#include <QLocale>
#include <algorithm>
#include <array>
#include <cmath>

namespace interleave {

namespace {

struct Prefix {
    double size = 1; ///< in base units
    const char16_t* text = u"";
};

/// Rising prefixes of a base unit; the base itself is among them.
struct Family {
    double base = 1; ///< how many base units the unit that was asked for has
    std::array<Prefix, 5> prefixes;
};

constexpr std::array<Prefix, 5> times = {{{1, u"ns"}, {1e3, u"µs"}, {1e6, u"ms"}, {1e9, u"s"}, {}}};
constexpr std::array<Prefix, 5> bytes = {
    {{1, u"B"}, {0x1p10, u"KiB"}, {0x1p20, u"MiB"}, {0x1p30, u"GiB"}, {0x1p40, u"TiB"}}};
constexpr std::array<Prefix, 5> rates = {{{1, u"/s"}, {1e3, u"k/s"}, {1e6, u"M/s"}, {1e9, u"G/s"}, {}}};
constexpr std::array<Prefix, 5> hertz = {{{1, u"Hz"}, {1e3, u"kHz"}, {1e6, u"MHz"}, {1e9, u"GHz"}, {}}};

bool familyOf(const QString& unit, Family& family)
{
    for (const Prefix& prefix : times) {
        if (prefix.text != QStringView() && unit == QStringView(prefix.text)) {
            family = {prefix.size, times};
            return true;
        }
    }
    if (unit == QLatin1String("us")) {
        family = {1e3, times};
    } else if (unit == QLatin1String("B")) {
        family = {1, bytes};
    } else if (unit == QLatin1String("1/s")) {
        family = {1, rates};
    } else if (unit == QLatin1String("Hz")) {
        family = {1, hertz};
    } else {
        return false;
    }
    return true;
}

double threeDigits(double value)
{
    if (value == 0 || std::abs(value) >= 1e15) {
        return value;
    }
    const double scale = std::pow(10.0, 2 - std::floor(std::log10(std::abs(value))));
    return scale > 0 && std::isfinite(scale) ? std::round(value * scale) / scale : value;
}

Prefix prefixFor(const Family& family, double inBase)
{
    Prefix best = family.prefixes.front();
    for (const Prefix& prefix : family.prefixes) {
        if (*prefix.text != u'\0' && std::abs(threeDigits(inBase / best.size)) * best.size >= prefix.size) {
            best = prefix;
        }
    }
    return best;
}

QString digits(double value)
{
    const QLocale locale;
    if (value == std::round(value) && std::abs(value) < 1e15) {
        return locale.toString(static_cast<qlonglong>(value));
    }
    const double rounded = threeDigits(value);
    return locale.toString(rounded, 'g', std::abs(rounded) >= 1000 ? 6 : 3);
}

QString joined(const QString& number, const QString& unit)
{
    return unit.isEmpty() ? number : number + QChar(QChar::Nbsp) + unit;
}

} // namespace

QString shownLanguage() { return QLocale().name().section(QLatin1Char('_'), 0, 0); }

void setShownLanguage(const QString& language)
{
    const QLocale system = QLocale::system();
    const QLocale wanted(language);
    QLocale::setDefault(
        system.language() == wanted.language() ? QLocale(system.language(), system.territory()) : wanted);
}

QString shown(Text text) { return QString::fromStdString(translated(text, shownLanguage().toStdString())); }

QString shown(const Sentence& sentence)
{
    return QString::fromStdString(sentence.in(shownLanguage().toStdString()));
}

QString shownNumber(double value, const QString& unit)
{
    if (!std::isfinite(value)) {
        return QStringLiteral("–");
    }
    Family family;
    if (!familyOf(unit, family)) {
        return joined(digits(value), unit);
    }
    const double inBase = value * family.base;
    const Prefix prefix = prefixFor(family, inBase);
    return joined(digits(threeDigits(inBase / prefix.size)), QString::fromUtf16(prefix.text));
}

QString shownNumber(double value, const std::string& unit)
{
    return shownNumber(value, QString::fromStdString(unit));
}

QString shownPlain(double value)
{
    const QLocale locale;
    if (!std::isfinite(value)) {
        return QStringLiteral("–");
    }
    if (value == std::round(value) && std::abs(value) < 1e15) {
        return locale.toString(static_cast<qlonglong>(value));
    }
    const int magnitude = static_cast<int>(std::floor(std::log10(std::abs(value))));
    return magnitude < -6 ? locale.toString(value, 'g', 4)
                          : locale.toString(value, 'f', std::clamp(3 - magnitude, 0, 9));
}

QString copiedNumber(double value)
{
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return std::isfinite(value) ? locale.toString(value, 'g', QLocale::FloatingPointShortest) : QString();
}

ShownScale shownScale(double largest, const QString& unit)
{
    Family family;
    if (!std::isfinite(largest) || !familyOf(unit, family)) {
        return {1, unit};
    }
    const Prefix prefix = prefixFor(family, largest * family.base);
    return {family.base / prefix.size, QString::fromUtf16(prefix.text)};
}

QString shownTime(qint64 nanoseconds)
{
    return shownNumber(static_cast<double>(nanoseconds), QStringLiteral("ns"));
}

QString shownMoment(qint64 nanoseconds, qint64 step)
{
    const ShownScale scale = shownScale(static_cast<double>(nanoseconds), QStringLiteral("ns"));
    const double stepShown = static_cast<double>(std::max<qint64>(step, 1)) * scale.factor;
    const int decimals = std::clamp(static_cast<int>(std::ceil(-std::log10(stepShown) - 1e-9)), 0, 9);
    return joined(QLocale().toString(static_cast<double>(nanoseconds) * scale.factor, 'f', decimals),
                  scale.unit);
}

} // namespace interleave
