#include "app/run/helpentry.h"

#include "app/run/terminal.h"

#include <algorithm>
#include <string_view>

namespace interleave {
namespace {

constexpr std::size_t column = 22; // where meanings begin, on a terminal that is wide enough

/// The second line and later begin with `indent` spaces. Ends with a new line.
std::string wrapped(const std::string& text, std::size_t indent, std::size_t width)
{
    std::string result;
    for (const std::string& line : folded(text, std::max<std::size_t>(width, indent + 10) - indent))
        result += (result.empty() ? "" : std::string(indent, ' ')) + line + '\n';
    return result;
}

} // namespace

std::size_t helpWidth() { return std::min<std::size_t>(terminalWidth(), 80); }

std::string helpEntry(const std::string& left, const std::string& meaning)
{
    const std::size_t width = helpWidth();
    const std::size_t begins = std::min(column, width / 4);
    std::string line = "  " + left;
    const std::size_t used = widthOf(line);
    if (meaning.empty() || used + 2 > begins)
        line = foldedLines(line, width);
    if (meaning.empty())
        return line + '\n';
    line += used + 2 > begins ? '\n' + std::string(begins, ' ') : std::string(begins - used, ' ');
    return line + wrapped(meaning, begins, width);
}

std::string ended(const std::string& sentence)
{
    const bool ends =
        sentence.empty() || std::string_view(".?!:").find(sentence.back()) != std::string_view::npos;
    return ends ? sentence : sentence + ".";
}

} // namespace interleave
