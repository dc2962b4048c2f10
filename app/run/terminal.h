#pragma once
// How wide a terminal is, and how text fits into it.

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace interleave {

/// Columns of the terminal at this descriptor; where it is none, what COLUMNS says, else `otherwise`.
std::size_t widthOfTerminal(int descriptor, std::size_t otherwise = 80);
/// Of stdout.
std::size_t terminalWidth();
/// A terminal that obeys escape sequences; not one that TERM calls dumb, or of which it says nothing.
bool obeysEscapes(int descriptor);

/// How many columns UTF-8 text takes: an East Asian wide character two, a combining one none.
std::size_t widthOf(std::string_view text);

/// Lines of at most `width` columns, broken at spaces; within a word, after one of "/,=" if possible, only
/// where it is longer than a line. 0: one line.
std::vector<std::string> folded(std::string_view text, std::size_t width);
/// Every line of the text so; what is broken off begins below the line's own first word.
std::string foldedLines(std::string_view text, std::size_t width);
/// At most `width` columns; ends in "…" where something is left out.
std::string shortened(std::string_view text, std::size_t width);

} // namespace interleave
