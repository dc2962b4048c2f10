#include "app/gui/exporter.h"
#include "app/gui/exports.h"
#include "tests/app/gui/guitest.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace interleave;

class ExporterTest : public QObject
{
    Q_OBJECT

    /// A table of many megabytes.
    static Experiments muchData()
    {
        auto experiment = std::make_shared<Experiment>();
        Recording& recording = experiment->recordings.emplace_back();
        recording.lab = "csp";
        recording.repetition = 1;
        recording.metrics.push_back({"m", "", Better::neither, 1});
        RecordedSeries& series = recording.series.emplace_back();
        series.id = "rate";
        for (int i = 0; i < 1'000'000; ++i)
            series.samples.push_back({1e6 * i, 0.1 * i});
        return {experiment};
    }
    /// What came of it; nothing: it did not end.
    static std::optional<Outcome<bool>> exported(Exporter& exporter, const QString& path)
    {
        std::optional<Outcome<bool>> result;
        connect(&exporter, &Exporter::ended, &exporter,
                [&](const Outcome<bool>& outcome) { result = outcome; });
        exporter.start({muchData(), {}}, path);
        static_cast<void>(QTest::qWaitFor([&] { return result.has_value(); }, patient));
        return result;
    }
    [[nodiscard]] QStringList written() const
    {
        return QDir(m_folder->path()).entryList(QDir::Files, QDir::Name);
    }
    std::optional<QTemporaryDir> m_folder;

private slots:
    void init()
    {
        failOnAnyWarning();
        m_folder.emplace();
    }

    void dataAreWrittenWithProgress()
    {
        Exporter exporter;
        const QSignalSpy progress(&exporter, &Exporter::progress);
        const std::optional<Outcome<bool>> outcome =
            exported(exporter, m_folder->filePath(QStringLiteral("d.csv")));
        QVERIFY(outcome && *outcome);
        QVERIFY(progress.count() > 3);
        QCOMPARE(written(), (QStringList{QStringLiteral("d-rate.csv"), QStringLiteral("d-units.csv"),
                                         QStringLiteral("d.csv")}));
    }

    void cellsAreATableOfTheirOwn()
    {
        auto experiment = std::make_shared<Experiment>();
        Recording& recording = experiment->recordings.emplace_back();
        recording.lab = "boundness";
        recording.repetition = 1;
        recording.series.push_back({"total", {{1, 20}}});
        QVERIFY(exportData({{experiment}, {}}, m_folder->filePath(QStringLiteral("d.csv"))));
        QFile cells(m_folder->filePath(QStringLiteral("d-cells.csv")));
        QVERIFY(cells.open(QIODevice::ReadOnly));
        QCOMPARE(cells.readAll(), QByteArray("run,job,way,total\r\n1,calculation,threads,20\r\n"));
    }

    void whoCancelsGetsNoHalfFile()
    {
        Exporter exporter;
        connect(&exporter, &Exporter::progress, &exporter, &Exporter::cancel);
        const std::optional<Outcome<bool>> outcome =
            exported(exporter, m_folder->filePath(QStringLiteral("d.csv")));
        QVERIFY(outcome && *outcome); // that is no failure
        QVERIFY(!exporter.busy());
        QVERIFY(!written().contains(QStringLiteral("d-rate.csv")));
        for (const QString& name : written())
            QVERIFY2(name.endsWith(QLatin1String(".csv")), qPrintable(name));
    }

    void whatCannotBeWrittenIsASentence()
    {
        Exporter exporter;
        const std::optional<Outcome<bool>> outcome =
            exported(exporter, m_folder->filePath(QStringLiteral("none/d.csv")));
        QVERIFY(outcome && !*outcome);
        QVERIFY(!outcome->failure().empty());
    }
};

QTEST_MAIN(ExporterTest)
#include "exporter_test.moc"
