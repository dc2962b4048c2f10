#include "app/gui/options.h"

#include "labs/engine/catalogue.h"
#include "widgets/texts.h"

#include <QRegularExpression>

namespace interleave {

namespace {

constexpr Text helpText =
    LAB_TEXT("Usage: interleave [OPTION…] [FILE…]\n"
             "Opens the window, with the recordings in FILE…\n"
             "\n"
             "  --lesson ID        show this lesson\n"
             "  --size WIDTHxHEIGHT\n"
             "                     size of the window, in pixels at scale 1\n"
             "  --tour DIR         run the first preset of every lesson (or of --lesson) for a few\n"
             "                     seconds and save a picture of each page per language and theme\n"
             "  --charts DIR FILE…\n"
             "                     save every chart of the recordings as SVG and PNG; no window\n"
             "  --time-start       print how long the first picture took since the start; end\n"
             "  --version          print the version\n"
             "  --help             print this\n");

Options refusal(const QString& sentence)
{
    Options options;
    options.task = Options::Task::refuse;
    options.text = sentence;
    return options;
}

QSize sizeOf(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral("^(\\d{3,5})x(\\d{3,5})$"));
    const auto match = pattern.match(text);
    return match.hasMatch() ? QSize(match.captured(1).toInt(), match.captured(2).toInt()) : QSize();
}

// Takes one option; empty: it was understood.
QString take(Options& options, const QString& name, const QString& value)
{
    if (name == QLatin1String("--lesson")) {
        options.lesson = value;
        if (findLab(value.toStdString()) == nullptr)
            return shown(Sentence(LAB_TEXT("There is no lesson “%1”."), {value.toStdString()}));
    } else if (name == QLatin1String("--size")) {
        options.size = sizeOf(value);
        if (options.size.isEmpty())
            return shown(Sentence(LAB_TEXT("“%1” is not a size such as 1280x800."), {value.toStdString()}));
    } else {
        options.task = name == QLatin1String("--tour") ? Options::Task::tour : Options::Task::charts;
        options.folder = value;
    }
    return {};
}

} // namespace

Options optionsOf(const QStringList& arguments)
{
    static const QStringList withValue{QStringLiteral("--lesson"), QStringLiteral("--size"),
                                       QStringLiteral("--tour"), QStringLiteral("--charts")};
    Options options;
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        const QString name = arguments[i].section(u'=', 0, 0);
        const bool attached = arguments[i].contains(u'=');
        if (name == QLatin1String("--help") || name == QLatin1String("-h")) {
            options.task = Options::Task::help;
            options.text = shown(helpText);
            return options;
        }
        if (name == QLatin1String("--version")) {
            options.task = Options::Task::version;
            return options;
        }
        if (name == QLatin1String("--time-start")) {
            options.timeStart = true;
        } else if (withValue.contains(name)) {
            if (!attached && i + 1 == arguments.size())
                return refusal(shown(Sentence(LAB_TEXT("%1 needs a value."), {name.toStdString()})));
            const QString why =
                take(options, name, attached ? arguments[i].section(u'=', 1) : arguments[++i]);
            if (!why.isEmpty())
                return refusal(why);
        } else if (arguments[i].startsWith(QLatin1String("--"))) {
            return refusal(
                shown(Sentence(LAB_TEXT("There is no option “%1”."), {arguments[i].toStdString()})));
        } else {
            options.files += arguments[i];
        }
    }
    if (options.task == Options::Task::charts && options.files.isEmpty())
        return refusal(shown(LAB_TEXT("--charts needs a recording to draw.")));
    return options;
}

} // namespace interleave
