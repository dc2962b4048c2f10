#include "app/gui/glyphs.h"

#include <QApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>
#include <QPalette>

namespace interleave {

namespace {

// All within a square of 16.
QPainterPath pathOf(Glyph glyph)
{
    QPainterPath path;
    switch (glyph) {
    case Glyph::run:
    case Glyph::replay:
        path.addPolygon(QPolygonF({{4, 2.5}, {13.5, 8}, {4, 13.5}, {4, 2.5}}));
        break;
    case Glyph::stop:
        path.addRoundedRect(3.5, 3.5, 9, 9, 1, 1);
        break;
    case Glyph::pause:
        path.addRect(4, 3, 3, 10);
        path.addRect(9, 3, 3, 10);
        break;
    case Glyph::sweep:
        for (const double x : {2.0, 6.5, 11.0})
            path.addRect(x, 11 - x * 0.75, 3, 3 + x * 0.75);
        break;
    case Glyph::menu:
        for (const double y : {3.0, 7.0, 11.0})
            path.addRect(2, y, 12, 2);
        break;
    case Glyph::grow:
        path.addPolygon(QPolygonF({{9, 2}, {14, 2}, {14, 7}, {9, 2}}));
        path.addPolygon(QPolygonF({{2, 9}, {2, 14}, {7, 14}, {2, 9}}));
        break;
    case Glyph::shrink:
        path.addPolygon(QPolygonF({{9, 2}, {9, 7}, {14, 7}, {9, 2}}));
        path.addPolygon(QPolygonF({{2, 9}, {7, 9}, {7, 14}, {2, 9}}));
        break;
    case Glyph::close:
        path.addPolygon(QPolygonF({{3, 4.2}, {4.2, 3}, {13, 11.8}, {11.8, 13}, {3, 4.2}}));
        path.addPolygon(QPolygonF({{11.8, 3}, {13, 4.2}, {4.2, 13}, {3, 11.8}, {11.8, 3}}));
        break;
    }
    path.setFillRule(Qt::WindingFill);
    return path;
}

class GlyphEngine : public QIconEngine
{
public:
    GlyphEngine(Glyph glyph, QPalette::ColorRole ink)
        : m_glyph(glyph)
        , m_ink(ink)
    {
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State /*state*/) override
    {
        const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        const auto ink = mode == QIcon::Disabled ? QPalette::ButtonText : m_ink;
        const QColor colour = QApplication::palette().color(group, ink);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const double side = std::min(rect.width(), rect.height());
        painter->translate(rect.center().x() + 0.5 - side / 2, rect.center().y() + 0.5 - side / 2);
        painter->scale(side / 16, side / 16);
        painter->fillPath(pathOf(m_glyph), colour);
        painter->restore();
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(0, 0), size), mode, state);
        return pixmap;
    }

    [[nodiscard]] QIconEngine* clone() const override { return new GlyphEngine(m_glyph, m_ink); }

private:
    Glyph m_glyph;
    QPalette::ColorRole m_ink;
};

} // namespace

QIcon glyphIcon(Glyph glyph, QPalette::ColorRole ink) { return QIcon(new GlyphEngine(glyph, ink)); }

} // namespace interleave
