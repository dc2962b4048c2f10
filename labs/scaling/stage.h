#pragma once
// The stage of the lesson on scaling: one measurement as necks and bars, and all dots so far under their
// ceiling.

#include "labs/scaling/stage_scene.h"
#include "widgets/stage.h"

namespace interleave {

class ScalingStage : public Stage
{
    Q_OBJECT
public:
    explicit ScalingStage(QWidget* parent = nullptr);

    void setMoment(const Recording* recording, std::int64_t now) override;

private:
    void paint(QPainter& painter, const QRectF& area, const QPalette& palette) const override;
    [[nodiscard]] QString spoken() const override;
    [[nodiscard]] bool moving() const override;

    scalingstage::Scene m_scene;
    bool m_before = true; ///< no run yet
};

} // namespace interleave
