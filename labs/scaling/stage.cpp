#include "labs/scaling/stage.h"

#include "labs/scaling/stage_paint.h"

namespace interleave {

namespace {

/// What stands there before any run: four workers, and a fifth of the work that cannot be divided.
scalingstage::Scene exampleScene()
{
    scalingstage::Scene scene;
    scene.serialShare = 0.2;
    scene.cores = 4;
    scene.most = 4;
    scene.attempt = {4, {{0, 0.2, false}, {0.2, 0.4, true}}, 0.4};
    scene.alone = 1;
    return scene;
}

scalingstage::Words wordsFor(const scalingstage::Scene& scene, bool before)
{
    return before ? scalingstage::introduction(scene) : scalingstage::wordsOf(scene);
}

} // namespace

ScalingStage::ScalingStage(QWidget* parent)
    : Stage(parent)
    , m_scene(exampleScene())
{
    changed();
}

void ScalingStage::setMoment(const Recording* recording, std::int64_t now)
{
    m_before = recording == nullptr;
    m_scene = m_before ? exampleScene() : scalingstage::sceneOf(*recording, now);
    changed();
}

void ScalingStage::paint(QPainter& painter, const QRectF& area, const QPalette& palette) const
{
    scalingstage::paintScene(painter, area, palette, font(), m_scene, wordsFor(m_scene, m_before));
}

QString ScalingStage::spoken() const { return scalingstage::spoken(wordsFor(m_scene, m_before)); }

bool ScalingStage::moving() const { return !m_before && !m_scene.over; }

namespace stages {

Stage* scaling(QWidget* parent) { return new ScalingStage(parent); }

} // namespace stages

} // namespace interleave
