#include "labs/threads/stage.h"

#include "labs/threads/stage_paint.h"

namespace interleave {

ThreadsStage::ThreadsStage(QWidget* parent)
    : Stage(parent)
{
    changed();
}

void ThreadsStage::setMoment(const Recording* recording, std::int64_t now)
{
    m_scene.reset();
    if (recording != nullptr)
        m_scene = m_reader.read(*recording, now);
    changed();
}

void ThreadsStage::paint(QPainter& painter, const QRectF& area, const QPalette& palette) const
{
    threadstage::paintScene(painter, area, palette, font(), shown(), threadstage::wordsOf(shown()));
}

QString ThreadsStage::spoken() const { return threadstage::spoken(threadstage::wordsOf(shown()), shown()); }

bool ThreadsStage::moving() const { return m_scene && !m_scene->over; }

namespace stages {

Stage* threads(QWidget* parent) { return new ThreadsStage(parent); }

} // namespace stages

} // namespace interleave
