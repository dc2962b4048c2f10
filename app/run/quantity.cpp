#include "app/run/quantity.h"

#include <cmath>
#include <string_view>
#include <vector>

namespace interleave {
namespace {

struct Prefix {
    std::string_view unit;
    double size; ///< in the first unit of its family
};
using Family = std::vector<Prefix>; ///< rising

const std::vector<Family>& families()
{
    static const std::vector<Family> all{
        {{"ns", 1}, {"µs", 1e3}, {"ms", 1e6}, {"s", 1e9}},
        {{"B", 1}, {"KiB", 0x1p10}, {"MiB", 0x1p20}, {"GiB", 0x1p30}, {"TiB", 0x1p40}},
        {{"1/s", 1}, {"k/s", 1e3}, {"M/s", 1e6}, {"G/s", 1e9}}};
    return all;
}

} // namespace

Scale scaleFor(double typical, const std::string& unit)
{
    const std::string_view asked = unit == "us" ? std::string_view("µs") : std::string_view(unit);
    for (const Family& family : families())
        for (const Prefix& known : family) {
            if (known.unit != asked || !std::isfinite(typical))
                continue;
            const double size = std::abs(typical) * known.size;
            const Prefix* best = size == 0 ? &known : &family.front();
            for (const Prefix& prefix : family)
                if (size >= prefix.size && size != 0)
                    best = &prefix;
            return {known.size / best->size, std::string(best->unit)};
        }
    return {1, unit};
}

} // namespace interleave
