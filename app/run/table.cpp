#include "app/run/table.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <numeric>

namespace interleave {
namespace {

constexpr std::size_t gap = 2;
constexpr std::size_t leastFolded = 14; ///< narrower columns of words are no longer read at a glance

std::string spaces(std::size_t count) { return std::string(count, ' '); }

void endLine(std::string& line)
{
    line.erase(line.find_last_not_of(' ') + 1);
    line += '\n';
}

std::size_t sumOf(const std::vector<std::size_t>& widths)
{
    return std::accumulate(widths.begin(), widths.end(), gap * (widths.size() - 1));
}

} // namespace

std::string shortNumber(double number)
{
    if (!std::isfinite(number))
        return "–";
    std::array<char, 40> buffer{};
    const double magnitude = std::abs(number);
    const bool whole = (magnitude >= 1000 || number == std::floor(number)) && magnitude < 1e15;
    const auto written =
        whole ? std::to_chars(buffer.data(), buffer.data() + buffer.size(), std::llround(number))
              : std::to_chars(buffer.data(), buffer.data() + buffer.size(), number,
                              std::chars_format::general, 4);
    return {buffer.data(), written.ptr};
}

std::string rangeText(double low, double high) { return shortNumber(low) + " … " + shortNumber(high); }

void Table::column(std::string title, Align align)
{
    m_titles.push_back(std::move(title));
    m_aligns.push_back(align);
}

void Table::row(Cells cells)
{
    cells.resize(m_titles.size());
    m_rows.push_back(std::move(cells));
}

void Table::heading(std::string text) { m_rows.push_back({std::move(text)}); }

std::vector<std::size_t> Table::naturalWidths() const
{
    std::vector<std::size_t> widths;
    for (const std::string& title : m_titles)
        widths.push_back(widthOf(title));
    for (const Cells& cells : m_rows)
        for (std::size_t i = 0; i < cells.size() && !isHeading(cells); ++i)
            widths[i] = std::max(widths[i], widthOf(cells[i]));
    return widths;
}

/// False where columns of words would become too narrow. Numbers, and what is aligned like them, stay whole.
bool Table::shrink(std::vector<std::size_t>& widths, std::size_t width) const
{
    const std::vector<std::size_t> natural = widths;
    while (sumOf(widths) > width) {
        std::size_t widest = widths.size();
        for (std::size_t i = 0; i < widths.size(); ++i)
            if (m_aligns[i] == Align::left && (widest == widths.size() || widths[i] > widths[widest]))
                widest = i;
        if (widest == widths.size() || widths[widest] <= std::min(leastFolded, natural[widest]))
            return false;
        --widths[widest];
    }
    return true;
}

std::string Table::line(const Cells& cells, const std::vector<std::size_t>& widths) const
{
    std::vector<std::vector<std::string>> parts;
    std::size_t height = 1;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        parts.push_back(folded(cells[i], widths[i]));
        height = std::max(height, parts.back().size());
    }
    std::string all;
    for (std::size_t row = 0; row < height; ++row) {
        for (std::size_t i = 0; i < cells.size(); ++i) {
            const std::string part = row < parts[i].size() ? parts[i][row] : std::string();
            const std::string fill = spaces(widths[i] - std::min(widths[i], widthOf(part)));
            all += m_aligns[i] == Align::right ? fill + part : part + fill;
            all += spaces(gap);
        }
        endLine(all);
    }
    return all;
}

std::string Table::listed(std::size_t width) const
{
    std::string all;
    for (const Cells& cells : m_rows) {
        if (isHeading(cells)) {
            all += foldedLines(cells.front(), width) + "\n";
            continue;
        }
        all += foldedLines(cells.front(), width) + "\n";
        for (std::size_t i = 1; i < cells.size(); ++i)
            if (!cells[i].empty())
                all += foldedLines("  " + m_titles[i] + (m_titles[i].empty() ? "" : ": ") + cells[i], width) +
                       "\n";
    }
    return all;
}

bool Table::fits(std::size_t width) const
{
    std::vector<std::size_t> widths = naturalWidths();
    return width == 0 || shrink(widths, width);
}

std::string Table::text(std::size_t width) const
{
    std::vector<std::size_t> widths = naturalWidths();
    if (width != 0 && !shrink(widths, width))
        return listed(width);
    std::string all = line(m_titles, widths);
    for (const Cells& cells : m_rows)
        all += isHeading(cells) ? foldedLines(cells.front(), width) + "\n" : line(cells, widths);
    return all;
}

} // namespace interleave
