#pragma once
// The stage of the multiprogramming lesson: the queue, memory with the jobs in it, the CPU, the devices, and
// what every job did so far.

#include "labs/multiprogramming/stage_scene.h"
#include "widgets/stage.h"

namespace interleave {

class MultiprogrammingStage : public Stage
{
    Q_OBJECT
public:
    explicit MultiprogrammingStage(QWidget* parent = nullptr);

    void setMoment(const Recording* recording, std::int64_t now) override;

private:
    void paint(QPainter& painter, const QRectF& area, const QPalette& palette) const override;
    [[nodiscard]] QString spoken() const override;
    [[nodiscard]] bool moving() const override;

    multiprogrammingstage::Scene m_scene;
    bool m_before = true; ///< no run yet
};

} // namespace interleave
