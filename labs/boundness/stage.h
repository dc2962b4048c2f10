#pragma once
// The stage of the lesson on waiting and computing: the matrix of jobs and ways, which fills in.

#include "labs/boundness/stage_scene.h"
#include "widgets/stage.h"

namespace interleave {

class BoundnessStage : public Stage
{
    Q_OBJECT
public:
    explicit BoundnessStage(QWidget* parent = nullptr);

    void setMoment(const Recording* recording, std::int64_t now) override;

private:
    void paint(QPainter& painter, const QRectF& area, const QPalette& palette) const override;
    [[nodiscard]] QString spoken() const override;
    [[nodiscard]] bool moving() const override;

    boundnessstage::Scene m_scene;
};

} // namespace interleave
