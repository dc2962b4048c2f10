#include "labs/pools/stage.h"

#include "labs/pools/stage_paint.h"

namespace interleave {

PoolsStage::PoolsStage(QWidget* parent)
    : Stage(parent)
    , m_scene(poolstage::example())
{
    changed();
}

void PoolsStage::setMoment(const Recording* recording, std::int64_t now)
{
    m_before = recording == nullptr;
    m_scene = m_before ? poolstage::example() : poolstage::sceneOf(*recording, now);
    changed();
}

void PoolsStage::paint(QPainter& painter, const QRectF& area, const QPalette& palette) const
{
    poolstage::paintScene(painter, area, palette, font(), m_scene, poolstage::wordsOf(m_scene));
}

QString PoolsStage::spoken() const { return poolstage::spoken(poolstage::wordsOf(m_scene)); }

bool PoolsStage::moving() const { return !m_before && !m_scene.over; }

namespace stages {

Stage* pools(QWidget* parent) { return new PoolsStage(parent); }

} // namespace stages

} // namespace interleave
