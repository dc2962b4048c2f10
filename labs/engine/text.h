#pragma once
// What a user reads. The English text is the key of its own translation; translations/interleave_<lang>.ts is
// the one catalogue, embedded by the build, for the runner as for the window.

#include <string>
#include <string_view>
#include <vector>

namespace interleave {

/// A literal that the translation tools have seen. `LAB_TEXT` must be used inside `namespace interleave`
/// itself (an anonymous namespace within it is fine): lupdate files a text under its enclosing named
/// namespace.
struct Text {
    const char* source = "";
    [[nodiscard]] bool empty() const { return *source == '\0'; }
};
#define LAB_TEXT(source) (::interleave::Text{source})

/// A text with its %1 … %9 still apart, so that a recording made in one language is read in another.
struct Sentence {
    std::string text;
    std::vector<std::string> arguments;

    Sentence() = default;
    explicit Sentence(Text pattern, std::vector<std::string> values = {})
        : text(pattern.source)
        , arguments(std::move(values))
    {
    }
    /// Translated and filled in. `language` is an ISO 639-1 code; an unknown one gives English.
    [[nodiscard]] std::string in(std::string_view language) const;
    [[nodiscard]] bool empty() const { return text.empty(); }
};

/// The translation of an English source text, or the text itself where there is none.
[[nodiscard]] std::string translated(std::string_view source, std::string_view language);
[[nodiscard]] inline std::string translated(Text text, std::string_view language)
{
    return translated(std::string_view(text.source), language);
}

/// "fr" or "en", from LC_ALL, LC_MESSAGES, LANG in the order of POSIX.
[[nodiscard]] std::string languageOfEnvironment();

} // namespace interleave
