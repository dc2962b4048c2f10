#pragma once
// Axes as plain numbers: ranges that move in nice steps, and ticks with readable labels, linear and
// logarithmic.

#include <QString>
#include <optional>
#include <vector>

namespace interleave {

/// Low below high. A place is where a value stands on the axis: the value itself, or log10 of it.
struct AxisRange {
    double low = 0;
    double high = 1;
    [[nodiscard]] double length() const { return high - low; }
    friend bool operator==(const AxisRange&, const AxisRange&) = default;
};

/// NaN where the axis has no place for the value (not finite, or not above 0 on a logarithmic axis).
double placeOf(double value, bool logarithmic);
double valueAt(double place, bool logarithmic);

/// 1, 2 or 5 times a power of ten: the smallest such that `length` holds at most `atMost` of them. Binary: a
/// power of two.
double niceStep(double length, int atMost, bool binary = false);
/// Whether numbers of this unit are told in powers of two, such as bytes.
bool isBinary(const QString& unit);

/// Where data of the places `low` … `high` is shown. Ends on 1-2-5 steps. `before`, the range shown so far,
/// is kept as long as the data lies within it and fills a good part of it, so that a live axis does not jump
/// with every frame. Binary: ends on powers of two.
AxisRange niceRange(double low, double high, bool logarithmic, const std::optional<AxisRange>& before = {},
                    bool binary = false);

struct Tick {
    double place = 0;
    QString label; ///< empty: a grid line without a label
};
/// Ticks within the range, at most `atMost` of them labelled. `preferred` are values worth a label of their
/// own, such as the few sizes that were measured; they are taken when they are far enough apart. A linear
/// axis labels plain numbers for `shownScale`'s unit; a logarithmic one writes the unit at every tick ("10
/// ns", "1 µs"). Bytes have their ticks at powers of two. `whole`: counts, which have no halves.
std::vector<Tick> ticksOf(const AxisRange& range, bool logarithmic, const QString& unit, int atMost,
                          const std::vector<double>& preferred = {}, bool whole = false);

} // namespace interleave
