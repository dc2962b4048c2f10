#pragma once
// Names and what they mean, one below the other, as in --help.

#include <cstddef>
#include <string>

namespace interleave {

/// Of the terminal, 80 at most: wider lines are hard to read.
std::size_t helpWidth();

/// "  left   what it means", folded.
std::string helpEntry(const std::string& left, const std::string& meaning);

/// With a full stop, where it does not end in a mark already.
std::string ended(const std::string& sentence);

} // namespace interleave
