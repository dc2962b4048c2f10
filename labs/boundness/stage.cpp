#include "labs/boundness/stage.h"

#include "labs/boundness/stage_paint.h"

namespace interleave {

BoundnessStage::BoundnessStage(QWidget* parent)
    : Stage(parent)
    , m_scene(boundnessstage::example())
{
    changed();
}

void BoundnessStage::setMoment(const Recording* recording, std::int64_t now)
{
    m_scene = recording == nullptr ? boundnessstage::example() : boundnessstage::sceneOf(*recording, now);
    changed();
}

void BoundnessStage::paint(QPainter& painter, const QRectF& area, const QPalette& palette) const
{
    boundnessstage::paintScene(painter, area, palette, font(), m_scene, boundnessstage::wordsOf(m_scene));
}

QString BoundnessStage::spoken() const
{
    return boundnessstage::spoken(m_scene, boundnessstage::wordsOf(m_scene));
}

bool BoundnessStage::moving() const { return !m_scene.before && !m_scene.over; }

namespace stages {

Stage* boundness(QWidget* parent) { return new BoundnessStage(parent); }

} // namespace stages

} // namespace interleave
