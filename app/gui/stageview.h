#pragma once
// The lesson's picture, with a time line under it: live it follows the run, afterwards any moment can be
// looked at.

#include "widgets/stage.h"
#include "widgets/timeline/timewindow.h"

#include <QTimer>
#include <optional>

class QLabel;
class QSlider;
class QToolButton;

namespace interleave {

class StageView : public QWidget
{
    Q_OBJECT
public:
    /// `stage` becomes a child.
    explicit StageView(Stage* stage, QWidget* parent = nullptr);

    [[nodiscard]] Stage& stage() const { return *m_stage; }
    [[nodiscard]] std::int64_t moment() const { return m_moment; }

    /// `now` is the newest moment, ns. As long as the user has not gone back, that one is shown.
    void setRecording(const Recording* recording, std::int64_t now);
    /// Goes to the end of this part of the recording, which replay() then keeps to; nothing: all of it.
    void setStretch(const std::optional<TimeWindow>& stretch);
    /// Shows the recording again from its beginning, at real pace, or as many times faster as makes it a
    /// minute.
    void replay();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void moveTo(int position);
    void step();
    void refresh();
    [[nodiscard]] TimeWindow replayed() const;

    Stage* m_stage = nullptr;
    QToolButton* m_play = nullptr;
    QSlider* m_slider = nullptr;
    QLabel* m_time = nullptr;
    QTimer m_clock;
    const Recording* m_recording = nullptr;
    std::int64_t m_now = 0;
    std::int64_t m_moment = 0;
    std::optional<TimeWindow> m_stretch;
    bool m_following = true;
};

} // namespace interleave
