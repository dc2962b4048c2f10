#include "widgets/stage.h"

#include "widgets/colours.h"

#include <QEvent>
#include <QPainter>

namespace interleave {

Stage::Stage(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void Stage::render(QPainter& painter, const QRectF& target) const { paint(painter, target, paperPalette()); }

QSize Stage::sizeHint() const { return fontMetrics().size(0, QStringLiteral("m")) * 30; }

QSize Stage::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 36, fontMetrics().height() * 6};
}

void Stage::changed()
{
    describe();
    update();
}

void Stage::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paint(painter, rect(), palette());
}

void Stage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        describe();
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        update();
    QWidget::changeEvent(event);
}

void Stage::describe()
{
    setAccessibleName(tr("Moving picture"));
    if (!moving() || accessibleDescription().isEmpty())
        setAccessibleDescription(spoken());
}

} // namespace interleave
