#include "widgets/cpphighlighter.h"

#include "widgets/colours.h"

namespace interleave {

namespace {

constexpr auto keywords =
    "alignas|alignof|auto|break|case|catch|class|co_await|co_return|co_yield|concept|const|consteval|"
    "constexpr|"
    "constinit|const_cast|continue|default|delete|do|dynamic_cast|else|enum|explicit|export|extern|false|"
    "final|for|"
    "friend|goto|if|inline|mutable|namespace|new|noexcept|nullptr|operator|override|private|protected|public|"
    "reinterpret_cast|requires|return|sizeof|static|static_assert|static_cast|struct|switch|template|this|"
    "thread_local|throw|true|try|typedef|typename|union|using|virtual|volatile|while";
constexpr auto types =
    "bool|char|char8_t|char16_t|char32_t|double|float|int|long|short|signed|size_t|unsigned|void|"
    "wchar_t|u?int(?:8|16|32|64)_t|[A-Z][a-z]\\w*";

/// One alternative per part; the first that matches at a place wins.
QString pattern()
{
    return QStringLiteral(
               R"((?<raw>R"(?<mark>[^ ()\\\t]{0,16})\())"
               R"(|(?<string>"(?:[^"\\]|\\.)*"?|(?<![0-9a-fA-F])'(?:[^'\\]|\\.)*'?))"
               R"(|(?<line>//.*)|(?<block>/\*))"
               R"(|(?<directive>^\s*#\s*\w+(?:\s*<[^>]*>)?))"
               R"(|(?<number>\b(?:0[xX][0-9a-fA-F']+|0[bB][01']+|\d[\d']*(?:\.\d*)?(?:[eE][+-]?\d+)?)\w*))"
               R"(|\b(?<keyword>%1)\b|\b(?<type>%2)\b)")
        .arg(QString::fromLatin1(keywords), QString::fromLatin1(types));
}

QTextCharFormat letters(QRgb light, QRgb dark, bool isDarkNow, bool bold = false, bool italic = false)
{
    QTextCharFormat format;
    format.setForeground(QColor::fromRgb(isDarkNow ? dark : light));
    format.setFontWeight(bold ? QFont::Bold : QFont::Normal);
    format.setFontItalic(italic);
    return format;
}

} // namespace

CppHighlighter::CppHighlighter(QTextDocument* document, const QPalette& palette)
    : QSyntaxHighlighter(document)
    , m_tokens(pattern())
{
    setPalette(palette);
}

void CppHighlighter::setPalette(const QPalette& palette)
{
    const bool dark = isDark(palette);
    // At 4.5:1 and more on their base; weight and slant are the second cue.
    m_formats[keyword] = letters(0xff00508f, 0xff7cc0f5, dark, true);
    m_formats[type] = letters(0xff00664a, 0xff5fd3ae, dark);
    m_formats[number] = letters(0xff8a4b00, 0xffe6b455, dark);
    m_formats[string] = letters(0xff9c3300, 0xffff9f70, dark);
    m_formats[comment] = letters(0xff5a5a5a, 0xffa8a8a8, dark, false, true);
    m_formats[directive] = letters(0xff8a3070, 0xffe39ccb, dark);
    rehighlight();
}

int CppHighlighter::highlightUntil(const QString& end, const QString& text, int from, Part part, int state)
{
    const auto found = text.indexOf(end, from);
    const int until = static_cast<int>(found < 0 ? text.size() : found + end.size());
    setFormat(from, until - from, m_formats.at(part));
    setCurrentBlockState(found < 0 ? state : code);
    return until;
}

void CppHighlighter::highlightBlock(const QString& text)
{
    setCurrentBlockState(code);
    int at = 0;
    if (previousBlockState() == inComment) {
        at = highlightUntil(QStringLiteral("*/"), text, 0, comment, inComment);
    } else if (previousBlockState() == inRawString) {
        at = highlightUntil(m_rawEnd, text, 0, string, inRawString);
    }
    static const std::array<std::pair<QString, Part>, 6> groups = {{{QStringLiteral("string"), string},
                                                                    {QStringLiteral("line"), comment},
                                                                    {QStringLiteral("directive"), directive},
                                                                    {QStringLiteral("number"), number},
                                                                    {QStringLiteral("keyword"), keyword},
                                                                    {QStringLiteral("type"), type}}};
    while (at < text.size()) {
        const QRegularExpressionMatch match = m_tokens.match(text, at);
        if (!match.hasMatch()) {
            return;
        }
        const int start = static_cast<int>(match.capturedStart());
        at = static_cast<int>(match.capturedEnd());
        if (match.hasCaptured(QStringLiteral("block"))) {
            setFormat(start, 2, m_formats[comment]);
            at = highlightUntil(QStringLiteral("*/"), text, at, comment, inComment);
        } else if (match.hasCaptured(QStringLiteral("raw"))) {
            m_rawEnd = QStringLiteral(")%1\"").arg(match.captured(QStringLiteral("mark")));
            setFormat(start, at - start, m_formats[string]);
            at = highlightUntil(m_rawEnd, text, at, string, inRawString);
        }
        for (const auto& [name, part] : groups) {
            if (match.hasCaptured(name)) {
                setFormat(start, at - start, m_formats.at(part));
            }
        }
    }
}

} // namespace interleave
