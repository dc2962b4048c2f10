#pragma once
// What every thread, process and coroutine did over time: a lane each, with its shares beside it.

#include "widgets/keyowner.h"
#include "widgets/timeline/timelinepainter.h"
#include "widgets/timeline/timeview.h"

#include <QAbstractScrollArea>

namespace interleave {

/// Pointer: the wheel zooms over the plot and scrolls over the names, dragging pans, dragging with Shift
/// selects a stretch of time, a click chooses a span, a click on the chosen span goes to the one that
/// ended its wait, a double click shows everything. Keys: ↑ ↓ lanes, ← → spans, Home the first one, Enter to
/// the partner, + − zoom, 0 everything, Shift+← → steps in time, Backspace and Ctrl+Z undo the zoom, S
/// selects the span's time, Space freezes, End follows, Ctrl+C copies the read-out, Esc lets go.
class TimelinePane : public QAbstractScrollArea, public KeyOwner
{
    Q_OBJECT
public:
    /// `view` must outlive the pane; who owns it lets it grow.
    explicit TimelinePane(TimeView& view, QWidget* parent = nullptr);

    [[nodiscard]] const Recording* recording() const { return m_data.recording(); }
    [[nodiscard]] const TimelineData& data() const { return m_data; }
    [[nodiscard]] TimeView& view() const { return m_view; }
    [[nodiscard]] const Lane* currentLane() const { return m_data.lane(m_row); }
    [[nodiscard]] int currentSpan() const { return m_span; } ///< index, openSpan or noSpan
    /// Of what is chosen, as sentences; empty where nothing is.
    [[nodiscard]] QString readOut() const;
    /// Who ended the wait that is chosen; null: nobody known, or not among the rows.
    [[nodiscard]] const Lane* partner() const;
    /// Where everything stands on the screen now.
    [[nodiscard]] TimelineLayout screenLayout() const;

    /// May be null. The recording must outlive the pane or be replaced first.
    void setRecording(const Recording* recording);
    /// Says that the recording has grown. Cheap enough for 30 times a second.
    void refresh();
    void setChoice(const LaneChoice& choice);
    /// Chooses a lane (by its index) and a span of it, and brings them into view.
    void goTo(int lane, int span);
    void goToPartner();
    /// Paints what is shown now, black on white, for files and paper.
    using QWidget::render;
    void render(QPainter& painter, const QRectF& target) const;
    /// Where time runs from left to right in such a picture.
    [[nodiscard]] QRectF plotOnPaper(const QRectF& target) const;

    /// Esc, as long as there is something to let go.
    [[nodiscard]] bool ownsKey(const QKeyEvent& event) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void readOutChanged(const QString& text);
    void hovered(const QString& text); ///< empty: nothing is under the pointer
    void currentChanged();
    void choiceChanged();
    void laidOut(); ///< the plot may stand elsewhere now

protected:
    bool viewportEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    enum class Drag { none, click, pan, select };
    void retranslate();
    void updateScrollBars();
    void setCurrent(int row, int span);
    void announce();
    void showCurrent();
    void clickAt(QPoint position);
    void sortBy(QPoint position);
    void drag(QPoint position);
    bool zoomKey(int key);
    bool walkKey(const QKeyEvent& event);
    bool otherKey(const QKeyEvent& event);
    void goToRow(int row, int step);
    void goToSpan(int step);
    void letGo();
    [[nodiscard]] int spanUnder(QPoint position, const Lane& lane) const;
    [[nodiscard]] std::int64_t timeUnder(double x) const;
    [[nodiscard]] QString tipAt(QPoint position) const;
    [[nodiscard]] QString markNear(double x, const Lane& lane) const;
    [[nodiscard]] TimelineLayout layoutOf(const QRectF& all, const QFont& font) const;
    [[nodiscard]] TimelineScene scene(const TimelineLayout& layout) const;

    TimeView& m_view;
    TimelineData m_data;
    TimelineCache m_cache;
    TimelineWidths m_widths; ///< on the screen, of the rows of …
    int m_version = -1;      ///< … this version
    int m_row = -1;
    int m_span = noSpan;
    Drag m_drag = Drag::none;
    QPoint m_pressed;
    TimeWindow m_windowPressed;
    QString m_told; ///< the read-out announced last
};

} // namespace interleave
