#include "labs/engine/text.h"

#include "labs/engine/argument.h"
#include "labs/engine/translations.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdlib>
#include <tuple>

namespace interleave {
namespace {

constexpr char textMark = '\x1f';  // around a text in an argument
constexpr char plainMark = '\x1e'; // before each argument of that text

/// The piece before the next `mark`, which goes as well.
std::string_view takePiece(std::string_view& rest, char mark)
{
    const std::string_view piece = rest.substr(0, rest.find(mark));
    rest.remove_prefix(std::min(rest.size(), piece.size() + 1));
    return piece;
}

std::string argumentIn(std::string_view argument, std::string_view language)
{
    std::string result;
    for (bool isText = false; !argument.empty(); isText = !isText) {
        std::string_view piece = takePiece(argument, textMark);
        if (!isText) {
            result += piece;
            continue;
        }
        Sentence sentence; // its arguments hold no mark any more: this ends
        sentence.text = takePiece(piece, plainMark);
        while (!piece.empty())
            sentence.arguments.emplace_back(takePiece(piece, plainMark));
        result += sentence.in(language);
    }
    return result;
}

} // namespace

std::string asArgument(Text text) { return textMark + std::string(text.source) + textMark; }

std::string asArgument(const Sentence& sentence)
{
    std::string all = textMark + sentence.text;
    for (const std::string& argument : sentence.arguments)
        all += plainMark + argument;
    return all + textMark;
}

std::string asDecimal(std::string_view number)
{
    const std::size_t point = number.find('.');
    if (point == std::string_view::npos)
        return std::string(number);
    return asArgument(Sentence(
        LAB_TEXT("%1.%2"), {std::string(number.substr(0, point)), std::string(number.substr(point + 1))}));
}

std::string asDecimal(double number, int decimals)
{
    std::array<char, 512> text{}; // the longest double has 309 digits before its point
    const auto written = std::to_chars(text.data(), text.data() + text.size(), number,
                                       std::chars_format::fixed, std::clamp(decimals, 0, 100));
    return asDecimal(std::string_view(text.data(), written.ptr));
}

std::string translated(std::string_view source, std::string_view language)
{
    const auto all = embeddedTranslations();
    const auto key = std::tie(language, source);
    const auto found = std::ranges::lower_bound(
        all, key, {}, [](const Translation& entry) { return std::tie(entry.language, entry.source); });
    const bool known = found != all.end() && std::tie(found->language, found->source) == key;
    return std::string(known ? found->target : source);
}

std::string Sentence::in(std::string_view language) const
{
    const std::string pattern = translated(std::string_view(text), language);
    std::string result;
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        const bool placeholder =
            pattern[i] == '%' && i + 1 < pattern.size() && pattern[i + 1] >= '1' && pattern[i + 1] <= '9';
        if (!placeholder) {
            result += pattern[i];
            continue;
        }
        const auto index = static_cast<std::size_t>(pattern[++i] - '1');
        if (index < arguments.size())
            result += argumentIn(arguments[index], language);
    }
    return result;
}

std::string languageOfEnvironment()
{
    for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const char* value = std::getenv(name);
        if (value != nullptr && *value != '\0')
            return std::string_view(value).starts_with("fr") ? "fr" : "en";
    }
    return "en";
}

} // namespace interleave
