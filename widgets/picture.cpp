#include "widgets/picture.h"

#include "labs/engine/export/export.h"
#include "widgets/colours.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>
#include <algorithm>
#include <cmath>
#include <ostream>

namespace interleave {

namespace {

struct PictureTexts {
    Q_DECLARE_TR_FUNCTIONS(interleave::PictureTexts)
};

constexpr int pixelsPerInch = 96;
constexpr double gap = 16; ///< around and between the parts of a page

bool paintPng(QIODevice& device, QSizeF size, const PaintPicture& paint)
{
    return pictureOf(size.toSize(), 2, paint).save(&device, "PNG");
}

bool paintSvg(QIODevice& device, QSizeF size, const PaintPicture& paint)
{
    QSvgGenerator generator;
    generator.setOutputDevice(&device);
    generator.setResolution(pixelsPerInch);
    generator.setSize(size.toSize());
    generator.setViewBox(QRectF(QPointF(0, 0), size));
    QPainter painter;
    if (!painter.begin(&generator)) {
        return false;
    }
    paint(painter, QRectF(QPointF(0, 0), size));
    return painter.end();
}

bool paintPdf(QIODevice& device, QSizeF size, const PaintPicture& paint)
{
    constexpr double millimetres = 25.4 / pixelsPerInch;
    QPdfWriter writer(&device);
    writer.setResolution(1200);
    writer.setPageMargins({});
    writer.setPageSize(QPageSize(size * millimetres, QPageSize::Millimeter, {}, QPageSize::ExactMatch));
    QPainter painter;
    if (!painter.begin(&writer)) {
        return false;
    }
    painter.scale(1200.0 / pixelsPerInch, 1200.0 / pixelsPerInch);
    paint(painter, QRectF(QPointF(0, 0), size));
    return painter.end();
}

Sentence failureOf(const QString& path, const QString& reason)
{
    return Sentence(LAB_TEXT("The picture could not be written to %1: %2."),
                    {path.toStdString(), reason.toStdString()});
}

using Format = bool (*)(QIODevice&, QSizeF, const PaintPicture&);

Format formatOf(const QString& path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == QLatin1String("png")) {
        return paintPng;
    }
    if (suffix == QLatin1String("svg")) {
        return paintSvg;
    }
    return suffix == QLatin1String("pdf") ? paintPdf : nullptr;
}

} // namespace

QFont paperFont(const QFont& font)
{
    QFont paper = font;
    paper.setPixelSize(std::max(QFontInfo(font).pixelSize(), 1));
    return paper;
}

QImage pictureOf(QSize size, qreal scale, const PaintPicture& paint)
{
    QImage image(size * scale, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(scale);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    paint(painter, QRectF(QPointF(0, 0), QSizeF(size)));
    painter.end();
    return image;
}

Outcome<bool> savePicture(const QString& path, QSizeF size, const PaintPicture& paint)
{
    const Format format = formatOf(path);
    if (format == nullptr) {
        return Sentence(
            LAB_TEXT("%1 is no picture that can be written: its name must end in .png, .svg or .pdf."),
            {path.toStdString()});
    }
    QByteArray bytes; // painted whole first: a failure leaves the file as it was
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (size.isEmpty() || !format(buffer, size, paint)) {
        return failureOf(path, PictureTexts::tr("there is not enough memory for a picture of this size"));
    }
    return writeWhole(path.toStdString(),
                      [&](std::ostream& out) { out.write(bytes.constData(), bytes.size()); });
}

Outcome<bool> savePage(const QString& path, const QString& title, const QString& remark,
                       const std::vector<PagePart>& parts)
{
    QFont font = paperFont({});
    const double line = QFontMetricsF(font).height() * 1.4;
    double width = 0;
    double height = gap + line * 1.5;
    for (const PagePart& part : parts) {
        width = std::max(width, part.size.width());
        height += (part.title.isEmpty() ? 0 : line) + part.size.height() + gap;
    }
    const QRectF room(0, 0, std::max(width, 1.0), std::numeric_limits<short>::max());
    const double remarkHeight = QFontMetricsF(font).boundingRect(room, Qt::TextWordWrap, remark).height();
    const QSizeF size(std::ceil(width + 2 * gap), std::ceil(height + remarkHeight + gap));
    return savePicture(path, size, [&](QPainter& painter, const QRectF& target) {
        const QRectF inner = target.adjusted(gap, gap, -gap, -gap);
        QFont bold = font;
        bold.setBold(true);
        const auto heading = [&](double top, const QString& text, double factor) {
            QFont larger = bold;
            larger.setPixelSize(static_cast<int>(std::lround(font.pixelSize() * factor)));
            painter.setFont(larger);
            painter.setPen(Qt::black);
            painter.drawText(QRectF(inner.left(), top, inner.width(), line * factor),
                             Qt::AlignLeft | Qt::AlignVCenter, text);
            return top + line * factor;
        };
        double top = heading(inner.top(), title, 1.5);
        for (const PagePart& part : parts) {
            top = part.title.isEmpty() ? top : heading(top, part.title, 1);
            painter.save();
            part.paint(painter,
                       QRectF(QPointF(inner.left(), top), QSizeF(inner.width(), part.size.height())));
            painter.restore();
            top += part.size.height() + gap;
        }
        painter.setFont(font);
        painter.setPen(Qt::black);
        painter.drawText(QRectF(inner.left(), top, inner.width(), remarkHeight + 1), Qt::TextWordWrap,
                         remark);
    });
}

QString pictureFilters()
{
    return QStringList{PictureTexts::tr("Picture of pixels (*.png)"),
                       PictureTexts::tr("Vector picture for slides and the web (*.svg)"),
                       PictureTexts::tr("Vector picture for print (*.pdf)")}
        .join(QStringLiteral(";;"));
}

} // namespace interleave
