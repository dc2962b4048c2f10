#include "labs/threads/stage.h"

#include "labs/threads/stage_paint.h"
#include "widgets/colours.h"

#include <QEvent>
#include <QPainter>

namespace interleave {

ThreadsStage::ThreadsStage(QWidget* parent)
    : Stage(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    describe();
}

void ThreadsStage::setMoment(const Recording* recording, std::int64_t now)
{
    m_scene.reset();
    if (recording != nullptr)
        m_scene = m_reader.read(*recording, now);
    describe();
    update();
}

void ThreadsStage::render(QPainter& painter, const QRectF& target) const
{
    paint(painter, target, paperPalette());
}

QSize ThreadsStage::sizeHint() const { return fontMetrics().size(0, QStringLiteral("m")) * 30; }

QSize ThreadsStage::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 40, fontMetrics().height() * 10};
}

void ThreadsStage::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paint(painter, rect(), palette());
}

void ThreadsStage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        describe();
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        update();
    Stage::changeEvent(event);
}

void ThreadsStage::paint(QPainter& painter, const QRectF& area, const QPalette& palette) const
{
    threadstage::paintScene(painter, area, palette, font(), shown(), threadstage::wordsOf(shown()));
}

void ThreadsStage::describe()
{
    setAccessibleName(tr("Moving picture"));
    if (!m_scene || m_scene->over ||
        accessibleDescription().isEmpty()) // a change every frame would be read aloud
        setAccessibleDescription(threadstage::spoken(threadstage::wordsOf(shown()), shown()));
}

namespace stages {

Stage* threads(QWidget* parent) { return new ThreadsStage(parent); }

} // namespace stages

} // namespace interleave
