#include "widgets/axis.h"

#include "widgets/texts.h"

#include <QLocale>
#include <QTest>
#include <cmath>

using namespace interleave;

class AxisTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void numbersHaveThreeDigitsAndTheUnitThatSuitsThem_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("unit");
        QTest::addColumn<QString>("expected");
        QTest::newRow("ns") << 3.2 << "ns"
                            << "3.2 ns";
        QTest::newRow("rounding reaches the next unit") << 999.7 << "ns"
                                                        << "1 µs";
        QTest::newRow("µs") << 12345.0 << "ns"
                            << "12.3 µs";
        QTest::newRow("ms to s") << 1400.0 << "ms"
                                 << "1.4 s";
        QTest::newRow("s to ms") << 0.0125 << "s"
                                 << "12.5 ms";
        QTest::newRow("below the smallest") << 0.5 << "ns"
                                            << "0.5 ns";
        QTest::newRow("negative") << -2500.0 << "ns"
                                  << "-2.5 µs";
        QTest::newRow("zero") << 0.0 << "ns"
                              << "0 ns";
        QTest::newRow("bytes") << 13107200.0 << "B"
                               << "12.5 MiB";
        QTest::newRow("rate") << 1.2e6 << "1/s"
                              << "1.2 M/s";
        QTest::newRow("count") << 100000.0 << ""
                               << "100,000";
        QTest::newRow("other unit") << 43.5 << "%"
                                    << "43.5 %";
        QTest::newRow("no number") << std::nan("") << "ns"
                                   << "–";
    }
    void numbersHaveThreeDigitsAndTheUnitThatSuitsThem()
    {
        QFETCH(double, value);
        QFETCH(QString, unit);
        QFETCH(QString, expected);
        QCOMPARE(shownNumber(value, unit).replace(QChar(QChar::Nbsp), QLatin1Char(' ')), expected);
    }

    void numbersFollowTheLocale()
    {
        setShownLanguage(QStringLiteral("fr"));
        QCOMPARE(shownLanguage(), QStringLiteral("fr"));
        QVERIFY(shownNumber(3.2, QStringLiteral("ns")).startsWith(QStringLiteral("3,2")));
        setShownLanguage(QStringLiteral("en"));
        QVERIFY(shownNumber(3.2, QStringLiteral("ns")).startsWith(QStringLiteral("3.2")));
    }

    void copiedNumbersKeepEveryDigit() { QCOMPARE(copiedNumber(1234567.125), QStringLiteral("1234567.125")); }

    void momentsHaveTheDigitsThatTellTicksApart()
    {
        QCOMPARE(shownMoment(1'250'000, 50'000).remove(QChar(QChar::Nbsp)), QStringLiteral("1.25ms"));
        QCOMPARE(shownMoment(2'000'000'000, 1'000'000'000).remove(QChar(QChar::Nbsp)), QStringLiteral("2s"));
    }

    void logarithmicAxesHaveNoPlaceForZeroAndLess()
    {
        QVERIFY(std::isnan(placeOf(0, true)));
        QVERIFY(std::isnan(placeOf(-3, true)));
        QVERIFY(std::isnan(placeOf(INFINITY, false)));
        QCOMPARE(placeOf(1000, true), 3.0);
        QCOMPARE(valueAt(placeOf(0.25, true), true), 0.25);
    }

    void rangesHoldTheData_data()
    {
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::addColumn<bool>("logarithmic");
        QTest::newRow("plain") << 0.0 << 97.0 << false;
        QTest::newRow("negative") << -3.3 << -1.1 << false;
        QTest::newRow("one value") << 5.0 << 5.0 << false;
        QTest::newRow("zero alone") << 0.0 << 0.0 << false;
        QTest::newRow("decades") << 0.31 << 4.2 << true;
        QTest::newRow("one value, log") << 2.0 << 2.0 << true;
        QTest::newRow("tiny") << 1e-12 << 3e-12 << false;
        QTest::newRow("large and close") << 1e9 << 1e9 + 1 << false;
    }
    void rangesHoldTheData()
    {
        QFETCH(double, low);
        QFETCH(double, high);
        QFETCH(bool, logarithmic);
        const AxisRange range = niceRange(low, high, logarithmic);
        QVERIFY(range.length() > 0);
        QVERIFY(range.low <= low + 1e-9 * std::abs(low));
        QVERIFY(range.high >= high - 1e-9 * std::abs(high));
        const auto ticks = ticksOf(range, logarithmic, QStringLiteral("ns"), 6);
        QVERIFY(ticks.size() >= 2);
        for (const Tick& tick : ticks) {
            QVERIFY(tick.place >= range.low - range.length() * 1e-6 &&
                    tick.place <= range.high + range.length() * 1e-6);
        }
    }

    void rangesStayWhileTheDataFillsThem()
    {
        const AxisRange range = niceRange(0, 90, false);
        QCOMPARE(niceRange(0, 70, false, range), range);
        QVERIFY(niceRange(0, 120, false, range).high >= 120);
        QVERIFY(niceRange(0, 10, false, range).high < range.high);
    }

    void aGrowingTimeAxisMovesInPages()
    {
        AxisRange range = niceRange(0, 0.1, false);
        int moves = 0;
        for (int frame = 1; frame <= 900; ++frame) { // 30 s at 30 Hz
            const AxisRange next = niceRange(0, 0.1 + frame / 30.0, false, range);
            moves += next == range ? 0 : 1;
            range = next;
        }
        QVERIFY2(moves < 40, qPrintable(QString::number(moves)));
    }

    static QStringList labelsOf(const std::vector<Tick>& ticks)
    {
        QStringList labels;
        for (const Tick& tick : ticks) {
            if (!tick.label.isEmpty()) {
                labels << tick.label.simplified();
            }
        }
        return labels;
    }

    void bytesHaveTheirTicksAtPowersOfTwo()
    {
        const AxisRange range = niceRange(0, 200'000, false, {}, true);
        QCOMPARE(range, (AxisRange{0, 0x4p16}));
        QCOMPARE(labelsOf(ticksOf(range, false, QStringLiteral("B"), 6)).join(u' '),
                 QStringLiteral("0 64 128 192 256"));
        QCOMPARE(labelsOf(ticksOf({0, 1536}, false, QStringLiteral("B"), 8)).join(u' '),
                 QStringLiteral("0.00 0.25 0.50 0.75 1.00 1.25 1.50"));
        for (const QString& label : labelsOf(ticksOf({3, 6}, true, QStringLiteral("B"), 6))) {
            const double number = label.section(u' ', 0, 0).toDouble();
            QCOMPARE(std::exp2(std::round(std::log2(number))), number); // 1, 4, 16, 64, 256 of each unit
        }
    }

    void whatIsNothingThroughoutIsNotDrawnAboveLessThanNothing()
    {
        QCOMPARE(niceRange(0, 0, false), (AxisRange{0, 1}));
    }

    void countsHaveNoHalves()
    {
        QCOMPARE(labelsOf(ticksOf({0, 2}, false, {}, 6, {}, true)).join(u' '), QStringLiteral("0 1 2"));
        QCOMPARE(labelsOf(ticksOf({0, 2}, false, {}, 6)).join(u' '), QStringLiteral("0.0 0.5 1.0 1.5 2.0"));
    }

    void logarithmicTicksNameTheirUnits()
    {
        QStringList labels;
        for (const Tick& tick : ticksOf({1, 6}, true, QStringLiteral("ns"), 8)) {
            if (!tick.label.isEmpty()) {
                labels << tick.label.simplified();
            }
        }
        QCOMPARE(labels,
                 QStringList({QStringLiteral("10 ns"), QStringLiteral("100 ns"), QStringLiteral("1 µs"),
                              QStringLiteral("10 µs"), QStringLiteral("100 µs"), QStringLiteral("1 ms")}));
    }

    void fewMeasuredSizesAreTheTicks()
    {
        const auto ticks = ticksOf({0, 3}, true, {}, 8, {2, 8, 64, 512});
        QCOMPARE(ticks.size(), std::size_t{4});
        QCOMPARE(ticks[2].label, QStringLiteral("64"));
    }

    void crowdedSizesAreNotTheTicks()
    {
        QVERIFY(ticksOf({0, 1000}, false, {}, 6, {2, 3, 4, 1000}).size() > 4);
    }

    void labelsAreNoMoreThanAskedFor()
    {
        for (int atMost = 1; atMost < 12; ++atMost) {
            const auto ticks = ticksOf({-2, 9}, true, QStringLiteral("ns"), atMost);
            const auto labelled = std::count_if(ticks.begin(), ticks.end(),
                                                [](const Tick& tick) { return !tick.label.isEmpty(); });
            QVERIFY(labelled <= std::max(atMost, 1));
        }
    }
};

QTEST_GUILESS_MAIN(AxisTest)
#include "axis_test.moc"
