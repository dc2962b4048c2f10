#pragma once
// The engine's texts and numbers, as the window shows them: in the language and format of QLocale's default.

#include "labs/engine/text.h"

#include <QString>

namespace interleave {

/// "fr", "en": the language of QLocale's default.
QString shownLanguage();
/// Makes `language` (ISO 639-1) the language of QLocale's default; the system's territory is kept where it
/// speaks it. Translators are the window's matter.
void setShownLanguage(const QString& language);

QString shown(Text text);
QString shown(const Sentence& sentence);

/// A number with three significant digits, scaled to its unit: "3.2 ns", "1.4 s", "12.5 MiB", "1.2 M/s",
/// "64". Units that have no prefixes of their own ("%", "tokens") follow the number unscaled. Not a number:
/// "–".
QString shownNumber(double value, const QString& unit = {});
QString shownNumber(double value, const std::string& unit);

/// A number without a unit for a table whose header has it: four significant digits, no prefix.
QString shownPlain(double value);
/// A number for a spreadsheet of the same locale: every digit, no groups.
QString copiedNumber(double value);

/// How an axis of this unit writes its numbers: all ticks of one axis in one unit, given the largest of them.
struct ShownScale {
    double factor = 1; ///< shown number = value · factor
    QString unit;      ///< "µs"; empty for a plain count
};
ShownScale shownScale(double largest, const QString& unit);

/// Integer nanoseconds: "812 ns", "1.25 ms", "3.4 s".
QString shownTime(qint64 nanoseconds);

/// The label of a tick: as many digits as tell ticks `step` ns apart, in a unit that suits the moment.
QString shownMoment(qint64 nanoseconds, qint64 step);

} // namespace interleave
