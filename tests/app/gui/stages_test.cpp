// Every lesson's stage as the window shows it: in both languages, in both themes.
#include "app/gui/language.h"
#include "app/gui/stages.h"
#include "app/gui/theme.h"
#include "tests/app/gui/guitest.h"
#include "widgets/colours.h"
#include "widgets/stage.h"

#include <QApplication>
#include <QImage>
#include <memory>

using namespace interleave;

class StagesTest : public QObject
{
    Q_OBJECT

    static std::unique_ptr<Stage> stageOf(const std::string& lab)
    {
        std::unique_ptr<Stage> stage(makeStage(lab, nullptr));
        stage->resize(640, 320);
        stage->setMoment(nullptr, 0);
        return stage;
    }
    static double inkOf(const QImage& image, const QColor& ground)
    {
        double best = 1;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                best = std::max(best, contrast(image.pixelColor(x, y), ground));
        return best;
    }

    Language m_language;

private slots:
    void init()
    {
        failOnAnyWarning();
        m_language.choose(QStringLiteral("en"));
    }
    void cleanup() { applyTheme(Theme::light); }

    void everyStageIsReadInItsTheme_data()
    {
        QTest::addColumn<QString>("lab");
        QTest::addColumn<bool>("dark");
        for (const Lab* lab : catalogue()) {
            for (const bool dark : {false, true})
                QTest::addRow("%s %s", lab->id.c_str(), dark ? "dark" : "light")
                    << QString::fromStdString(lab->id) << dark;
        }
    }
    void everyStageIsReadInItsTheme()
    {
        QFETCH(QString, lab);
        QFETCH(bool, dark);
        applyTheme(dark ? Theme::dark : Theme::light);
        const auto stage = stageOf(lab.toStdString());
        const QImage image = stage->grab().toImage();
        const QColor ground = image.pixelColor(1, 1);
        QCOMPARE(ground.lightness() < 128, dark);
        QVERIFY2(inkOf(image, ground) >= 4.5, qPrintable(QString::number(inkOf(image, ground))));
    }

    void everyStageSpeaksFrench_data()
    {
        QTest::addColumn<QString>("lab");
        for (const Lab* lab : catalogue())
            QTest::newRow(lab->id.c_str()) << QString::fromStdString(lab->id);
    }
    void everyStageSpeaksFrench()
    {
        QFETCH(QString, lab);
        const auto stage = stageOf(lab.toStdString());
        const QString english = stage->accessibleDescription();
        const QImage before = stage->grab().toImage();
        QVERIFY(!english.isEmpty());
        m_language.choose(QStringLiteral("fr"));
        QTRY_VERIFY(stage->accessibleDescription() != english);
        QVERIFY(stage->grab().toImage() != before);
        m_language.choose(QStringLiteral("en"));
        QTRY_COMPARE(stage->accessibleDescription(), english);
        QVERIFY(stage->grab().toImage() == before);
    }
};

QTEST_MAIN(StagesTest)
#include "stages_test.moc"
