#pragma once
// The stage of the lesson on thread states: the lecture's diagram, alive.

#include "labs/threads/stage_scene.h"
#include "widgets/stage.h"

namespace interleave {

class ThreadsStage : public Stage
{
    Q_OBJECT
public:
    explicit ThreadsStage(QWidget* parent = nullptr);

    /// Nothing before any run.
    [[nodiscard]] const std::optional<threadstage::Scene>& scene() const { return m_scene; }

    void setMoment(const Recording* recording, std::int64_t now) override;

private:
    void paint(QPainter& painter, const QRectF& area, const QPalette& palette) const override;
    [[nodiscard]] QString spoken() const override;
    [[nodiscard]] bool moving() const override;
    [[nodiscard]] const threadstage::Scene* shown() const { return m_scene ? &*m_scene : nullptr; }

    threadstage::Reader m_reader;
    std::optional<threadstage::Scene> m_scene;
};

} // namespace interleave
