#include "widgets/cores/corepainter.h"

#include "widgets/colours.h"
#include "widgets/hatch.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QImage>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace interleave {

namespace {

struct CoreTexts {
    Q_DECLARE_TR_FUNCTIONS(interleave::CoreStrip)
};

constexpr double lowest = 2; ///< height of a row, in pixels
constexpr double area = 9;   ///< from this height on, heights can be compared

struct Shades {
    QColor base;
    QColor run;
    QColor others;
};

/// Shares of one row, column by column.
std::vector<CoreHistory::Sum> sumsOf(const CoreScene& scene, int row, std::size_t columns)
{
    std::vector<CoreHistory::Sum> sums(columns);
    const int first = row * scene.layout.together;
    for (int core = first; core < std::min(first + scene.layout.together, scene.layout.cores); ++core) {
        scene.history->addColumns(core, scene.window, sums);
    }
    for (CoreHistory::Sum& sum : sums) {
        const double cores = std::max(sum.cores, 1);
        sum.run = std::clamp(sum.run / cores, 0.0, 1.0);
        sum.machine = std::clamp(sum.machine / cores, sum.run, 1.0);
    }
    return sums;
}

class Picture
{
public:
    Picture(const CoreScene& scene, double scale)
        : m_scene(scene)
        , m_scale(scale)
        , m_image((scene.layout.plot.size() * scale).toSize().expandedTo({1, 1}), QImage::Format_RGB32)
        , m_shades{scene.palette.color(QPalette::Base), coreColour(true, scene.palette),
                   coreColour(false, scene.palette)}
    {
        m_image.fill(m_shades.base);
        for (int row = 0; row < scene.layout.rows(); ++row) {
            draw(row);
        }
    }
    [[nodiscard]] const QImage& image() const { return m_image; }

private:
    void draw(int row);
    [[nodiscard]] QRgb shade(const CoreHistory::Sum& sum) const;

    const CoreScene& m_scene;
    double m_scale;
    QImage m_image;
    Shades m_shades;
};

QRgb Picture::shade(const CoreHistory::Sum& sum) const
{
    const double busy = std::max(sum.machine, 1e-9);
    const QColor colour = mixed(m_shades.run, m_shades.others, sum.run / busy);
    return mixed(colour, m_shades.base, sum.machine).rgb();
}

void Picture::draw(int row)
{
    const QRectF box = m_scene.layout.rowOf(row).translated(-m_scene.layout.plot.topLeft());
    const int top = static_cast<int>(std::lround(box.top() * m_scale));
    const int bottom = std::min(static_cast<int>(std::lround(box.bottom() * m_scale)), m_image.height());
    const int height = bottom - top - (m_scene.layout.areas ? 1 : 0); // a line apart
    const auto columns = static_cast<std::size_t>(m_image.width());
    const std::vector<CoreHistory::Sum> sums = sumsOf(m_scene, row, columns);
    const QRgb run = m_shades.run.rgb();
    const QRgb others = m_shades.others.rgb();
    for (int y = 0; y < height; ++y) {
        auto* const line = reinterpret_cast<QRgb*>(m_image.scanLine(bottom - 1 - y)); // NOLINT: 32-bit pixels
        for (std::size_t x = 0; x < columns; ++x) {
            if (sums[x].cores == 0) {
                continue;
            }
            if (!m_scene.layout.areas) {
                line[x] = shade(sums[x]);
            } else if (y < std::lround(sums[x].run * height)) {
                line[x] = run;
            } else if (y < std::lround(sums[x].machine * height)) {
                line[x] = (static_cast<int>(x) + y) % 4 < 2 ? others : m_shades.base.rgb();
            }
        }
    }
}

void labels(QPainter& painter, const CoreScene& scene)
{
    const QFontMetricsF metrics(scene.font);
    painter.setFont(scene.font);
    for (int row = 0; row < scene.layout.rows(); row += scene.layout.labelled) {
        const int core = row * scene.layout.together;
        const QRectF box = scene.layout.rowOf(row);
        const double height = std::max(box.height(), metrics.height());
        const double top = std::clamp(box.center().y() - height / 2, scene.all.top(),
                                      std::max(scene.all.bottom() - height, scene.all.top()));
        const QRectF place(scene.all.left() + 6, top,
                           std::max(scene.layout.plot.left() - scene.all.left() - 12, 0.0), height);
        if (core == scene.core) {
            painter.fillRect(place.adjusted(-4, 0, 4, 0), mixed(scene.palette.color(QPalette::Highlight),
                                                                scene.palette.color(QPalette::Window), 0.3));
        }
        painter.setPen(scene.palette.color(QPalette::WindowText));
        //: a core of the processor, by its number
        painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, CoreTexts::tr("core %1").arg(core));
    }
}

/// What is solid and what is hatched, where there is room beside the names.
void legend(QPainter& painter, const CoreScene& scene)
{
    struct Entry {
        bool run;
        QString words;
    };
    const QList<Entry> entries = scene.history->knowsRun() ? QList<Entry>{{true, CoreTexts::tr("this run")},
                                                                          {false, CoreTexts::tr("others")}}
                                                           : QList<Entry>{{false, CoreTexts::tr("busy")}};
    const QFontMetricsF metrics(scene.font);
    const double em = metrics.height();
    double width = 0;
    for (const Entry& entry : entries) {
        width = std::max(width, metrics.horizontalAdvance(entry.words));
    }
    const double left = scene.layout.plot.left() - width - em * 2;
    if (left < scene.all.left() + metrics.horizontalAdvance(CoreTexts::tr("core %1").arg(4095)) + em) {
        return;
    }
    QRectF box(left, scene.all.top() + em * 0.2, em, em * 0.75);
    for (const Entry& entry : entries) {
        paintHatch(painter, box, entry.run ? Qt::SolidPattern : Qt::BDiagPattern,
                   coreColour(entry.run, scene.palette), em * 0.25);
        painter.setPen(scene.palette.color(QPalette::WindowText));
        painter.drawText(QRectF(box.right() + em * 0.4, box.top() - em * 0.15, width + 2, em),
                         Qt::AlignLeft | Qt::AlignVCenter, entry.words);
        box.translate(0, em * 1.1);
    }
}

} // namespace

QColor coreColour(bool run, const QPalette& palette)
{
    const bool dark = isDark(palette);
    return run ? stateLook(State::running, dark).fill : stateLook(State::finished, dark).fill;
}

QRectF CoreLayout::rowOf(int index) const
{
    return {plot.left(), plot.top() + index * row, plot.width(), row};
}

int CoreLayout::coreAt(double y) const
{
    const int index = row > 0 ? static_cast<int>(std::floor((y - plot.top()) / row)) : -1;
    return index >= 0 && index < rows() ? index * together : -1;
}

CoreLayout coreLayout(const QRectF& plot, int cores, const QFont& font)
{
    const double em = QFontMetricsF(font).height();
    CoreLayout layout;
    layout.plot = plot;
    layout.cores = cores;
    if (cores <= 0 || plot.height() < lowest || plot.width() < 1) {
        layout.cores = 0;
        return layout;
    }
    const int lines = std::max(static_cast<int>(plot.height() / lowest), 1);
    layout.together = (cores + lines - 1) / lines;
    layout.row = std::min(plot.height() / layout.rows(), em * 2.5);
    layout.labelled = std::max(static_cast<int>(std::ceil(em / layout.row - 0.05)), 1);
    layout.areas = layout.row >= area;
    return layout;
}

void paintCores(QPainter& painter, const CoreScene& scene)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(scene.all, scene.palette.color(QPalette::Base));
    painter.fillRect(QRectF(scene.all.topLeft(), QPointF(scene.layout.plot.left(), scene.all.bottom())),
                     scene.palette.color(QPalette::Window));
    const double scale = std::max(painter.device()->devicePixelRatioF(), 1.0);
    if (scene.layout.cores > 0) {
        const Picture picture(scene, scale);
        painter.drawImage(QRectF(scene.layout.plot.topLeft(), QSizeF(picture.image().size()) / scale),
                          picture.image());
        const double end =
            std::clamp(xOf(scene.until, scene.window, scene.layout.plot.left(), scene.layout.plot.width()),
                       scene.layout.plot.left(), scene.layout.plot.right());
        painter.fillRect(QRectF(QPointF(end, scene.layout.plot.top()), scene.layout.plot.bottomRight()),
                         scene.palette.color(QPalette::Base)); // frozen: not seen yet
        labels(painter, scene);
        legend(painter, scene);
    }
    if (scene.focused) {
        painter.setPen(QPen(scene.palette.color(QPalette::Highlight), 2));
        painter.drawRect(scene.all.adjusted(1, 1, -1, -1));
    }
    painter.restore();
}

} // namespace interleave
