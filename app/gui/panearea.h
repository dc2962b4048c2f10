#pragma once
// How the panes of a lesson share the page: the picture and the charts above, everything else as tabs below.
// One of the three may take all of the room.

#include <QMap>
#include <QTabWidget>
#include <QWidget>
#include <optional>

class QSplitter;
class QToolButton;

namespace interleave {

enum class Pane { stage, charts, lesson, lanes, results, source, notes };

/// What a user calls it.
QString paneTitle(Pane pane);

class PaneArea : public QWidget
{
    Q_OBJECT
public:
    enum Group { stageGroup, chartGroup, tabGroup, groups };

    /// `stage` may be null. Both become children.
    PaneArea(QWidget* stage, QTabWidget* charts, QWidget* parent = nullptr);

    [[nodiscard]] std::optional<Group> maximised() const { return m_maximised; }
    [[nodiscard]] QByteArray sizes() const;

    /// Below, in the order of the calls.
    void add(Pane pane, QWidget* widget);
    [[nodiscard]] Pane current() const;
    /// To the front, and the keyboard goes there.
    void show(Pane pane);
    void maximise(std::optional<Group> group);
    /// The group that has the keyboard takes all of the room, or gives it back.
    void toggleMaximised();
    bool restoreSizes(const QByteArray& sizes);
    void setTopShare(double share); ///< of the height, for stage and charts: 0 … 1

signals:
    void shown(interleave::Pane pane);
    /// Whether one of the groups has all of the room now.
    void maximisedChanged(bool one);

protected:
    void changeEvent(QEvent* event) override;

private:
    void place(); ///< the groups, as they are wanted and have something to show
    void addCorner(Group group, QTabWidget* tabs);
    [[nodiscard]] Group groupWithFocus() const;
    void retranslate();

    QSplitter* m_rows = nullptr;
    QSplitter* m_top = nullptr;
    QTabWidget* m_tabs[groups] = {};
    QToolButton* m_corners[groups] = {};
    QMap<Pane, QWidget*> m_widgets;
    std::optional<Group> m_maximised;
};

} // namespace interleave
