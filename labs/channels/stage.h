#pragma once
// The stage of the lesson on queues and pipes: who is there, what lies between them, who waits for whom.

#include "labs/channels/stage_scene.h"
#include "widgets/stage.h"

namespace interleave {

class ChannelsStage : public Stage
{
    Q_OBJECT
public:
    explicit ChannelsStage(QWidget* parent = nullptr);

    [[nodiscard]] const channelstage::Scene& scene() const { return m_scene; }

    void setMoment(const Recording* recording, std::int64_t now) override;

private:
    void paint(QPainter& painter, const QRectF& area, const QPalette& palette) const override;
    [[nodiscard]] QString spoken() const override;
    [[nodiscard]] bool moving() const override;

    channelstage::Scene m_scene;
    bool m_before = true; ///< any run
};

} // namespace interleave
