#include "labs/processes/words.h"

namespace interleave {
namespace {

constexpr Text openQuotation = LAB_TEXT("A quotation mark in “%1” is not closed.");
constexpr Text noAssignment =
    LAB_TEXT("“%1” is no environment variable: write NAME=value, and quote values with blanks.");

} // namespace

namespace processes {

namespace {

/// Reads one line from the left to the right.
class Splitter
{
public:
    bool take(char letter)
    {
        if (m_escaped)
            return takeEscaped(letter);
        if (letter == '\\' && m_quote != '\'') {
            m_escaped = true;
        } else if (m_quote != '\0') {
            if (letter == m_quote)
                m_quote = '\0';
            else
                m_word += letter;
        } else if (letter == '\'' || letter == '"') {
            m_quote = letter;
            m_inWord = true; // "" is a word as well
        } else if (letter == ' ' || letter == '\t' || letter == '\n') {
            endWord();
        } else {
            add(letter);
        }
        return true;
    }
    /// False where a quotation or a backslash waits for more.
    bool end()
    {
        endWord();
        return m_quote == '\0' && !m_escaped;
    }
    std::vector<std::string> words;

private:
    bool takeEscaped(char letter)
    {
        m_escaped = false;
        if (m_quote == '"' && letter != '"' && letter != '\\' && letter != '$' && letter != '`')
            m_word += '\\';
        add(letter);
        return true;
    }
    void add(char letter)
    {
        m_word += letter;
        m_inWord = true;
    }
    void endWord()
    {
        if (m_inWord)
            words.push_back(std::move(m_word));
        m_word.clear();
        m_inWord = false;
    }

    std::string m_word;
    char m_quote = '\0';
    bool m_escaped = false;
    bool m_inWord = false;
};

} // namespace

Outcome<std::vector<std::string>> wordsOf(std::string_view line)
{
    Splitter splitter;
    for (const char letter : line)
        splitter.take(letter);
    if (!splitter.end())
        return Sentence(openQuotation, {std::string(line)});
    return std::move(splitter.words);
}

Outcome<std::vector<std::string>> assignmentsOf(std::string_view line)
{
    auto words = wordsOf(line);
    if (!words)
        return words;
    for (const std::string& word : *words)
        if (word.find('=') == std::string::npos || word.starts_with('='))
            return Sentence(noAssignment, {word});
    return words;
}

std::string unescaped(std::string_view typed)
{
    std::string text;
    for (std::size_t i = 0; i < typed.size(); ++i) {
        const char next = i + 1 < typed.size() ? typed[i + 1] : '\0';
        if (typed[i] != '\\' || (next != 'n' && next != 't' && next != '\\')) {
            text += typed[i];
            continue;
        }
        text += next == 'n' ? '\n' : next == 't' ? '\t' : '\\';
        ++i;
    }
    return text;
}

std::vector<std::string> linesOf(std::string_view text)
{
    std::vector<std::string> lines;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size() - 1) + 1;
        lines.emplace_back(text.substr(0, end));
        text.remove_prefix(end);
    }
    return lines;
}

} // namespace processes
} // namespace interleave
