#pragma once
// Read-only code with line numbers. Inside of SourceView.

#include <QPlainTextEdit>

namespace interleave {

class CppHighlighter;

class CodePane : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit CodePane(QWidget* parent = nullptr);

    [[nodiscard]] int numbersWidth() const;
    /// Called by the strip of numbers to paint itself.
    void paintNumbers(QPaintEvent* event);
    /// Marks every occurrence; returns how many there are.
    int markAll(const QString& text);
    /// Finds, and scrolls sideways no farther than needed to see the place.
    bool findNear(const QString& text, QTextDocument::FindFlags flags);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void restyle();
    void placeNumbers();
    QWidget* m_numbers = nullptr;
    CppHighlighter* m_highlighter = nullptr;
    QString m_marked;
};

} // namespace interleave
