#pragma once
// Rows of a CSV file (RFC 4180), in the locale "C".

#include "labs/engine/analysis/settings.h"

#include <ostream>
#include <type_traits>

namespace interleave::csv {

/// Quoted where it holds a comma, a quote or a line break; quotes doubled.
std::string field(const std::string& text);
/// Empty where it is not finite.
std::string field(double number);
template <class T>
requires std::is_integral_v<T> std::string field(T number) { return std::to_string(number); }

template <class First, class... Rest>
void writeRow(std::ostream& out, const First& first, const Rest&... rest)
{
    out << field(first);
    ((out << ',' << field(rest)), ...);
    out << "\r\n";
}

/// Calls `visit` with every run that is no warm-up and its number, its place from 1.
template <class Visit>
void eachRun(const Recordings& recordings, Visit&& visit)
{
    for (std::size_t i = 0; i < recordings.size(); ++i)
        if (!recordings[i]->warmUp())
            visit(i + 1, *recordings[i]);
}

} // namespace interleave::csv
