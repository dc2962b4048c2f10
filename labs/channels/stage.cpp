#include "labs/channels/stage.h"

#include "labs/channels/stage_paint.h"

namespace interleave {

ChannelsStage::ChannelsStage(QWidget* parent)
    : Stage(parent)
    , m_scene(channelstage::example())
{
    changed();
}

void ChannelsStage::setMoment(const Recording* recording, std::int64_t now)
{
    m_before = recording == nullptr;
    m_scene = m_before ? channelstage::example() : channelstage::sceneOf(*recording, now);
    changed();
}

void ChannelsStage::paint(QPainter& painter, const QRectF& area, const QPalette& palette) const
{
    channelstage::paintScene(painter, area, palette, font(), m_scene, channelstage::wordsOf(m_scene));
}

QString ChannelsStage::spoken() const
{
    return channelstage::spoken(m_scene, channelstage::wordsOf(m_scene));
}

bool ChannelsStage::moving() const { return !m_before && !m_scene.over; }

namespace stages {

Stage* channels(QWidget* parent) { return new ChannelsStage(parent); }

} // namespace stages

} // namespace interleave
