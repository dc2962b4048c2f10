#pragma once
// One lesson: its question, what may be set, what runs, and everything that is seen of it.

#include "app/gui/chartarea.h"
#include "app/gui/panearea.h"
#include "app/gui/sitting.h"

#include <QElapsedTimer>
#include <QWidget>

class QAction;
class QLabel;
class QSplitter;

namespace interleave {

class BusyBanner;
class GroupingBox;
class LaneView;
class LessonView;
class ElidedLabel;
class NotesView;
class ParamForm;
class RecordingList;
class ResultsModel;
class ResultsView;
class RunBar;
class RunChooser;
class RunSettings;
class SideArea;
class SourceView;
class StageView;

class LessonPage : public QWidget
{
    Q_OBJECT
public:
    /// All three must outlive the page.
    LessonPage(const Lab& lab, Session& session, Library& library, QWidget* parent = nullptr);

    [[nodiscard]] const Lab& lab() const { return m_lab; }
    [[nodiscard]] Sitting& sitting() const { return *m_sitting; }
    [[nodiscard]] RecordingList& list() const { return *m_list; }
    [[nodiscard]] PaneArea& panes() const { return *m_panes; }
    [[nodiscard]] ChartArea& charts() const { return *m_charts; }
    [[nodiscard]] StageView* stage() const { return m_stage; } ///< may be null
    [[nodiscard]] LaneView& lanes() const { return *m_lanes; }
    [[nodiscard]] ResultsModel& results() const;
    [[nodiscard]] const Recording* recording() const; ///< in front; may be null
    [[nodiscard]] RunPlan plan() const;               ///< what Run would do now
    [[nodiscard]] bool canRun() const;
    void run();
    void stop();
    void openSweep();
    void continueExperiment();
    void choosePreset(const QString& id);
    void useSettings(const QString& entry = {}); ///< of this recording, or of the one in front
    [[nodiscard]] bool untouched() const;        ///< nothing was shown or chosen yet
    bool stepPreset(int by);                     ///< before or after; false where there is none
    void stepRun(int by);
    void setPresenting(bool presenting); ///< fewer things, for a room that looks on
    /// Settings, if `side` is checked, stand beside the panes or in a drawer. Where it is low, no heading.
    void setRoom(QAction& side, bool narrow, bool low);
    [[nodiscard]] QByteArray sizes() const;
    void restoreSizes(const QByteArray& sizes);

signals:
    void trouble(const QString& sentence);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void build();
    QSplitter* buildSide();
    void buildPanes();
    QLayout* buildFoot();
    void connectAll();
    void showChanged(); ///< something arrived; at most as often as the machine bears
    void refresh(bool everything);
    void refreshBar();
    void placeBeside(); ///< what stands around the panes
    void fill(Pane pane);
    void onParameters();
    void retranslate();

    const Lab& m_lab;
    Session& m_session;
    QLabel* m_title = nullptr;
    QLabel* m_question = nullptr;
    RunBar* m_bar = nullptr;
    BusyBanner* m_busy = nullptr;
    SideArea* m_columns = nullptr;
    ParamForm* m_form = nullptr;
    RunSettings* m_settings = nullptr;
    RecordingList* m_list = nullptr;
    GroupingBox* m_grouping = nullptr;
    Sitting* m_sitting = nullptr;
    PaneArea* m_panes = nullptr;
    StageView* m_stage = nullptr;
    ChartArea* m_charts = nullptr;
    LessonView* m_lesson = nullptr;
    LaneView* m_lanes = nullptr;
    ResultsView* m_results = nullptr;
    SourceView* m_source = nullptr;
    NotesView* m_notes = nullptr;
    QWidget* m_foot = nullptr;
    RunChooser* m_chooser = nullptr;
    ElidedLabel* m_status = nullptr;
    ShownRuns m_shown;                       ///< keeps what the views point at
    QElapsedTimer m_sinceSlow, m_sinceShown; ///< since results and notes were computed; since all was shown
    qint64 m_cost = 0;                       ///< ms of the last refresh
    bool m_presenting = false, m_sideWanted = true, m_low = false;
    QByteArray m_sizesBefore; ///< of the panes, before presenting
    QString m_lessonLanguage; ///< of the text that is shown; empty: none yet
};

} // namespace interleave
