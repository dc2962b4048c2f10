#pragma once
// Columns of text for a terminal.

#include "app/run/terminal.h"

namespace interleave {

class Table
{
public:
    enum class Align { left, right };

    void column(std::string title, Align align = Align::left);
    void row(std::vector<std::string> cells); ///< missing cells are empty
    void heading(std::string text);           ///< a line of its own, above the rows that follow

    /// Two spaces between columns, no line longer than `width` columns (0: as long as they are): cells are
    /// folded, the widest column first; where that would leave columns too narrow to read, every row becomes
    /// a list of its cells, one below the other with their titles.
    [[nodiscard]] std::string text(std::size_t width = 0) const;
    /// Whether it can stay a table.
    [[nodiscard]] bool fits(std::size_t width) const;

private:
    using Cells = std::vector<std::string>; ///< one alone: a heading
    [[nodiscard]] bool isHeading(const Cells& cells) const { return cells.size() < m_titles.size(); }
    [[nodiscard]] std::vector<std::size_t> naturalWidths() const;
    [[nodiscard]] bool shrink(std::vector<std::size_t>& widths, std::size_t width) const;
    [[nodiscard]] std::string line(const Cells& cells, const std::vector<std::size_t>& widths) const;
    [[nodiscard]] std::string listed(std::size_t width) const;

    std::vector<std::string> m_titles;
    std::vector<Align> m_aligns;
    std::vector<Cells> m_rows;
};

/// Four significant digits, without an exponent where people would not write one.
std::string shortNumber(double number);

/// "0.18 … 0.24"
std::string rangeText(double low, double high);

} // namespace interleave
