#pragma once
// The animated picture of a lab. A lab's stage derives from it and reads the recording like every other view.

#include "labs/engine/recording.h"

#include <QWidget>

class QPainter;

namespace interleave {

class Stage : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// Shows the moment `now` (ns) of the recording; null: what the lesson is about, before any run. The
    /// recording stays valid until the next call.
    virtual void setMoment(const Recording* recording, std::int64_t now) = 0;
    /// Paints the same picture into a file or on paper.
    using QWidget::render;
    virtual void render(QPainter& painter, const QRectF& target) const = 0;
};

} // namespace interleave
