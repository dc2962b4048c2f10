#pragma once
// The stage of the lesson on processes: the tree of those that live, and their standard streams.

#include "labs/processes/stage_scene.h"
#include "widgets/stage.h"

namespace interleave {

class ProcessesStage : public Stage
{
    Q_OBJECT
public:
    explicit ProcessesStage(QWidget* parent = nullptr);

    void setMoment(const Recording* recording, std::int64_t now) override;

private:
    void paint(QPainter& painter, const QRectF& area, const QPalette& palette) const override;
    [[nodiscard]] QString spoken() const override;
    [[nodiscard]] bool moving() const override;

    processesstage::Scene m_scene;
    bool m_before = true; ///< no run yet: the scene is an example
};

} // namespace interleave
