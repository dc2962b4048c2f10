#pragma once
// Thread lanes of one run, with the cores above them: which run is chosen elsewhere; lanes are found, sorted
// and grouped from the bar above, what is under the cursor is said below, and lanes and spans stand beside as
// tables.

#include "widgets/timeline/timeview.h"

#include "labs/engine/recording.h"

#include <QTimer>
#include <QWidget>

class QActionGroup;
class QLineEdit;
class QPainter;
class QSplitter;
class QToolButton;

namespace interleave {

class CoreStrip;
class ElidedLabel;
class LaneTables;
class TimelinePane;

class LaneView : public QWidget
{
    Q_OBJECT
public:
    explicit LaneView(QWidget* parent = nullptr);
    ~LaneView() override;

    [[nodiscard]] TimelinePane& pane() const { return *m_pane; }
    [[nodiscard]] CoreStrip& cores() const { return *m_cores; }
    [[nodiscard]] TimeView& time() { return m_time; } ///< what every view of this run shares

    /// May be null; must outlive the view or be replaced first.
    void setRecording(const Recording* recording);
    /// The recording has grown. Nothing is read while the view cannot be seen.
    void refresh();
    /// The same, seen or not: before an export.
    void refreshNow();

    /// Cores and lanes as they are shown now, black on white.
    using QWidget::render;
    void render(QPainter& painter, const QRectF& target) const;
    [[nodiscard]] QSizeF pictureSize() const;

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QLayout* buildBar();
    QLayout* buildFoot();
    void connectAll();
    void retranslate();
    void alignCores();
    void choose();
    void say();
    void showTables();
    void showTablesSoon();

    TimeView m_time;
    const Recording* m_recording = nullptr;
    QSplitter* m_splitter = nullptr;
    QSplitter* m_rows = nullptr;
    CoreStrip* m_cores = nullptr;
    TimelinePane* m_pane = nullptr;
    LaneTables* m_tables = nullptr;
    ElidedLabel* m_readOut = nullptr;
    QLineEdit* m_filter = nullptr;
    QToolButton* m_arrange = nullptr;
    QActionGroup* m_sorts = nullptr;
    QAction* m_byProcess = nullptr;
    QToolButton* m_follow = nullptr;
    QToolButton* m_freeze = nullptr;
    QToolButton* m_back = nullptr;
    QToolButton* m_forward = nullptr;
    QToolButton* m_undo = nullptr;
    QToolButton* m_all = nullptr;
    QToolButton* m_asTable = nullptr;
    QToolButton* m_partner = nullptr;
    QString m_hovered;
    QTimer m_tablesSoon; ///< while it goes, the tables are behind the timeline
};

} // namespace interleave
