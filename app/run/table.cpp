#include "app/run/table.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <sys/ioctl.h>
#include <unistd.h>

namespace interleave {
namespace {

std::string spaces(std::size_t count) { return std::string(count, ' '); }

/// Lines of at most `width` columns, broken at spaces; a word that is longer stays whole.
std::vector<std::string> folded(const std::string& text, std::size_t width)
{
    std::vector<std::string> lines(1);
    for (std::size_t begin = 0; begin <= text.size();) {
        const std::size_t end = std::min(text.find(' ', begin), text.size());
        const std::string word = text.substr(begin, end - begin);
        if (!lines.back().empty() && width != 0 && widthOf(lines.back()) + 1 + widthOf(word) > width)
            lines.emplace_back();
        lines.back() += (lines.back().empty() ? "" : " ") + word;
        begin = end + 1;
    }
    return lines;
}

} // namespace

std::size_t widthOf(const std::string& text)
{
    return static_cast<std::size_t>(
        std::ranges::count_if(text, [](char c) { return (static_cast<unsigned char>(c) & 0xc0U) != 0x80U; }));
}

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

std::size_t terminalWidth()
{
    winsize size{};
    return ::isatty(STDOUT_FILENO) == 1 && ::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 ? size.ws_col : 0;
}

void Table::column(std::string title, Align align)
{
    m_titles.push_back(std::move(title));
    m_aligns.push_back(align);
}

void Table::row(std::vector<std::string> cells)
{
    cells.resize(m_titles.size());
    m_rows.push_back(std::move(cells));
}

std::string Table::text(std::size_t width) const
{
    std::vector<std::vector<std::string>> rows = m_rows;
    rows.insert(rows.begin(), m_titles);
    const std::size_t last = m_titles.size() - 1;
    std::vector<std::size_t> widths(m_titles.size());
    std::size_t before = 0; // columns left of the last one
    for (std::size_t i = 0; i < last; ++i) {
        for (const auto& cells : rows)
            widths[i] = std::max(widths[i], widthOf(cells[i]));
        before += widths[i] + 2;
    }
    std::string all;
    for (const auto& cells : rows) {
        std::string line;
        for (std::size_t i = 0; i < last; ++i) {
            const std::string fill = spaces(widths[i] - widthOf(cells[i]));
            line += m_aligns[i] == Align::right ? fill + cells[i] : cells[i] + fill;
            line += "  ";
        }
        for (const std::string& part : folded(cells[last], width > before + 20 ? width - before : 0)) {
            line += part;
            line.erase(line.find_last_not_of(' ') + 1);
            all += line + "\n";
            line = spaces(before);
        }
    }
    return all;
}

} // namespace interleave
