#pragma once
// Colours for C++, by lines and patterns: enough to read, not a parser.

#include <QPalette>
#include <QRegularExpression>
#include <QSyntaxHighlighter>
#include <array>

namespace interleave {

class CppHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT
public:
    enum Part { keyword, type, number, string, comment, directive, parts };

    CppHighlighter(QTextDocument* document, const QPalette& palette);

    void setPalette(const QPalette& palette);

protected:
    void highlightBlock(const QString& text) override;

private:
    enum BlockState { code, inComment, inRawString };
    int highlightUntil(const QString& end, const QString& text, int from, Part part, int state);
    std::array<QTextCharFormat, parts> m_formats;
    QRegularExpression m_tokens;
    QString m_rawEnd; ///< what ends the raw string begun in an earlier line
};

} // namespace interleave
