#include "app/gui/stageview.h"

#include "app/gui/glyphs.h"
#include "app/gui/pace.h"
#include "widgets/texts.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QSlider>
#include <QToolButton>

namespace interleave {

namespace {

constexpr int sliderSteps = 1000;
constexpr std::int64_t longest = 60'000'000'000; ///< a replay takes no longer than that

} // namespace

StageView::StageView(Stage* stage, QWidget* parent)
    : QWidget(parent)
    , m_stage(stage)
    , m_play(new QToolButton(this))
    , m_slider(new QSlider(Qt::Horizontal, this))
    , m_time(new QLabel(this))
{
    m_stage->setParent(this);
    m_play->setAutoRaise(true);
    m_play->setCheckable(true);
    m_play->setIcon(glyphIcon(Glyph::pause));
    m_slider->setRange(0, sliderSteps);
    m_slider->setPageStep(sliderSteps / 20);
    m_clock.setInterval(frameMs);
    connect(&m_clock, &QTimer::timeout, this, &StageView::step);
    connect(m_play, &QToolButton::clicked, this, [this](bool on) {
        if (on)
            replay();
        else
            m_clock.stop();
    });
    connect(m_slider, &QSlider::actionTriggered, this, [this] { moveTo(m_slider->sliderPosition()); });
    auto* row = new QHBoxLayout;
    row->setContentsMargins(6, 0, 6, 4);
    row->addWidget(m_play);
    row->addWidget(m_slider, 1);
    row->addWidget(m_time);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stage, 1);
    column->addLayout(row);
    retranslate();
    refresh();
}

void StageView::setRecording(const Recording* recording, std::int64_t now)
{
    if (recording != m_recording) {
        m_following = true;
        m_stretch.reset();
        m_clock.stop();
    }
    m_recording = recording;
    m_now = now;
    if (m_following)
        m_moment = now;
    refresh();
}

void StageView::setStretch(const std::optional<TimeWindow>& stretch)
{
    if (stretch == m_stretch)
        return;
    m_stretch = stretch;
    m_clock.stop();
    m_following = !stretch;
    m_moment = replayed().end;
    refresh();
}

TimeWindow StageView::replayed() const
{
    return m_stretch
               ? TimeWindow{std::max<std::int64_t>(m_stretch->begin, 0), std::min(m_stretch->end, m_now)}
               : TimeWindow{0, m_now};
}

void StageView::replay()
{
    const TimeWindow window = replayed();
    if (m_moment >= window.end || m_moment < window.begin)
        m_moment = window.begin;
    m_following = false;
    m_clock.start();
    refresh();
}

void StageView::step()
{
    const TimeWindow window = replayed();
    const std::int64_t faster = std::max<std::int64_t>(1, window.length() / longest);
    m_moment = std::min(window.end, m_moment + faster * frameMs * 1'000'000);
    if (m_moment >= window.end) {
        m_clock.stop();
        m_following = !m_stretch;
    }
    refresh();
}

void StageView::moveTo(int position)
{
    m_clock.stop();
    m_moment = m_now / sliderSteps * position + m_now % sliderSteps * position / sliderSteps;
    m_following = position >= sliderSteps;
    refresh();
}

void StageView::refresh()
{
    m_stage->setMoment(m_recording, m_moment);
    const bool usable = m_recording != nullptr && m_now > 0;
    m_play->setEnabled(usable);
    m_slider->setEnabled(usable);
    m_play->setChecked(m_clock.isActive());
    m_play->setIcon(glyphIcon(m_clock.isActive() ? Glyph::pause : Glyph::replay));
    if (!m_slider->isSliderDown())
        m_slider->setValue(usable ? static_cast<int>(static_cast<double>(m_moment) /
                                                     static_cast<double>(m_now) * sliderSteps)
                                  : 0);
    m_time->setText(usable ? tr("%1 of %2").arg(shownTime(m_moment), shownTime(m_now)) : QString());
}

void StageView::retranslate()
{
    m_play->setAccessibleName(tr("Play the run again"));
    m_play->setToolTip(tr("Play the run again, at most a minute long"));
    m_slider->setAccessibleName(tr("Moment shown"));
    m_slider->setToolTip(tr("The moment of the run that is shown; the right end follows the run"));
    refresh();
}

void StageView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace interleave
