#include "widgets/cores/corestrip.h"

#include "widgets/colours.h"
#include "widgets/picture.h"
#include "widgets/texts.h"
#include "widgets/timeline/timeview.h"

#include <QFontMetricsF>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>
#include <cmath>

namespace interleave {

CoreStrip::CoreStrip(TimeView& view, QWidget* parent)
    : QWidget(parent)
    , m_view(view)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_OpaquePaintEvent);
    connect(&m_view, &TimeView::windowChanged, this, qOverload<>(&QWidget::update));
    connect(&m_view, &TimeView::frozenChanged, this, qOverload<>(&QWidget::update));
    retranslate();
}

QString CoreStrip::readOut(int core) const
{
    const TimeWindow window = m_view.selection().value_or(m_view.window());
    const CoreShare share = m_history.shareIn(core, window);
    if (core < 0 || core >= m_history.cores() || !share.known) {
        return {};
    }
    const auto percent = [](double part) { return shownNumber(part * 100, QStringLiteral("%")); };
    const QString from = shownTime(window.begin);
    const QString to = shownTime(window.end);
    if (!m_history.knowsRun()) {
        //: a core's number; a share in percent; two moments
        return tr("Core %1 was busy for %2 of the time, from %3 to %4; how much with this run, nobody saw.")
            .arg(QString::number(core), percent(share.machine), from, to);
    }
    //: a core's number; shares in percent; two moments
    return tr("Core %1 was busy for %2 of the time, for %3 with this run, from %4 to %5.")
        .arg(QString::number(core), percent(share.machine), percent(share.run), from, to);
}

void CoreStrip::setRecording(const Recording* recording)
{
    m_recording = recording;
    m_history.clear();
    m_core = -1;
    refresh();
}

void CoreStrip::refresh()
{
    const int before = m_history.cores();
    if (m_recording != nullptr) {
        m_history.extend(*m_recording);
    }
    if (m_history.cores() != before) {
        updateGeometry();
    }
    update();
}

void CoreStrip::setPlot(double left, double width)
{
    if (left != m_left || width != m_width) {
        m_left = left;
        m_width = width;
        update();
    }
}

CoreScene CoreStrip::scene() const
{
    CoreScene scene;
    scene.history = &m_history;
    scene.all = rect();
    scene.layout = coreLayout(QRectF(m_left, 2, m_width, height() - 4.0), m_history.cores(), font());
    scene.window = m_view.window();
    scene.until = m_view.frozen().value_or(INT64_MAX);
    scene.font = font();
    scene.palette = palette();
    scene.core = m_core;
    scene.focused = hasFocus();
    return scene;
}

void CoreStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintCores(painter, scene());
}

void CoreStrip::render(QPainter& painter, const QRectF& target, double left) const
{
    CoreScene page = scene();
    page.all = target;
    page.font = paperFont(font());
    page.palette = paperPalette();
    page.layout = coreLayout(target.adjusted(left, 0, 0, 0), m_history.cores(), page.font);
    page.core = -1;
    page.focused = false;
    paintCores(painter, page);
}

QSize CoreStrip::sizeHint() const
{
    const int em = fontMetrics().height();
    return {em * 30, std::clamp(m_history.cores() * em * 6 / 5, em * 2, em * 6) + 4};
}

QSize CoreStrip::minimumSizeHint() const { return {fontMetrics().height() * 10, fontMetrics().height() * 2}; }

void CoreStrip::choose(int core)
{
    m_core = std::clamp(core, 0, std::max(m_history.cores() - 1, 0));
    const QString text = readOut(m_core);
    setAccessibleDescription(text);
    emit hovered(text);
    update();
}

void CoreStrip::mouseMoveEvent(QMouseEvent* event)
{
    emit hovered(readOut(scene().layout.coreAt(event->position().y())));
}

void CoreStrip::leaveEvent(QEvent*) { emit hovered({}); }

void CoreStrip::keyPressEvent(QKeyEvent* event)
{
    const int together = std::max(scene().layout.together, 1);
    if (event->key() == Qt::Key_Up) {
        choose(m_core - together);
    } else if (event->key() == Qt::Key_Down) {
        choose(m_core < 0 ? 0 : m_core + together);
    } else {
        QWidget::keyPressEvent(event);
    }
}

bool CoreStrip::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        auto* const help = static_cast<QHelpEvent*>(event);
        QToolTip::showText(help->globalPos(), readOut(scene().layout.coreAt(help->pos().y())), this);
        return true;
    }
    return QWidget::event(event);
}

void CoreStrip::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    update();
}

void CoreStrip::retranslate()
{
    setAccessibleName(tr("Cores"));
    setWhatsThis(tr("One row for every core of the machine. Solid: it worked for this run. Hatched: for "
                    "somebody else, or, where nobody saw that, for anybody. Empty: it had nothing to do."));
}

} // namespace interleave
