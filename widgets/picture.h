#pragma once
// Pictures and pages as files: whole or not at all.

#include "labs/engine/outcome.h"

#include <QFont>
#include <QImage>
#include <QRectF>
#include <QString>
#include <functional>
#include <vector>

class QPainter;

namespace interleave {

using PaintPicture = std::function<void(QPainter&, const QRectF&)>;

/// Writes .png (twice the size), .svg or .pdf, by the suffix of `path`. `size` is in device-independent
/// pixels (96 to the inch on paper). The failure names the file and the reason.
Outcome<bool> savePicture(const QString& path, QSizeF size, const PaintPicture& paint);

/// A pane of a page: its title (may be empty), the size it wants, and how it is painted.
struct PagePart {
    QString title;
    QSizeF size;
    PaintPicture paint;
};

/// All parts below each other, under `title`, with a line of `remark` (machine, parameters) at the bottom.
Outcome<bool> savePage(const QString& path, const QString& title, const QString& remark,
                       const std::vector<PagePart>& parts);

/// The same as an image, `scale` times as fine.
QImage pictureOf(QSize size, qreal scale, const PaintPicture& paint);

/// The font for files: measured in pixels of 1/96 inch, so that texts keep their proportion on every device.
QFont paperFont(const QFont& font);

/// The filters of a file dialog, in the order png, svg, pdf.
QString pictureFilters();

} // namespace interleave
