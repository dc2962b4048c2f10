#pragma once
// The animated picture of a lab. A lab's stage derives from it and reads the recording like every other view.

#include "labs/engine/recording.h"

#include <QWidget>

namespace interleave {

class Stage : public QWidget
{
    Q_OBJECT
public:
    explicit Stage(QWidget* parent = nullptr);

    /// Shows the moment `now` (ns) of the recording; null: what the lesson is about, before any run. The
    /// recording stays valid until the next call.
    virtual void setMoment(const Recording* recording, std::int64_t now) = 0;
    /// Paints the same picture into a file or on paper, whatever the window's colours are.
    using QWidget::render;
    void render(QPainter& painter, const QRectF& target) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    /// To be called when there is something else to show, and at the end of a constructor.
    void changed();
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    /// Paints what there is to show into `area`, in the colours of `palette`.
    virtual void paint(QPainter& painter, const QRectF& area, const QPalette& palette) const = 0;
    /// The same in words, for those who cannot see it.
    [[nodiscard]] virtual QString spoken() const = 0;
    /// True while a run goes on. A description that changed with every frame would be read aloud all the
    /// time.
    [[nodiscard]] virtual bool moving() const = 0;
    void describe();
};

} // namespace interleave
