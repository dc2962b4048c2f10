#pragma once
// The timeline for those who read tables: its lanes, and the spans of the lane that is chosen. What is chosen
// here is chosen there.

#include <QWidget>

class QSplitter;

namespace interleave {

class LaneTableModel;
class SpanTableModel;
class TableView;
class TimelinePane;

class LaneTables : public QWidget
{
    Q_OBJECT
public:
    /// `pane` must outlive the tables.
    explicit LaneTables(TimelinePane& pane, QWidget* parent = nullptr);

    /// Reads what the timeline knows now.
    void refresh();
    /// Forgets everything: the recording goes.
    void clear();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void mark();

    TimelinePane& m_pane;
    LaneTableModel* m_laneModel = nullptr;
    SpanTableModel* m_spanModel = nullptr;
    TableView* m_lanes = nullptr;
    TableView* m_spans = nullptr;
};

} // namespace interleave
