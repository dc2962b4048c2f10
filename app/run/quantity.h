#pragma once
// Numbers with units that people read; files and scripts keep the units as they were measured.

#include <string>

namespace interleave {

/// A unit, and how many of it make one of the unit asked for.
struct Scale {
    double factor = 1;
    std::string unit;
};

/// "ms" for a time of 100203965 ns, "MiB" for so many bytes, "k/s" for a rate; another unit stays.
Scale scaleFor(double typical, const std::string& unit);

} // namespace interleave
