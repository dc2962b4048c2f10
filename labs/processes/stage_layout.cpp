#include "labs/processes/stage_layout.h"

#include <algorithm>
#include <cmath>

namespace interleave::processesstage {

Layout layout(const QRectF& area, bool talk)
{
    Layout parts;
    const bool beside = area.width() >= 1.7 * area.height();
    const qreal across = talk && beside ? 52 : 34; // letters, or nearly so
    parts.text = std::max(1.0, std::min(area.height() / (talk && !beside ? 22 : 17), area.width() / across));
    const qreal pad = 0.5 * parts.text;
    const QRectF inner = area.adjusted(pad, pad, -pad, -pad);
    const qreal line = 1.5 * parts.text;
    parts.headline = QRectF(inner.left(), inner.top(), inner.width(), 1.3 * line);
    parts.remark = QRectF(inner.left(), inner.bottom() - 1.8 * line, inner.width(), 1.8 * line);
    QRectF middle(inner.left(), parts.headline.bottom() + pad, inner.width(),
                  parts.remark.top() - parts.headline.bottom() - 2 * pad);
    if (talk && beside) {
        parts.said = middle.adjusted(0.64 * middle.width(), 0, 0, 0);
        middle.setRight(parts.said.left() - pad);
    } else if (talk) {
        parts.said = middle.adjusted(0, 0.55 * middle.height(), 0, 0);
        middle.setBottom(parts.said.top() - pad);
    }
    parts.picture = middle;
    return parts;
}

bool leadsElsewhere(const std::vector<Node>& nodes)
{
    return std::ranges::any_of(nodes, [](const Node& node) {
        return node.depth > 0 && std::ranges::any_of(node.streams, [](const Stream& stream) {
                   return stream.kind != Stream::Kind::unknown && !stream.toParent();
               });
    });
}

QVector<QRectF> boxes(const QRectF& picture, const std::vector<Node>& nodes, qreal text)
{
    static constexpr std::size_t deepest = 7;
    const auto generation = [](const Node& node) {
        return std::min(static_cast<std::size_t>(std::max(node.depth, 0)), deepest);
    };
    std::array<int, deepest + 1> members{};
    std::size_t last = 1;
    for (const Node& node : nodes) {
        last = std::max(last, generation(node));
        ++members[generation(node)];
    }
    constexpr qreal box = 1.1; // in units; the room to the next one is the rest of two
    const qreal unit = picture.width() / (2 * static_cast<qreal>(last) + (leadsElsewhere(nodes) ? 2.1 : box));
    std::array<int, deepest + 1> next{};
    QVector<QRectF> places;
    for (const Node& node : nodes) {
        const std::size_t column = generation(node);
        const qreal row = picture.height() / members[column];
        const qreal height = std::min(0.86 * row, 7.5 * text);
        const qreal middle = picture.top() + row * (next[column]++ + 0.5);
        places.append(QRectF(picture.left() + static_cast<qreal>(column) * 2 * unit, middle - height / 2,
                             box * unit, height));
        if (column == 1) {
            places[0].setTop(std::min(places[0].top(), places.back().top()));
            places[0].setBottom(std::max(places[0].bottom(), places.back().bottom()));
        }
    }
    return places;
}

qreal streamHeight(const QRectF& box, int number) { return box.top() + box.height() * (0.2 + 0.3 * number); }

QVector<BarRow> barRows(const QRectF& picture, int count, qreal text)
{
    QVector<BarRow> rows;
    const qreal height = picture.height() / std::max(count, 1);
    const qreal side = std::min(9 * text, 0.28 * picture.width());
    for (int i = 0; i < count; ++i) {
        const QRectF row(picture.left(), picture.top() + i * height, picture.width(), 0.86 * height);
        rows.append({QRectF(row.left(), row.top(), side, row.height()),
                     row.adjusted(side + 0.5 * text, 0.12 * row.height(), -side, -0.12 * row.height()),
                     QRectF(row.right() - side + 0.5 * text, row.top(), side - 0.5 * text, row.height())});
    }
    return rows;
}

qreal shareOf(double microseconds)
{
    constexpr double decades = 8; // 0.01 µs … 1 s
    return microseconds > 0 ? std::clamp((std::log10(microseconds) + 2) / decades, 0.0, 1.0) : 0;
}

} // namespace interleave::processesstage
