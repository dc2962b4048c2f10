#include "labs/multiprogramming/stage.h"

#include "labs/multiprogramming/stage_paint.h"

namespace interleave {

namespace {

/// What stands there before any run: five jobs in a queue.
multiprogrammingstage::Scene exampleScene()
{
    multiprogrammingstage::Scene scene;
    for (int number = 0; number < 5; ++number)
        scene.jobs.push_back({.number = number});
    return scene;
}

multiprogrammingstage::Words wordsFor(const multiprogrammingstage::Scene& scene, bool before)
{
    return before ? multiprogrammingstage::introduction(scene) : multiprogrammingstage::wordsOf(scene);
}

} // namespace

MultiprogrammingStage::MultiprogrammingStage(QWidget* parent)
    : Stage(parent)
    , m_scene(exampleScene())
{
    changed();
}

void MultiprogrammingStage::setMoment(const Recording* recording, std::int64_t now)
{
    m_before = recording == nullptr;
    m_scene = m_before ? exampleScene() : multiprogrammingstage::sceneOf(*recording, now);
    changed();
}

void MultiprogrammingStage::paint(QPainter& painter, const QRectF& area, const QPalette& palette) const
{
    multiprogrammingstage::paintScene(painter, area, palette, font(), m_scene, wordsFor(m_scene, m_before));
}

QString MultiprogrammingStage::spoken() const
{
    return multiprogrammingstage::spoken(m_scene, wordsFor(m_scene, m_before));
}

bool MultiprogrammingStage::moving() const { return !m_before && !m_scene.over; }

namespace stages {

Stage* multiprogramming(QWidget* parent) { return new MultiprogrammingStage(parent); }

} // namespace stages

} // namespace interleave
