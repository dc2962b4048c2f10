#pragma once
// One line of text that gives way: what does not fit is left out with an ellipsis, and is in the tool tip.

#include <QLabel>

namespace interleave {

class ElidedLabel : public QLabel
{
    Q_OBJECT
public:
    explicit ElidedLabel(QWidget* parent = nullptr);

    [[nodiscard]] QSize minimumSizeHint() const override;
    void setLine(const QString& text); ///< plain text

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace interleave
