#include "labs/multiprogramming/stage.h"

#include "labs/multiprogramming/stage_paint.h"
#include "widgets/colours.h"

#include <QEvent>
#include <QPainter>

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
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    describe();
}

void MultiprogrammingStage::setMoment(const Recording* recording, std::int64_t now)
{
    m_before = recording == nullptr;
    m_scene = m_before ? exampleScene() : multiprogrammingstage::sceneOf(*recording, now);
    describe();
    update();
}

void MultiprogrammingStage::render(QPainter& painter, const QRectF& target) const
{
    paint(painter, target, paperPalette());
}

QSize MultiprogrammingStage::sizeHint() const { return fontMetrics().size(0, QStringLiteral("m")) * 30; }

QSize MultiprogrammingStage::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 40, fontMetrics().height() * 10};
}

void MultiprogrammingStage::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paint(painter, rect(), palette());
}

void MultiprogrammingStage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        describe();
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        update();
    Stage::changeEvent(event);
}

void MultiprogrammingStage::paint(QPainter& painter, const QRectF& area, const QPalette& palette) const
{
    multiprogrammingstage::paintScene(painter, area, palette, font(), m_scene, wordsFor(m_scene, m_before));
}

void MultiprogrammingStage::describe()
{
    setAccessibleName(tr("Moving picture"));
    if (m_scene.over || m_before ||
        accessibleDescription().isEmpty()) // a change every frame would be read aloud
        setAccessibleDescription(multiprogrammingstage::spoken(m_scene, wordsFor(m_scene, m_before)));
}

namespace stages {

Stage* multiprogramming(QWidget* parent) { return new MultiprogrammingStage(parent); }

} // namespace stages

} // namespace interleave
