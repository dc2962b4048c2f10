#pragma once
// What the runs themselves had to say, and what is known of how they were made: notes, machine, losses.

#include "labs/engine/recording.h"

#include <QTextBrowser>

namespace interleave {

class NotesView : public QTextBrowser
{
    Q_OBJECT
public:
    explicit NotesView(QWidget* parent = nullptr);

    /// Null: nothing yet. Nothing of the recording is kept.
    void setRecording(const Recording* recording);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    QString m_html;
};

/// The notes and the facts of a recording as HTML, in the language shown.
QString notesHtml(const Recording& recording);
/// One line: "niceness 5, nothing dropped, states as told by the probes".
QString statusLine(const Recording& recording);
/// One line of machine and parameters, for the foot of an exported page.
QString originLine(const Recording& recording);

} // namespace interleave
