#pragma once
// What stands above a lesson's panes: the preset, Run, Stop and Sweep, and how far the run is.

#include "labs/engine/lab.h"

#include <QWidget>

class QAction;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QProgressBar;
class QPushButton;
class QToolButton;

namespace interleave {

class RunBar : public QWidget
{
    Q_OBJECT
public:
    enum class Mode { ready, running, stopping, otherRuns };

    /// `lab` must outlive the bar.
    explicit RunBar(const Lab& lab, QWidget* parent = nullptr);

    [[nodiscard]] QString preset() const; ///< id; empty: the user's own settings
    [[nodiscard]] QComboBox& presets() { return *m_presets; }

    void setPreset(const QString& id); ///< signals nothing
    /// `parameters`: of the run that goes on; they decide which actions are offered.
    void setMode(Mode mode, const Parameters& parameters);
    /// A button for the command that shows the settings, where they are a drawer.
    void offerSettings(QAction* command, bool offered);
    /// Why it cannot run now; empty: it can.
    void setObstacle(const QString& sentence);
    /// Whether there is something to pause between, and whether it is.
    void setPause(bool offered, bool paused);
    /// Runs that the experiment in front still misses; 0: none, or it is no experiment.
    void setMissing(int runs);
    /// `fraction` 0 … 1; `text` beside the bar.
    void setProgress(double fraction, const QString& text);

signals:
    void presetChosen(const QString& id);
    void runWanted();
    void stopWanted();
    void sweepWanted();
    void pauseWanted(bool paused);
    void continuationWanted();
    void actionWanted(const QString& id);

protected:
    void changeEvent(QEvent* event) override;

private:
    void layOut();
    void makeActionButtons(QHBoxLayout& row);
    void retranslate();
    void retranslatePresets();
    void refresh();

    const Lab& m_lab;
    Mode m_mode = Mode::ready;
    QString m_obstacle;
    QToolButton* m_settings = nullptr;
    QLabel* m_presetLabel = nullptr;
    QComboBox* m_presets = nullptr;
    QPushButton* m_run = nullptr;
    QPushButton* m_stop = nullptr;
    QPushButton* m_sweep = nullptr;
    QPushButton* m_pause = nullptr;
    QPushButton* m_continue = nullptr;
    bool m_pauseOffered = false;
    bool m_paused = false;
    int m_missing = 0;
    QList<QPushButton*> m_actions; ///< as the lab's
    QList<bool> m_offered;         ///< likewise
    QProgressBar* m_progress = nullptr;
    QLabel* m_left = nullptr;
    QLabel* m_help = nullptr;
};

} // namespace interleave
