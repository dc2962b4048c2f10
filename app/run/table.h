#pragma once
// Columns of text for a terminal.

#include <string>
#include <vector>

namespace interleave {

class Table
{
public:
    enum class Align { left, right };

    void column(std::string title, Align align = Align::left);
    void row(std::vector<std::string> cells); ///< missing cells are empty

    /// Two spaces between columns; nothing is cut. `width` 0: the last column goes on for ever; otherwise it
    /// is folded at spaces.
    [[nodiscard]] std::string text(std::size_t width = 0) const;

private:
    std::vector<std::string> m_titles;
    std::vector<Align> m_aligns;
    std::vector<std::vector<std::string>> m_rows;
};

/// How many columns a terminal needs for UTF-8 text, every character counted as one.
std::size_t widthOf(const std::string& text);

/// Four significant digits, without an exponent where people would not write one.
std::string shortNumber(double number);

/// "0.18 … 0.24"
std::string rangeText(double low, double high);

/// Columns of the terminal at stdout; 0 where it is none.
std::size_t terminalWidth();

} // namespace interleave
