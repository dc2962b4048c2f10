#include "widgets/picture.h"

#include "tests/widgets/guitest.h"
#include "widgets/chartcanvas.h"
#include "widgets/chartpane.h"

#include <QFile>
#include <QImage>
#include <QPainter>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace interleave;

namespace {

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

PaintPicture painting(const ChartPane& pane)
{
    return [&pane](QPainter& painter, const QRectF& target) { pane.render(painter, target); };
}

constexpr auto groupPattern = "<g [^>]*transform=\"matrix[(]([^)]*)[)]\"[^>]*>(.*?)</g>";
constexpr auto linePattern = "<polyline [^>]*points=\"([^\"]*)\"";

/// Every point of the polylines of an SVG, transformed to the page.
QPolygonF linePoints(const QString& svg)
{
    static const QRegularExpression group(QLatin1String(groupPattern),
                                          QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression line{QLatin1String(linePattern)};
    QPolygonF points;
    for (auto groups = group.globalMatch(svg); groups.hasNext();) {
        const auto one = groups.next();
        const QStringList m = one.captured(1).split(QLatin1Char(','));
        const QTransform matrix(m[0].toDouble(), m[1].toDouble(), m[2].toDouble(), m[3].toDouble(),
                                m[4].toDouble(), m[5].toDouble());
        for (auto lines = line.globalMatch(one.captured(2)); lines.hasNext();) {
            const QStringList pairs = lines.next().captured(1).split(QLatin1Char(' '), Qt::SkipEmptyParts);
            for (const QString& pair : pairs) {
                points << matrix.map(QPointF(pair.section(QLatin1Char(','), 0, 0).toDouble(),
                                             pair.section(QLatin1Char(','), 1, 1).toDouble()));
            }
        }
    }
    return points;
}

} // namespace

class PictureTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { failOnAnyWarning(); }

    void svgKeepsTextsAsTexts()
    {
        ChartPane pane;
        pane.setChart(sampleChart(true));
        const QString path = m_folder.filePath(QStringLiteral("chart.svg"));
        QVERIFY(savePicture(path, {480, 320}, painting(pane)));
        const QString svg = QString::fromUtf8(contents(path));
        for (const char* text : {"Time per hop by size", "Size of the ring", "coroutines", "threads", "64"}) {
            const QRegularExpression found(
                QStringLiteral("<text[^>]*>\\s*%1\\s*</text>").arg(QLatin1String(text)));
            QVERIFY2(svg.contains(found), text);
        }
    }

    void nothingOfAZoomedChartLeavesThePlot()
    {
        ChartPane pane;
        Chart chart = sampleChart(false);
        chart.series.resize(1);
        chart.series[0].points.clear();
        for (int i = 0; i < 500; ++i) {
            const double y = 500 + 400 * std::sin(i / 9.0);
            chart.series[0].points.push_back({static_cast<double>(i), y, y, y, {}});
        }
        pane.resize(500, 350);
        pane.setChart(chart);
        pane.show();
        QVERIFY(QTest::qWaitForWindowExposed(&pane));
        for (int i = 0; i < 5; ++i) {
            pane.zoomIn();
        }
        const QString path = m_folder.filePath(QStringLiteral("zoomed.svg"));
        QVERIFY(savePicture(path, {480, 320}, painting(pane)));
        const QPolygonF points = linePoints(QString::fromUtf8(contents(path)));
        QVERIFY(points.size() > 20);
        const ChartStyle style{paperFont(pane.font()), {}, true};
        const ChartLayout layout =
            layoutOf(pane.chart(), QRectF(0, 0, 480, 320), style, pane.findChild<ChartCanvas*>()->zoom());
        for (const QPointF& point : points) {
            QVERIFY(layout.plot.adjusted(-0.01, -0.01, 0.01, 0.01).contains(point) ||
                    layout.yTitleText.top() > point.y()); // the legend's sample lines
        }
    }

    void pngIsTwiceAsFine()
    {
        const QString path = m_folder.filePath(QStringLiteral("chart.png"));
        ChartPane pane;
        pane.setChart(sampleChart(false));
        QVERIFY(savePicture(path, {480, 320}, painting(pane)));
        QCOMPARE(QImage(path).size(), QSize(960, 640));
    }

    void pdfIsOnePageOfThatSizeWithFonts()
    {
        const QString path = m_folder.filePath(QStringLiteral("chart.pdf"));
        ChartPane pane;
        pane.setChart(sampleChart(false));
        QVERIFY(savePicture(path, {480, 320}, painting(pane)));
        const QByteArray pdf = contents(path);
        QVERIFY(pdf.startsWith("%PDF-"));
        QVERIFY(pdf.contains("/Font"));
        const QRegularExpression box(QStringLiteral(R"(/MediaBox \[0 0 ([\d.]+) ([\d.]+)\])"));
        const auto match = box.match(QString::fromLatin1(pdf));
        QVERIFY(match.hasMatch());
        QVERIFY(std::abs(match.captured(1).toDouble() - 360) <= 1); // points: 480 pixels of 1/96 inch
    }

    void failuresNameFileAndReasonAndLeaveTheFileAlone()
    {
        const auto nothing = [](QPainter&, const QRectF&) {};
        const QString nowhere = m_folder.filePath(QStringLiteral("no/such/folder/a.png"));
        const auto failed = savePicture(nowhere, {10, 10}, nothing);
        QVERIFY(!failed);
        const QString sentence = QString::fromStdString(failed.failure().in("en"));
        QVERIFY(sentence.contains(nowhere));
        QVERIFY(sentence.size() > nowhere.size() + 20);

        const QString path = m_folder.filePath(QStringLiteral("kept.gif"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("before") == 6);
        file.close();
        QVERIFY(!savePicture(path, {10, 10}, nothing));
        QCOMPARE(contents(path), QByteArray("before"));
        QVERIFY(!savePicture(m_folder.filePath(QStringLiteral("empty.png")), {0, 0}, nothing));
    }

    void aPageHoldsItsPartsBelowEachOther()
    {
        const QString path = m_folder.filePath(QStringLiteral("page.svg"));
        std::vector<QRectF> targets;
        const auto note = [&targets](QPainter&, const QRectF& target) { targets.push_back(target); };
        QVERIFY(savePage(path, QStringLiteral("CSP"), QStringLiteral("Measured here"),
                         {{QStringLiteral("Hops"), {300, 200}, note}, {{}, {500, 100}, note}}));
        QCOMPARE(targets.size(), std::size_t{2});
        QVERIFY(targets[1].top() >= targets[0].bottom());
        QCOMPARE(targets[0].size(), QSizeF(500, 200));
        const QByteArray svg = contents(path);
        for (const char* text : {"CSP", "Hops", "Measured here"}) {
            QVERIFY2(svg.contains(text), text);
        }
    }

private:
    QTemporaryDir m_folder;
};

QTEST_MAIN(PictureTest)
#include "picture_test.moc"
