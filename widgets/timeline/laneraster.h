#pragma once
// Bars and columns as pixels: a screen full of them is copied from ready-made strips of hatch, which is what
// makes 64 lanes at any zoom fit into a frame.

#include "widgets/timeline/lanebars.h"

#include <QImage>
#include <QPalette>
#include <array>

namespace interleave {

/// How much of a bar's height a state fills: what waits is lower, so that the outline alone tells.
double partOf(State state);
/// The colours of a bar's inside and of its hatch: paler where it is not the kernel that says so.
struct BarColours {
    QColor back;
    QColor hatch;
};
BarColours barColours(State state, Known known, const QPalette& palette);

class LaneRaster
{
public:
    /// Clears the picture: `size` in pixels of the device, bars `bar` pixels high, hatch lines `spacing`
    /// pixels apart. Strips are made anew only when any of this has changed.
    void begin(QSize size, int bar, double spacing, const QPalette& palette);
    /// Per state and x, the height at which a column begins: paper to reckon on, one for each thread that
    /// draws.
    using Heights = std::array<std::vector<int>, 4>;
    [[nodiscard]] Heights heights() const;
    /// Draws the pieces of a lane, whose bars begin at pixel `top`; what lies outside of the picture is cut.
    /// Lanes that do not overlap may be drawn by several threads at once.
    void draw(const LanePieces& pieces, int top, Heights& heights);
    [[nodiscard]] const QImage& image() const { return m_image; }

private:
    /// What a state looks like.
    struct Look {
        QImage strip;                ///< as wide as the image
        const QRgb* hatch = nullptr; ///< its pixels
        QRgb edge = 0;
    };
    using Looks = std::array<Look, 4>;

    void makeLooks();
    void drawBar(const Looks& looks, const LaneBar& bar, bool edge, int top);
    void drawBars(const Looks& looks, const LanePieces& pieces, int top);
    void stack(const LaneColumn& column, std::size_t x, Heights& heights) const;
    void drawRun(const Looks& looks, std::size_t left, std::size_t right, int top, const Heights& heights);
    void drawColumns(const Looks& looks, std::size_t left, std::size_t right, int top,
                     const Heights& heights);
    void drawColumn(const Looks& looks, std::size_t x, int top, const Heights& heights);
    void copy(const Look& look, int x, int width, int from, int to, int top);

    QImage m_image;
    QRgb* m_pixels = nullptr;  ///< of the image
    std::ptrdiff_t m_line = 0; ///< pixels from line to line, in the strips as well
    Looks m_traced;
    Looks m_pale; ///< told or sampled
    int m_bar = 0;
    double m_spacing = 0;
    QPalette m_palette;
};

} // namespace interleave
