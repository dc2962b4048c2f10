#pragma once
// Fusion, with boxes to tick that are seen on dark paper too.

#include <QProxyStyle>

namespace interleave {

class ThemeStyle : public QProxyStyle
{
    Q_OBJECT
public:
    ThemeStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
};

} // namespace interleave
