#pragma once
// The terminal, or whatever stands in its place: in which language, and how to talk to it.

#include "app/run/exits.h"
#include "app/run/terminal.h"
#include "labs/engine/text.h"

namespace interleave {

class Console
{
public:
    explicit Console(std::string language)
        : m_language(std::move(language))
    {
    }

    [[nodiscard]] const std::string& language() const { return m_language; }
    [[nodiscard]] std::string in(Text text) const { return translated(text, m_language); }
    [[nodiscard]] std::string in(const Sentence& sentence) const { return sentence.in(m_language); }

    /// Columns that text for people may take.
    [[nodiscard]] std::size_t width() const { return terminalWidth(); }

    /// A sentence on stderr, in lines as wide as its terminal (in one where it is none). A stderr that nobody
    /// reads never blocks: what does not fit is lost.
    void say(const Sentence& sentence) const;
    /// Says why, and returns the code for main().
    [[nodiscard]] int fail(Exit code, const Sentence& why) const;

    /// Text for people on stdout, no line wider than the terminal; otherwise as print().
    [[nodiscard]] bool show(const std::string& text) const { return print(foldedLines(text, width())); }
    /// All of it on stdout as it is; false, with the sentence said, where that cannot be written.
    [[nodiscard]] bool print(const std::string& text) const;

private:
    std::string m_language;
};

/// Writes to stderr as far as it takes it now.
void writeToStderr(std::string_view text);
/// The same, in lines as wide as the terminal; where stderr is none, and COLUMNS says nothing, as they are.
void sayOnStderr(std::string_view text);

} // namespace interleave
