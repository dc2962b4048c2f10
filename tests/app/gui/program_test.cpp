// The program itself, as its user starts it: what it says, what it leaves, how it ends.
#include "app/gui/language.h"
#include "tests/app/gui/guitest.h"

#include <QDir>
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>
#include <optional>

using namespace interleave;

namespace {

struct Ended {
    int code = -1;
    QString said;
    QString complained;
};

constexpr int veryPatient = 120'000; ///< ms

} // namespace

class ProgramTest : public QObject
{
    Q_OBJECT

    [[nodiscard]] QString path(const char* name) const { return m_home->filePath(QLatin1String(name)); }

    Ended start(const QString& program, const QStringList& arguments, const QProcessEnvironment& environment)
    {
        QProcess process;
        process.setProcessEnvironment(environment);
        process.start(program, arguments);
        Ended ended;
        if (!process.waitForFinished(veryPatient) || process.exitStatus() != QProcess::NormalExit)
            return ended;
        ended.code = process.exitCode();
        ended.said = QString::fromUtf8(process.readAllStandardOutput());
        ended.complained = QString::fromUtf8(process.readAllStandardError());
        return ended;
    }
    Ended run(const QStringList& arguments)
    {
        return start(QStringLiteral(PROGRAM), arguments, m_environment);
    }
    [[nodiscard]] bool recorded()
    {
        return start(QStringLiteral(RUNNER),
                     {QStringLiteral("run"), QStringLiteral("csp"), QStringLiteral("--set"),
                      QStringLiteral("size=4"), QStringLiteral("--set"), QStringLiteral("hops=400"),
                      QStringLiteral("--out"), path("run.ilrun"), QStringLiteral("-q")},
                     m_environment)
                   .code == 0;
    }
    [[nodiscard]] QStringList files(const char* folder, const char* pattern) const
    {
        return QDir(path(folder)).entryList({QLatin1String(pattern)});
    }

    std::optional<QTemporaryDir> m_home;
    QProcessEnvironment m_environment;

private slots:
    void init()
    {
        failOnAnyWarning();
        m_home.emplace();
        m_environment = QProcessEnvironment::systemEnvironment();
        m_environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    }

    void itSaysItsVersionAndItsOptions()
    {
        const Ended help = run({QStringLiteral("--help")});
        QCOMPARE(help.code, 0);
        QVERIFY(help.said.contains(QStringLiteral("--tour")));
        const Ended version = run({QStringLiteral("--version")});
        QCOMPARE(version.code, 0);
        QVERIFY(version.said.startsWith(QStringLiteral("interleave ")));
    }

    void whatItDoesNotUnderstandIsASentenceAndExitCode2()
    {
        for (const char* wrong : {"--fly", "--lesson=none", "--size=big", "--charts=x"}) {
            const Ended ended = run({QLatin1String(wrong)});
            QCOMPARE(ended.code, 2);
            QCOMPARE(ended.complained.count(u'\n'), 1);
            QVERIFY(ended.said.isEmpty());
        }
    }

    void withoutADisplayItSaysWhatElseToDo()
    {
        for (const char* variable : {"QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"})
            m_environment.remove(QLatin1String(variable));
        const Ended ended = run({});
        QCOMPARE(ended.code, 1);
        QVERIFY2(ended.complained.contains(QStringLiteral("interleave-run")), qPrintable(ended.complained));
    }

    void itOpensItsWindowAndTellsHowLongThatTook()
    {
        const Ended ended = run({QStringLiteral("--time-start"), QStringLiteral("--lesson=threads")});
        QCOMPARE(ended.code, 0);
        QVERIFY2(ended.said.endsWith(QStringLiteral(" ms\n")), qPrintable(ended.said));
    }

    void itSavesTheChartsOfARecording()
    {
        QVERIFY(recorded());
        const Ended ended = run({QStringLiteral("--charts"), path("pictures"), path("run.ilrun")});
        QCOMPARE(ended.code, 0);
        const QStringList pictures = files("pictures", "*.png");
        QVERIFY(!pictures.isEmpty());
        QCOMPARE(files("pictures", "*.svg").size(), pictures.size());
        QCOMPARE(ended.said.count(u'\n'), 2 * pictures.size()); // it says what it wrote
        QVERIFY(!QImage(path("pictures") + u'/' + pictures.front()).isNull());
    }

    void chartsThatCannotBeSavedAreASentenceAndExitCode1()
    {
        QFile nonsense(path("bad.ilrun"));
        QVERIFY(nonsense.open(QIODevice::WriteOnly));
        nonsense.write("no recording");
        nonsense.close();
        const Ended damaged = run({QStringLiteral("--charts"), path("pictures"), path("bad.ilrun")});
        QCOMPARE(damaged.code, 1);
        QVERIFY(!damaged.complained.isEmpty());
        QVERIFY(recorded());
        const Ended nowhere = run({QStringLiteral("--charts"), path("bad.ilrun/x"), path("run.ilrun")});
        QCOMPARE(nowhere.code, 1);
        QVERIFY(!nowhere.complained.isEmpty());
    }

    void aTourSavesALessonInEveryLanguageAndTheme()
    {
        const Ended ended = run({QStringLiteral("--lesson=channels"), QStringLiteral("--size=1024x768"),
                                 QStringLiteral("--tour"), path("tour")});
        QVERIFY2(ended.code == 0, qPrintable(ended.complained));
        const QStringList pictures = files("tour", "channels-*.png");
        QCOMPARE(pictures.size(), 2 * Language::known().size());
        for (const QString& name : pictures)
            QCOMPARE(QImage(path("tour") + u'/' + name).size(), QSize(1024, 768));
    }

    void picturesWithoutFontsAreRefused()
    {
        QFile fonts(path("fonts.conf"));
        QVERIFY(fonts.open(QIODevice::WriteOnly));
        fonts.write("<?xml version='1.0'?><fontconfig></fontconfig>");
        fonts.close();
        m_environment.insert(QStringLiteral("FONTCONFIG_FILE"), fonts.fileName());
        QVERIFY(recorded());
        for (const QStringList& arguments :
             {QStringList{QStringLiteral("--charts"), path("pictures"), path("run.ilrun")},
              QStringList{QStringLiteral("--lesson=csp"), QStringLiteral("--tour"), path("pictures")},
              QStringList{QStringLiteral("--time-start")}}) {
            const Ended ended = run(arguments);
            QCOMPARE(ended.code, 1);
            QVERIFY2(ended.complained.contains(QStringLiteral("font")), qPrintable(ended.complained));
        }
        QVERIFY(files("pictures", "*").isEmpty());
    }
};

QTEST_GUILESS_MAIN(ProgramTest)
#include "program_test.moc"
