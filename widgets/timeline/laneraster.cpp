#include "widgets/timeline/laneraster.h"

#include "widgets/colours.h"
#include "widgets/hatch.h"

#include <QPainter>
#include <algorithm>
#include <cstring>

namespace interleave {

namespace {

constexpr std::array states = {State::running, State::ready, State::blocked, State::finished};

QRgb* pixelsOf(QImage& image)
{
    return reinterpret_cast<QRgb*>(image.bits()); // NOLINT: pixels of a 32-bit format
}

/// Of what is not negative. std::lround would be a call into the library for every column.
template <class Number>
int rounded(Number number)
{
    return static_cast<int>(number + Number{0.5});
}

} // namespace

double partOf(State state)
{
    switch (state) {
    case State::running:
        return 1;
    case State::ready:
        return 0.86;
    case State::blocked:
        return 0.72;
    case State::finished:
        break;
    }
    return 0.25;
}

BarColours barColours(State state, Known known, const QPalette& palette)
{
    const StateLook look = stateLook(state, isDark(palette));
    const QColor base = palette.color(QPalette::Base);
    const QColor fill = known == Known::traced ? look.fill : mixed(look.fill, base, 0.5);
    return {mixed(fill, base, look.hatch == Qt::SolidPattern ? 1 : 0.3), fill};
}

void LaneRaster::begin(QSize size, int bar, double spacing, const QPalette& palette)
{
    const bool same = size == m_image.size() && bar == m_bar && spacing == m_spacing && palette == m_palette;
    if (!same) {
        m_bar = bar;
        m_spacing = spacing;
        m_palette = palette;
        m_image = QImage(size.expandedTo({1, 1}), QImage::Format_RGB32);
        makeLooks();
    }
    m_image.fill(palette.color(QPalette::Base));
    m_pixels = pixelsOf(m_image);
    m_line = m_image.bytesPerLine() / static_cast<qsizetype>(sizeof(QRgb));
}

void LaneRaster::makeLooks()
{
    for (const Known known : {Known::traced, Known::told}) {
        for (const State state : states) {
            const BarColours colours = barColours(state, known, m_palette);
            Look& look = (known == Known::traced ? m_traced : m_pale)[static_cast<std::size_t>(state)];
            look.strip = QImage(m_image.width(), std::max(m_bar, 1), QImage::Format_RGB32);
            look.strip.fill(colours.back);
            QPainter painter(&look.strip);
            paintHatch(painter, look.strip.rect(), stateLook(state, isDark(m_palette)).hatch, colours.hatch,
                       m_spacing);
            painter.end();
            look.hatch = pixelsOf(look.strip);
            look.edge = state == State::running ? m_palette.color(QPalette::Base).rgb() : colours.hatch.rgb();
        }
    }
}

void LaneRaster::copy(const Look& look, int x, int width, int from, int to, int top)
{
    const int left = std::max(x, 0);
    const int right = std::min(x + width, m_image.width());
    const int last = left < right ? std::min(to, m_image.height() - top) : 0;
    for (int y = std::max(from, -top); y < last; ++y) {
        std::memcpy(m_pixels + (top + y) * m_line + left, look.hatch + y * m_line + left,
                    sizeof(QRgb) * static_cast<std::size_t>(right - left));
    }
}

void LaneRaster::drawBar(const Looks& looks, const LaneBar& bar, bool edge, int top)
{
    const Look& look = looks[static_cast<std::size_t>(bar.state)];
    const int x = rounded(bar.left);
    const int width = rounded(bar.left + bar.width) - x;
    const int from = m_bar - rounded(m_bar * partOf(bar.state));
    copy(look, x, width, from, m_bar, top);
    if (!edge || x < 0 || x >= m_image.width()) {
        return;
    }
    for (int y = std::max(from, -top); y < std::min(m_bar, m_image.height() - top); ++y) {
        m_pixels[(top + y) * m_line + x] = look.edge;
    }
}

LaneRaster::Heights LaneRaster::heights() const
{
    Heights heights;
    heights.fill(std::vector<int>(static_cast<std::size_t>(m_image.width())));
    return heights;
}

void LaneRaster::stack(const LaneColumn& column, std::size_t x, Heights& heights) const
{
    int from = m_bar;
    float sum = 0;
    for (std::size_t state = 0; state < states.size(); ++state) { // from the ground up
        const float share = column.shares[state];
        if (share > 0) {
            sum += share;
            // What is there at all gets a pixel.
            const int wanted = m_bar - rounded(sum * static_cast<float>(m_bar));
            from = std::max(std::min(from == m_bar ? from - 1 : std::max(from, 1) - 1, wanted), 0);
        }
        heights[state][x] = from;
    }
}

void LaneRaster::drawColumns(const Looks& looks, std::size_t left, std::size_t right, int top,
                             const Heights& heights)
{
    const int first = std::max(0, -top);
    const int last = std::min(m_bar, m_image.height() - top);
    for (std::size_t state = states.size(); state-- > 0;) { // what lies below covers what lies above
        const int* const from = heights[state].data();
        for (int y = first; y < last; ++y) {
            QRgb* __restrict const line = m_pixels + (top + y) * m_line;
            const QRgb* __restrict const strip = looks[state].hatch + y * m_line;
            for (std::size_t x = left; x < right; ++x) {
                const QRgb over = strip[x]; // both are read, so that the loop needs no jump
                const QRgb under = line[x];
                line[x] = y >= from[x] ? over : under;
            }
        }
    }
}

/// The same for a few columns between bars, for which going line by line does not pay.
void LaneRaster::drawColumn(const Looks& looks, std::size_t x, int top, const Heights& heights)
{
    const int first = std::max(0, -top);
    int to = std::min(m_bar, m_image.height() - top);
    for (std::size_t state = 0; state < states.size(); ++state) {
        const int from = std::max(heights[state][x], first);
        for (int y = from; y < to; ++y) {
            m_pixels[(top + y) * m_line + static_cast<std::ptrdiff_t>(x)] =
                looks[state].hatch[y * m_line + static_cast<std::ptrdiff_t>(x)];
        }
        to = std::min(to, from);
    }
}

void LaneRaster::drawRun(const Looks& looks, std::size_t left, std::size_t right, int top,
                         const Heights& heights)
{
    constexpr std::size_t few = 12;
    if (right - left > few) {
        drawColumns(looks, left, right, top, heights);
        return;
    }
    for (std::size_t x = left; x < right; ++x) {
        drawColumn(looks, x, top, heights);
    }
}

void LaneRaster::drawBars(const Looks& looks, const LanePieces& pieces, int top)
{
    double end = -1;
    State before = State::finished;
    for (const LaneBar& bar : pieces.bars) {
        const bool sameAgain = bar.left == end && bar.state == before;
        drawBar(looks, bar, bar.width >= 4 && (bar.state != State::running || sameAgain), top);
        end = bar.left + bar.width;
        before = bar.state;
    }
}

void LaneRaster::draw(const LanePieces& pieces, int top, Heights& heights)
{
    const Looks& looks = pieces.known == Known::traced ? m_traced : m_pale;
    drawBars(looks, pieces, top);
    std::size_t left = 0;
    std::size_t right = 0; // of neighbours gathered so far
    const auto width = static_cast<std::size_t>(m_image.width());
    for (const LaneColumn& column : pieces.columns) {
        const auto x = static_cast<std::size_t>(rounded(column.left));
        if (x >= width) {
            break;
        }
        if (x != right) {
            drawRun(looks, left, right, top, heights);
            left = x;
        }
        stack(column, x, heights);
        right = x + 1;
    }
    drawRun(looks, left, right, top, heights);
}

} // namespace interleave
