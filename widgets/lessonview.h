#pragma once
// The text of a lesson: Markdown, links, and a size of its own.

#include "widgets/keyowner.h"

#include <QTextBrowser>

namespace interleave {

/// Ctrl+= and Ctrl+- change the size, Ctrl+0 resets it. Links to http(s) open in the browser; all others are
/// announced by `linkActivated`.
class LessonView : public QTextBrowser, public KeyOwner
{
    Q_OBJECT
public:
    explicit LessonView(QWidget* parent = nullptr);

    [[nodiscard]] int zoom() const { return m_zoom; } ///< steps of 10 %, 0: the widget's font
    /// Keeps the place read (as a fraction of the text) when the text changes, as on a change of language.
    void setMarkdown(const QString& markdown);
    void setZoom(int steps);
    [[nodiscard]] bool ownsKey(const QKeyEvent& event) const override;

signals:
    void linkActivated(const QUrl& link);
    void zoomChanged(int steps);

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void retranslate();
    void restyle();
    QString m_markdown;
    int m_zoom = 0;
};

} // namespace interleave
