#include "labs/processes/stage.h"

#include "labs/processes/stage_paint.h"

namespace interleave {

namespace {

/// What stands there before any run: a process and its child.
processesstage::Scene exampleScene()
{
    using namespace processesstage;
    Scene scene;
    Node child{.pid = 2, .parent = 1, .depth = 1, .name = "sh"};
    for (Stream& stream : child.streams)
        stream.kind = Stream::Kind::pipe;
    scene.lab = "run";
    scene.nodes = {Node{.pid = 1, .name = "main"}, child};
    return scene;
}

} // namespace

ProcessesStage::ProcessesStage(QWidget* parent)
    : Stage(parent)
    , m_scene(exampleScene())
{
    changed();
}

void ProcessesStage::setMoment(const Recording* recording, std::int64_t now)
{
    m_before = recording == nullptr;
    m_scene = m_before ? exampleScene() : processesstage::sceneOf(*recording, now);
    changed();
}

void ProcessesStage::paint(QPainter& painter, const QRectF& area, const QPalette& palette) const
{
    processesstage::paintScene(painter, area, palette, font(), m_scene,
                               processesstage::wordsOf(m_scene, m_before));
}

QString ProcessesStage::spoken() const
{
    return processesstage::spoken(processesstage::wordsOf(m_scene, m_before));
}

bool ProcessesStage::moving() const { return !m_before && !m_scene.over; }

namespace stages {

Stage* processes(QWidget* parent) { return new ProcessesStage(parent); }

} // namespace stages

} // namespace interleave
