#pragma once
// The stage of the lesson on pools: tasks on a conveyor, workers, answers.

#include "labs/pools/stage_scene.h"
#include "widgets/stage.h"

namespace interleave {

class PoolsStage : public Stage
{
    Q_OBJECT
public:
    explicit PoolsStage(QWidget* parent = nullptr);

    void setMoment(const Recording* recording, std::int64_t now) override;

private:
    void paint(QPainter& painter, const QRectF& area, const QPalette& palette) const override;
    [[nodiscard]] QString spoken() const override;
    [[nodiscard]] bool moving() const override;

    poolstage::Scene m_scene;
    bool m_before = true; ///< any run
};

} // namespace interleave
