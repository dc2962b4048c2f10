#pragma once
// What holds for every stage.

#include "widgets/stage.h"

#include <QImage>
#include <QPainter>
#include <QSet>
#include <QTest>

namespace interleave {

inline QImage painted(const Stage& stage, const QRectF& target)
{
    QImage image(400, 200, QImage::Format_RGB32);
    image.fill(Qt::magenta);
    QPainter painter(&image);
    stage.render(painter, target);
    return image;
}

// QVERIFY and QCOMPARE leave the function they stand in: these are checks, not questions.
inline void checkNothingIsPaintedOutside(const Stage& stage)
{
    const QImage image = painted(stage, QRectF(100, 50, 200, 100));
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (!QRect(99, 49, 202, 102).contains(x, y))
                QCOMPARE(image.pixelColor(x, y), QColor(Qt::magenta));
}

inline void checkPaperIsWhiteInADarkWindow(Stage& stage)
{
    stage.setPalette(QPalette(Qt::black));
    QCOMPARE(painted(stage, QRectF(0, 0, 400, 200)).pixelColor(1, 1), QColor(Qt::white));
}

inline int coloursOf(const QImage& image)
{
    QSet<QRgb> colours;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            colours.insert(image.pixel(x, y));
    return static_cast<int>(colours.size());
}

inline void checkItPaintsAtAnySize(Stage& stage)
{
    for (const QSize pixels : {QSize(1, 1), QSize(40, 300), QSize(300, 40), QSize(1920, 600)}) {
        stage.resize(pixels);
        stage.grab(); // the first text of a size is measured before its glyphs are cached, and may be a pixel
                      // off
        const QImage image = stage.grab().toImage();
        QCOMPARE(stage.grab().toImage(), image); // a picture of the recording, of nothing else
        if (pixels.width() >= 1000)
            QVERIFY(coloursOf(image) > 1);
    }
}

} // namespace interleave
