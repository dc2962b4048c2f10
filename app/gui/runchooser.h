#pragma once
// Which one of the runs shown the stage, the lanes and the notes look at.

#include "app/gui/sitting.h"

#include <QComboBox>

class QLabel;

namespace interleave {

class RunChooser : public QComboBox
{
    Q_OBJECT
public:
    explicit RunChooser(QWidget* parent = nullptr);

    /// Null: there is none.
    [[nodiscard]] const Recording* current() const;
    [[nodiscard]] QString currentEntry() const; ///< id of the list's entry; empty: there is none

    /// Keeps the user's choice as long as that run is among them; the newest run is followed as long as it
    /// was chosen.
    void setRuns(const std::vector<ShownRun>& runs);
    void chooseEntry(const QString& id);
    void step(int by);

signals:
    void chosen();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void rename();
    [[nodiscard]] const ShownRun* currentRun() const; ///< may be null
    QLabel* m_label = nullptr;
    std::vector<ShownRun> m_runs;
};

} // namespace interleave
