#include "widgets/timeline/timelinepainter.h"

#include "widgets/colours.h"
#include "widgets/hatch.h"
#include "widgets/texts.h"
#include "widgets/timeline/timelineframe.h"

#include <QFuture>
#include <QPainter>
#include <QtConcurrentMap>
#include <algorithm>
#include <cmath>

namespace interleave {

namespace {

constexpr int fewRows = 8; ///< that a core draws before it takes more: the last ones end together

/// Paints the bars of some rows: first everything coloured, then the words on it. For a screen the colours
/// are made by other threads from the beginning on, while this one paints what lies around the bars.
class Bars
{
public:
    Bars(QPainter& painter, const TimelineScene& scene, int first, int last)
        : m_painter(painter)
        , m_scene(scene)
        , m_em(QFontMetricsF(scene.font).height())
        , m_scale(painter.device()->devicePixelRatioF())
        , m_plot(scene.layout.plot())
        , m_first(first)
        , m_last(last)
    {
        if (scene.cache != nullptr)
            beginRaster();
    }
    ~Bars() { m_working.waitForFinished(); }
    Q_DISABLE_COPY_MOVE(Bars)
    void paint();

private:
    struct Wide {
        LaneBar bar;
        const Lane* lane = nullptr;
        QRectF box;
    };
    struct Part {
        int first = 0;
        int last = 0;
        std::vector<Wide> wide;
    };
    void beginRaster();
    void endRaster();
    [[nodiscard]] std::vector<Wide> rasterise(int first, int last) const;
    void draw(int row);
    void drawBar(const LaneBar& bar, const QRectF& box);
    void drawColumns(std::size_t from, std::size_t to, const QRectF& room);
    void keepWide(std::vector<Wide>& kept, const LanePieces& pieces, int row, double unit) const;
    void label(const Wide& wide, BarLabels& labels);
    [[nodiscard]] QRectF boxOf(const LaneBar& bar, const QRectF& room, double unit) const;

    QPainter& m_painter;
    const TimelineScene& m_scene;
    double m_em;
    double m_scale; ///< pixels of the device in one of the painter's
    QRectF m_plot;
    int m_first;
    int m_last;
    QFuture<void> m_working;
    std::vector<Part> m_parts; ///< of the rows, for threads
    LanePieces m_pieces;
    std::vector<Wide> m_wide;
};

QRectF Bars::boxOf(const LaneBar& bar, const QRectF& room, double unit) const
{
    const double height = room.height() * partOf(bar.state);
    return {m_plot.left() + bar.left * unit, room.bottom() - height, bar.width * unit, height};
}

void Bars::keepWide(std::vector<Wide>& kept, const LanePieces& pieces, int row, double unit) const
{
    const Lane* const lane = m_scene.data->lane(row);
    const QRectF room = m_scene.layout.barsOf(row);
    for (const LaneBar& bar : pieces.bars) {
        if (bar.width * unit >= m_em * 0.7) {
            kept.push_back({bar, lane, boxOf(bar, room, unit)});
        }
    }
}

void Bars::beginRaster()
{
    const QRectF rows = m_scene.layout.rows();
    const QSize size(static_cast<int>(std::floor(m_plot.width() * m_scale)),
                     static_cast<int>(std::floor(rows.height() * m_scale)));
    const double bar = m_scene.layout.barsOf(0).height() * m_scale;
    m_scene.cache->raster.begin(size, static_cast<int>(std::lround(bar)), m_em * 0.4 * m_scale,
                                m_scene.palette);
    // Every row has lines of its own in the picture, so the cores draw them side by side.
    const int count = m_last - m_first;
    const int parts = std::max(count / fewRows, 1);
    for (int part = 0; part < parts; ++part) {
        m_parts.push_back({m_first + count * part / parts, m_first + count * (part + 1) / parts, {}});
    }
    m_working = QtConcurrent::map(&m_scene.cache->pool, m_parts,
                                  [this](Part& part) { part.wide = rasterise(part.first, part.last); });
}

void Bars::endRaster()
{
    m_working.waitForFinished();
    for (const Part& part : m_parts) {
        m_wide.insert(m_wide.end(), part.wide.begin(), part.wide.end());
    }
    const QImage& picture = m_scene.cache->raster.image();
    m_painter.drawImage(QRectF(m_plot.topLeft(), QSizeF(picture.size()) / m_scale), picture);
}

std::vector<Bars::Wide> Bars::rasterise(int first, int last) const
{
    LaneRaster& raster = m_scene.cache->raster;
    LaneRaster::Heights heights = raster.heights();
    LanePieces pieces;
    std::vector<Wide> wide;
    for (int row = first; row < last; ++row) {
        const Lane* const lane = m_scene.data->lane(row);
        if (lane == nullptr) {
            continue;
        }
        const double width = raster.image().width();
        const LaneStrip strip{m_scene.window, 0, width, m_scene.until};
        const int index = m_scene.data->rows()[static_cast<std::size_t>(row)].lane;
        piecesOf(pieces, *lane, m_scene.data->mip(index), strip);
        const double top = (m_scene.layout.barsOf(row).top() - m_plot.top()) * m_scale;
        raster.draw(pieces, static_cast<int>(std::lround(top)), heights);
        keepWide(wide, pieces, row, 1 / m_scale);
    }
    return wide;
}

void Bars::drawBar(const LaneBar& bar, const QRectF& box)
{
    const BarColours colours = barColours(bar.state, m_pieces.known, m_scene.palette);
    m_painter.fillRect(box, colours.back);
    const StateLook look = stateLook(bar.state, isDark(m_scene.palette));
    if (look.hatch != Qt::SolidPattern) {
        paintHatch(m_painter, box, look.hatch, colours.hatch, m_em * 0.4);
    }
    if (box.width() >= 4) {
        m_painter.setPen(
            QPen(bar.state == State::running ? m_scene.palette.color(QPalette::Base) : colours.hatch, 1));
        m_painter.drawLine(box.topLeft(), box.bottomLeft());
    }
}

/// Neighbouring columns as one outline per state: small files, and no seams between columns.
void Bars::drawColumns(std::size_t from, std::size_t to, const QRectF& room)
{
    std::vector<double> ground(to - from, room.bottom());
    for (const State state : {State::running, State::ready, State::blocked, State::finished}) {
        QPolygonF top;
        QPolygonF bottom;
        for (std::size_t i = from; i < to; ++i) {
            const LaneColumn& column = m_pieces.columns[i];
            const double left = m_plot.left() + column.left;
            const double share = std::clamp<double>(column.shares[static_cast<std::size_t>(state)], 0, 1);
            bottom << QPointF(left, ground[i - from]) << QPointF(left + column.width, ground[i - from]);
            ground[i - from] -= share * room.height();
            top << QPointF(left, ground[i - from]) << QPointF(left + column.width, ground[i - from]);
        }
        if (top == bottom) {
            continue;
        }
        std::reverse(bottom.begin(), bottom.end());
        m_painter.setPen(Qt::NoPen);
        const bool solid = state == State::running;
        m_painter.setBrush(mixed(barColours(state, m_pieces.known, m_scene.palette).hatch,
                                 m_scene.palette.color(QPalette::Base), solid ? 1 : 0.7));
        m_painter.drawPolygon(top + bottom);
    }
    m_painter.setBrush(Qt::NoBrush);
}

void Bars::draw(int row)
{
    const Lane* const lane = m_scene.data->lane(row);
    if (lane == nullptr) {
        return;
    }
    const int index = m_scene.data->rows()[static_cast<std::size_t>(row)].lane;
    piecesOf(m_pieces, *lane, m_scene.data->mip(index), {m_scene.window, 0, m_plot.width(), m_scene.until});
    const QRectF room = m_scene.layout.barsOf(row);
    for (const LaneBar& bar : m_pieces.bars) {
        drawBar(bar, boxOf(bar, room, 1));
    }
    const std::vector<LaneColumn>& columns = m_pieces.columns;
    for (std::size_t from = 0, to = 0; from < columns.size(); from = to) {
        for (to = from + 1;
             to < columns.size() && columns[to].left - columns[to - 1].left < columns[to].width * 1.5;) {
            ++to;
        }
        drawColumns(from, to, room);
    }
    keepWide(m_wide, m_pieces, row, 1);
}

void Bars::label(const Wide& wide, BarLabels& labels)
{
    const std::optional<Span> span = spanOf(*wide.lane, wide.bar.span);
    const QRectF inner = wide.box.adjusted(3, 0, -2, 0);
    if (!span || wide.box.height() < m_em * 0.8 || span->state() == State::finished) {
        return;
    }
    const BarLabels::Label& label = labels.of(*m_scene.data->recording(), *span, inner.width());
    if (label.text.isEmpty()) {
        return;
    }
    const StateLook look = stateLook(span->state(), isDark(m_scene.palette));
    const bool solid = look.hatch == Qt::SolidPattern && span->known() == Known::traced;
    const double width = std::min(label.laidOut.size().width() + 3, inner.width() + 2);
    if (!solid) { // words on a hatch cannot be read from afar
        m_painter.fillRect(QRectF(inner.left() - 1, inner.top() + 1, width, inner.height() - 2),
                           barColours(span->state(), span->known(), m_scene.palette).back);
    }
    m_painter.setPen(solid ? look.ink : m_scene.palette.color(QPalette::Text));
    if (m_scene.cache == nullptr) {
        m_painter.drawText(inner.adjusted(0, -2, 4, 2), leftMiddle, label.text);
    } else {
        const double top = inner.center().y() - label.laidOut.size().height() / 2;
        m_painter.drawStaticText(QPointF(inner.left(), top), label.laidOut);
    }
}

void Bars::paint()
{
    if (m_scene.cache != nullptr) {
        endRaster();
    } else {
        for (int row = m_first; row < m_last; ++row) {
            draw(row);
        }
    }
    BarLabels forFile;
    BarLabels& labels = m_scene.cache == nullptr ? forFile : m_scene.cache->labels;
    labels.begin(*m_scene.data->recording(), m_scene.font, shownLanguage());
    m_painter.setFont(m_scene.font);
    for (const Wide& wide : m_wide) {
        label(wide, labels);
    }
}

} // namespace

void paintTimeline(QPainter& painter, const TimelineScene& scene)
{
    const TimelineFrame frame(painter, scene);
    const int count = static_cast<int>(scene.data->rows().size());
    const QRectF rows = scene.layout.rows();
    const int first = std::max(scene.layout.rowAt(rows.top()), 0);
    const int last = std::min(count, scene.layout.rowAt(rows.bottom() - 0.5) + 1);
    Bars bars(painter, scene, first, last);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    frame.background();
    frame.header();
    frame.axis();
    frame.legend();
    painter.save();
    painter.setClipRect(rows);
    for (int row = first; row < last; ++row) {
        frame.columns(row);
    }
    bars.paint();
    for (int row = first; row < last; ++row) {
        frame.over(row);
    }
    frame.grid();
    frame.selection();
    frame.cursor();
    painter.restore();
    frame.focus();
    painter.restore();
}

} // namespace interleave
