#include "app/gui/program.h"

#include "app/gui/chartfiles.h"
#include "app/gui/lessonpage.h"
#include "app/gui/mainwindow.h"
#include "app/gui/options.h"
#include "app/gui/startup.h"
#include "app/gui/tour.h"
#include "labs/engine/catalogue.h"
#include "labs/engine/knownstate.h"
#include "widgets/texts.h"

#include <QApplication>
#include <QFontMetrics>
#include <QIcon>
#include <QTemporaryDir>
#include <QTextStream>

namespace interleave {

namespace {

constexpr int exitUsage = 2;

bool hasDisplay()
{
    return qEnvironmentVariableIsSet("QT_QPA_PLATFORM") || !qEnvironmentVariableIsEmpty("DISPLAY") ||
           !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
}

Options readOptions(int argc, char** argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments += QString::fromLocal8Bit(argv[i]);
    return optionsOf(arguments);
}

QStringList lessonsOf(const Options& options)
{
    if (!options.lesson.isEmpty())
        return {options.lesson};
    QStringList all;
    for (const Lab* lab : catalogue())
        all += QString::fromStdString(lab->id);
    return all;
}

int runTour(const Options& options)
{
    QTemporaryDir recordings;
    MainWindow window(recordings.path());
    window.setAttribute(Qt::WA_DontShowOnScreen, !hasDisplay());
    window.resize(options.size.isEmpty() ? QSize(1440, 900) : options.size);
    window.show();
    Tour tour(window, options.folder, lessonsOf(options));
    QObject::connect(&tour, &Tour::done, qApp, [](int code) { QApplication::exit(code); });
    QMetaObject::invokeMethod(&tour, &Tour::start, Qt::QueuedConnection);
    return QApplication::exec();
}

int runWindow(const Options& options)
{
    MainWindow window;
    if (!options.size.isEmpty())
        window.resize(options.size);
    if (!options.lesson.isEmpty())
        window.showLesson(options.lesson);
    QObject::connect(&window, &MainWindow::left, qApp, &QApplication::quit);
    if (options.timeStart) {
        auto* first = new FirstPaint(&window);
        QObject::connect(first, &FirstPaint::painted, qApp, [](double milliseconds) {
            QTextStream(stdout) << QString::number(milliseconds, 'f', 1) << " ms" << Qt::endl;
            QApplication::exit(0);
        });
    }
    window.show();
    if (!options.files.isEmpty())
        window.openFiles(options.files);
    return QApplication::exec();
}

int say(FILE* where, const QString& text, int code)
{
    QTextStream(where) << text << Qt::endl;
    return code;
}

} // namespace

int runProgram(int argc, char** argv)
{
    startFromKnownState();
    setShownLanguage(QString::fromStdString(languageOfEnvironment()));
    const Options options = readOptions(argc, argv);
    if (options.task == Options::Task::help)
        return say(stdout, options.text.trimmed(), 0);
    if (options.task == Options::Task::version)
        return say(stdout, QStringLiteral("interleave " INTERLEAVE_VERSION), 0);
    if (options.task == Options::Task::refuse)
        return say(stderr, options.text, exitUsage);
    if (!hasDisplay()) {
        if (options.task == Options::Task::window)
            return say(stderr,
                       shown(LAB_TEXT("There is no display to open a window on. In a terminal, "
                                      "interleave-run runs the same lessons.")),
                       1);
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    QApplication::setApplicationName(QStringLiteral("interleave"));
    QApplication::setOrganizationName(QStringLiteral("interleave"));
    QApplication::setApplicationVersion(QStringLiteral(INTERLEAVE_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("interleave"));
    QApplication application(argc, argv);
    if (!QFontMetrics(QApplication::font()).inFont(u'a'))
        return say(
            stderr,
            shown(LAB_TEXT("No font was found, so nothing could be read here. Install one, for example "
                           "the package fonts-dejavu-core.")),
            1);
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/interleave.svg")));
    if (options.task == Options::Task::charts)
        return saveCharts(options.folder, options.files);
    return options.task == Options::Task::tour ? runTour(options) : runWindow(options);
}

} // namespace interleave
