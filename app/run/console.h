#pragma once
// The terminal, or whatever stands in its place: in which language, and how to talk to it.

#include "app/run/exits.h"
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

    /// One line on stderr. A stderr that nobody reads never blocks: the line is lost.
    void say(const Sentence& sentence) const;
    /// Says why, and returns the code for main().
    [[nodiscard]] int fail(Exit code, const Sentence& why) const;

    /// All of it on stdout; false, with the sentence said, where that cannot be written.
    [[nodiscard]] bool print(const std::string& text) const;

private:
    std::string m_language;
};

/// Writes to stderr as far as it takes it now.
void writeToStderr(std::string_view text);

} // namespace interleave
