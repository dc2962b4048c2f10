#pragma once
// Where the parts of the stage lie: pure functions from an area to places in it, in the unit of the area.

#include <QLineF>
#include <QPointF>
#include <QPolygonF>
#include <QRectF>
#include <QVector>

namespace interleave::cspstage {

/// The area cut into a picture and a panel of text: beside each other in a wide area, above each other in a
/// tall one.
struct Split {
    QRectF picture;
    QRectF panel;
    qreal text = 1; ///< height of the font of the panel
};
Split split(const QRectF& area);

/// How nodes are drawn: shapes with their numbers, bare shapes, or a band where they are too many to tell
/// apart.
enum class Nodes { labelled, shapes, band };

struct Tick {
    qint64 node = 0;
    QPointF inner; ///< the tick goes from here …
    QPointF outer; ///< … to here
    QPointF label; ///< centre of its text
};

struct Ring {
    QPointF centre;
    qreal radius = 1;     ///< of the circle on which the nodes lie
    qreal nodeRadius = 1; ///< half the size of a node, or half the width of the band
    Nodes nodes = Nodes::band;
    qint64 size = 2;
    QVector<Tick> ticks; ///< none when nodes are labelled
};

/// A ring of `size` nodes in `area` whose numbers are written `text` high and at most `numberWidth` wide.
Ring ring(const QRectF& area, qint64 size, qreal text, qreal numberWidth);

/// Node 0 is at the top, the others follow clockwise; between two nodes for a fraction. `outwards` is added
/// to the radius.
QPointF placeOf(const Ring& ring, double node, qreal outwards = 0);

/// From the edge of node `from` to the edge of the next one; null when they are too close for a line.
QLineF channelAfter(const Ring& ring, qint64 from);

/// A step that makes at most `most` ticks: 1, 2, 2.5 or 5 · 10ⁿ, or an eighth of a power of two.
qint64 tickStep(qint64 size, int most = 10);

/// A mark inside the ring whose tip points out at `node`; the numbers are outside.
QPolygonF pin(const Ring& ring, double node, qreal length);

/// The head of an arrow at the end of `line`.
QPolygonF arrowHead(const QLineF& line, qreal length);

/// CommsTime: prefix → delta → consumer, and delta → successor → prefix.
struct Network {
    QRectF prefix, delta, successor, consumer;
    QVector<QLineF> channels; ///< prefix–delta, delta–consumer, delta–successor, successor–prefix
};
Network network(const QRectF& area);

/// `count` rows in `area`, each with room for a label at its left and a bar.
struct Row {
    QRectF label;
    QRectF bar; ///< as wide as the longest may be
};
QVector<Row> rows(const QRectF& area, int count, qreal labelWidth);

/// A horizontal bar filled up to `fraction`, 0 … 1.
QRectF filled(const QRectF& bar, double fraction);

/// Where `count` lies on a scale of powers of ten that ends at `cap`, 0 … 1.
double logFraction(double count, double cap);

} // namespace interleave::cspstage
