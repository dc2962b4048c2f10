#include "labs/csp/stage.h"

#include "labs/csp/stage_paint.h"

#include <QStyle>

namespace interleave {

namespace {

/// What stands there before any run: a small ring that shows what it is about.
cspstage::Scene exampleScene()
{
    cspstage::Scene scene;
    scene.size = 8;
    scene.tokens = {0};
    return scene;
}

cspstage::Words wordsFor(const cspstage::Scene& scene, bool before)
{
    return before ? cspstage::introduction() : cspstage::wordsOf(scene);
}

} // namespace

CspStage::CspStage(QWidget* parent)
    : Stage(parent)
    , m_scene(exampleScene())
{
    changed();
}

void CspStage::setMoment(const Recording* recording, std::int64_t now)
{
    const bool moves = style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0;
    m_before = recording == nullptr;
    m_scene = m_before ? exampleScene() : cspstage::sceneOf(*recording, now, moves);
    changed();
}

void CspStage::paint(QPainter& painter, const QRectF& area, const QPalette& palette) const
{
    cspstage::paintScene(painter, area, palette, font(), m_scene, wordsFor(m_scene, m_before));
}

QString CspStage::spoken() const { return cspstage::spoken(wordsFor(m_scene, m_before)); }

bool CspStage::moving() const { return !m_before && !m_scene.over; }

namespace stages {

Stage* csp(QWidget* parent) { return new CspStage(parent); }

} // namespace stages

} // namespace interleave
