#pragma once
// What the workers mark in their lanes, and the names of tasks: for those who run them and those who draw
// them.

#include <array>
#include <cstdint>

namespace interleave::pools {

/// A task's number, and whether it begins or ends.
constexpr std::uint32_t markOf(std::uint32_t number, bool begins) { return 2 * number + (begins ? 1 : 0); }
constexpr std::uint32_t numberOf(std::uint32_t mark) { return mark / 2; }
constexpr bool begins(std::uint32_t mark) { return mark % 2 != 0; }

/// Below that length nobody looks at single tasks: marking them would take longer than they do.
constexpr double shortestMarked = 50'000; // ns

/// Where the temperature is asked for, in turn. Spelled alike in the languages that there are.
constexpr const char* cityOf(std::uint32_t number)
{
    constexpr std::array cities{"Namur", "Zagreb", "Radom",  "Paris",  "Berlin",   "Madrid",
                                "Oslo",  "Riga",   "Prague", "Dublin", "Budapest", "Helsinki"};
    return cities[number % cities.size()];
}

} // namespace interleave::pools
