#include "labs/csp/stage.h"

#include "labs/csp/stage_paint.h"
#include "widgets/colours.h"

#include <QEvent>
#include <QPainter>
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

} // namespace

CspStage::CspStage(QWidget* parent)
    : Stage(parent)
    , m_scene(exampleScene())
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    describe();
}

void CspStage::setMoment(const Recording* recording, std::int64_t now)
{
    const bool moves = style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0;
    m_before = recording == nullptr;
    m_scene = m_before ? exampleScene() : cspstage::sceneOf(*recording, now, moves);
    describe();
    update();
}

void CspStage::render(QPainter& painter, const QRectF& target) const
{
    paint(painter, target, paperPalette());
}

QSize CspStage::sizeHint() const { return fontMetrics().size(0, QStringLiteral("m")) * 30; }

QSize CspStage::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 40, fontMetrics().height() * 10};
}

void CspStage::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paint(painter, rect(), palette());
}

void CspStage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        describe();
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        update();
    Stage::changeEvent(event);
}

void CspStage::paint(QPainter& painter, const QRectF& area, const QPalette& palette) const
{
    cspstage::paintScene(painter, area, palette, font(), m_scene,
                         m_before ? cspstage::introduction() : cspstage::wordsOf(m_scene));
}

void CspStage::describe()
{
    const cspstage::Words words = m_before ? cspstage::introduction() : cspstage::wordsOf(m_scene);
    setAccessibleName(tr("Moving picture"));
    const QString text = cspstage::spoken(words);
    if (m_scene.over || m_before ||
        accessibleDescription().isEmpty()) // a change every frame would be read aloud
        setAccessibleDescription(text);
}

namespace stages {

Stage* csp(QWidget* parent) { return new CspStage(parent); }

} // namespace stages

} // namespace interleave
