#include "app/run/terminal.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <cstdlib>
#include <optional>
#include <sys/ioctl.h>
#include <unistd.h>

namespace interleave {
namespace {

struct Range {
    char32_t first;
    char32_t last;
};

constexpr std::array<Range, 5> combining{
    {{0x300, 0x36f}, {0x200b, 0x200f}, {0x20d0, 0x20ff}, {0xfe00, 0xfe0f}, {0xfe20, 0xfe2f}}};
/// Unicode Standard Annex 11: wide and full-width.
constexpr std::array<Range, 9> wide{{{0x1100, 0x115f},
                                     {0x2e80, 0xa4cf},
                                     {0xac00, 0xd7a3},
                                     {0xf900, 0xfaff},
                                     {0xfe30, 0xfe6f},
                                     {0xff00, 0xff60},
                                     {0xffe0, 0xffe6},
                                     {0x1f300, 0x1faff},
                                     {0x20000, 0x3fffd}}};

template <std::size_t count>
bool isIn(const std::array<Range, count>& ranges, char32_t character)
{
    return std::ranges::any_of(
        ranges, [&](Range range) { return character >= range.first && character <= range.last; });
}

/// Bytes of the character that begins here; a stray byte is one.
std::size_t lengthOfFirst(std::string_view text)
{
    const auto isInner = [](char c) { return (static_cast<unsigned char>(c) & 0xc0U) == 0x80U; };
    std::size_t length = 1;
    while (length < text.size() && length < 4 && isInner(text[length]))
        ++length;
    return length;
}

std::size_t widthOfOne(std::string_view character)
{
    const auto first = static_cast<unsigned char>(character.front());
    char32_t code = character.size() == 1 ? first : first & (0xffU >> (character.size() + 1));
    for (const char inner : character.substr(1))
        code = (code << 6U) | (static_cast<unsigned char>(inner) & 0x3fU);
    return isIn(combining, code) ? 0 : isIn(wide, code) ? 2 : 1;
}

/// How many bytes of a word fit into `width` columns, at least one character; rather after a "/,=".
std::size_t piece(std::string_view word, std::size_t width)
{
    std::size_t fits = 0;
    std::size_t better = 0;
    for (std::size_t used = 0; fits < word.size();) {
        const std::size_t length = lengthOfFirst(word.substr(fits));
        used += widthOfOne(word.substr(fits, length));
        if (used > width && fits > 0)
            break;
        fits += length;
        if (std::string_view("/,=").find(word[fits - 1]) != std::string_view::npos)
            better = fits;
    }
    return fits < word.size() && better > 0 ? better : fits;
}

void addWord(std::vector<std::string>& lines, std::string_view word, std::size_t width)
{
    const bool begins = lines.back().empty();
    if (begins || widthOf(lines.back()) + 1 + widthOf(word) <= width) {
        lines.back() += (begins ? "" : " ");
    } else {
        lines.emplace_back();
    }
    while (widthOf(word) > width) { // then it stands at the beginning of a line
        const std::size_t length = piece(word, width);
        lines.back() += word.substr(0, length);
        word.remove_prefix(length);
        if (!word.empty())
            lines.emplace_back();
    }
    lines.back() += word;
}

std::optional<std::size_t> columnsOfEnvironment()
{
    const char* const text = std::getenv("COLUMNS"); // NOLINT(concurrency-mt-unsafe): nobody sets it
    if (text == nullptr)
        return std::nullopt;
    const std::string_view digits(text);
    std::size_t number = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    const bool whole = error == std::errc() && end == digits.data() + digits.size();
    return whole && number > 0 && number <= 10'000 ? std::optional(number) : std::nullopt;
}

} // namespace

std::size_t widthOfTerminal(int descriptor, std::size_t otherwise)
{
    winsize size{};
    if (::isatty(descriptor) == 1 && ::ioctl(descriptor, TIOCGWINSZ, &size) == 0 && size.ws_col > 0)
        return size.ws_col;
    return columnsOfEnvironment().value_or(otherwise);
}

std::size_t terminalWidth() { return widthOfTerminal(STDOUT_FILENO); }

bool obeysEscapes(int descriptor)
{
    const char* const term = std::getenv("TERM"); // NOLINT(concurrency-mt-unsafe): nobody sets it
    return ::isatty(descriptor) == 1 && term != nullptr && *term != '\0' && std::string_view(term) != "dumb";
}

std::size_t widthOf(std::string_view text)
{
    std::size_t width = 0;
    for (std::size_t length = 0; !text.empty(); text.remove_prefix(length)) {
        length = lengthOfFirst(text);
        width += widthOfOne(text.substr(0, length));
    }
    return width;
}

std::vector<std::string> folded(std::string_view text, std::size_t width)
{
    if (width == 0 || widthOf(text) <= width)
        return {std::string(text)};
    std::vector<std::string> lines(1);
    for (std::size_t begin = 0; begin <= text.size();) {
        const std::size_t end = std::min(text.find(' ', begin), text.size());
        if (end > begin)
            addWord(lines, text.substr(begin, end - begin), width);
        begin = end + 1;
    }
    return lines;
}

std::string foldedLines(std::string_view text, std::size_t width)
{
    std::string all;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        const std::string_view line = text.substr(0, end);
        const bool fits = width == 0 || widthOf(line) <= width;
        const std::size_t blank = fits ? 0 : std::min(line.find_first_not_of(' '), line.size());
        const std::size_t indent = blank + 10 < width ? blank : 0;
        for (const std::string& part : folded(line.substr(blank), fits ? 0 : width - indent))
            all += (part.empty() ? "" : std::string(indent, ' ')) + part + "\n";
        if (end == text.size()) {
            all.pop_back(); // it did not end with a new line
            break;
        }
        text.remove_prefix(end + 1);
    }
    return all;
}

std::string shortened(std::string_view text, std::size_t width)
{
    if (widthOf(text) <= width)
        return std::string(text);
    std::string kept;
    for (std::size_t used = 0;;) {
        const std::string_view first = text.substr(0, lengthOfFirst(text));
        used += widthOfOne(first);
        if (used + 1 > width)
            return width == 0 ? std::string() : kept + "…";
        kept += first;
        text.remove_prefix(first.size());
    }
}

} // namespace interleave
