#pragma once
// The stage of the CSP lesson: the ring with its tokens, CommsTime, the count of what could be made, and who
// waits.

#include "labs/csp/stage_scene.h"
#include "widgets/stage.h"

namespace interleave {

class CspStage : public Stage
{
    Q_OBJECT
public:
    explicit CspStage(QWidget* parent = nullptr);

    [[nodiscard]] const cspstage::Scene& scene() const { return m_scene; }

    void setMoment(const Recording* recording, std::int64_t now) override;

private:
    void paint(QPainter& painter, const QRectF& area, const QPalette& palette) const override;
    [[nodiscard]] QString spoken() const override;
    [[nodiscard]] bool moving() const override;

    cspstage::Scene m_scene;
    bool m_before = true; ///< no run yet
};

} // namespace interleave
