#include "app/gui/runplan.h"

#include "widgets/texts.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStandardPaths>

namespace interleave {

namespace {

QString joined(const Sweep& sweep)
{
    QStringList values;
    for (const std::string& value : sweep.values)
        values += QString::fromStdString(value);
    return QStringLiteral("%1=%2").arg(QString::fromStdString(sweep.param), values.join(u','));
}

bool isSwept(const RunPlan& plan, const std::string& param)
{
    return std::ranges::any_of(plan.over, [&](const Sweep& sweep) { return sweep.param == param; });
}

/// Nothing where the lab does not take it, or where a recording had better not decide.
std::optional<Value> accepted(const Param* param, const std::string& text)
{
    if (param == nullptr || param->kind == Param::Kind::text || param->kind == Param::Kind::path)
        return std::nullopt;
    const auto value = parseValue(*param, text);
    return value ? std::optional(*value) : std::nullopt;
}

bool isAccepted(const Lab& lab, const Sweep& sweep)
{
    const Param* const param = findParam(lab, sweep.param);
    return !sweep.values.empty() && std::ranges::all_of(sweep.values, [&](const std::string& value) {
        return accepted(param, value).has_value();
    });
}

QStringList lessonArguments(const RunPlan& plan)
{
    QStringList arguments{plan.over.empty() ? QStringLiteral("run") : QStringLiteral("sweep"), plan.lab};
    for (const auto& [id, value] : plan.parameters) {
        if (isSwept(plan, id))
            continue;
        arguments +=
            {QStringLiteral("--set"),
             QStringLiteral("%1=%2").arg(QString::fromStdString(id), QString::fromStdString(toText(value)))};
    }
    for (const Sweep& sweep : plan.over)
        arguments += {QStringLiteral("--over"), joined(sweep)};
    arguments += {QStringLiteral("--seed"), QString::number(plan.seed)};
    arguments += {QStringLiteral("--repeat"), QString::number(plan.repeat)};
    if (!plan.trace.isEmpty())
        arguments += {QStringLiteral("--trace"), plan.trace};
    if (plan.allSpans)
        arguments += {QStringLiteral("--spans"), QStringLiteral("all")};
    return arguments;
}

QString quoted(const QString& argument)
{
    static const QString plain = QStringLiteral("=,.:/_-+%@");
    const bool safe = !argument.isEmpty() && std::ranges::all_of(argument, [&](QChar c) {
        return (c.unicode() < 128 && c.isLetterOrNumber()) || plain.contains(c);
    });
    if (safe)
        return argument;
    return u'\'' + QString(argument).replace(u'\'', QStringLiteral("'\\''")) + u'\'';
}

QString shownValue(const Param& param, const Value& value)
{
    if (const auto* text = std::get_if<std::string>(&value)) {
        const auto choice = std::ranges::find(param.choices, *text, &Choice::id);
        return choice == param.choices.end() ? QString::fromStdString(*text) : shown(choice->title);
    }
    if (const auto* on = std::get_if<bool>(&value))
        return *on ? shown(LAB_TEXT("yes")) : shown(LAB_TEXT("no"));
    if (const auto* number = std::get_if<std::int64_t>(&value))
        return QLocale().toString(static_cast<qlonglong>(*number));
    return QLocale().toString(std::get<double>(value), 'g', 6);
}

} // namespace

WantedRuns wantedBy(const RunPlan& plan) { return {plan.parameters, plan.preset.toStdString(), plan.over}; }

int runsOf(const RunPlan& plan)
{
    constexpr qint64 most = 1'000'000'000;
    qint64 settings = 1;
    for (const Sweep& sweep : plan.over)
        settings = std::min(most, settings * static_cast<qint64>(sweep.values.size()));
    const bool warmsUp = settings > 1 || plan.repeat > 1;
    return static_cast<int>(std::min(most, settings * (plan.repeat + (warmsUp ? 1 : 0))));
}

RunPlan planToContinue(const Recordings& recordings, const QString& file)
{
    const Recording& newest = *recordings.back();
    RunPlan plan;
    plan.lab = QString::fromStdString(newest.lab);
    plan.parameters = newest.parameters;
    plan.preset = QString::fromStdString(newest.preset);
    plan.seed = newest.seed;
    plan.repeat = newest.design->repeat;
    plan.over = newest.design->over;
    plan.trace = QString::fromStdString(newest.design->trace);
    plan.resume = file;
    plan.measured = runsOf(plan) - static_cast<int>(missingRuns(recordings));
    return plan;
}

RunPlan planLike(const Lab& lab, const Recordings& recordings)
{
    const Recording& newest = *recordings.back();
    RunPlan plan;
    plan.lab = QString::fromStdString(lab.id);
    plan.parameters = initialParameters(lab);
    plan.preset =
        findPreset(lab, newest.preset) == nullptr ? QString() : QString::fromStdString(newest.preset);
    plan.seed = newest.seed;
    plan.repeat = newest.design == nullptr ? 1 : std::max(1, newest.design->repeat);
    if (newest.design != nullptr)
        std::ranges::copy_if(newest.design->over, std::back_inserter(plan.over),
                             [&](const Sweep& sweep) { return isAccepted(lab, sweep); });
    for (auto& [id, value] : plan.parameters)
        if (const auto its = newest.parameters.find(id); its != newest.parameters.end() && !isSwept(plan, id))
            value = accepted(findParam(lab, id), toText(its->second)).value_or(value);
    return plan;
}

QStringList runnerArguments(const RunPlan& plan)
{
    const bool continues = !plan.resume.isEmpty(); // the file tells the rest
    QStringList arguments =
        continues ? QStringList{QStringLiteral("sweep"), QStringLiteral("--resume"), plan.resume}
                  : lessonArguments(plan);
    if (!continues && !plan.preset.isEmpty())
        arguments += {QStringLiteral("--preset"), plan.preset};
    arguments += {QStringLiteral("--attached"), QStringLiteral("--stream")};
    if (!plan.autosave.isEmpty())
        arguments += {QStringLiteral("--autosave"), plan.autosave};
    return arguments;
}

QString commandLine(const RunPlan& plan)
{
    QStringList words{QStringLiteral("interleave-run")};
    for (const QString& argument : lessonArguments(plan))
        words += quoted(argument);
    return words.join(u' ');
}

QString settingLine(const Lab& lab, const Parameters& parameters)
{
    QStringList parts;
    for (const Param& param : lab.params) {
        const auto found = parameters.find(param.id);
        if (found == parameters.end() || found->second == param.initial)
            continue;
        //: a parameter and its value, as in "Processes: 64"
        parts += QCoreApplication::translate("interleave::RunPlan", "%1: %2")
                     .arg(shown(param.title), shownValue(param, found->second));
    }
    return parts.join(QStringLiteral(", "));
}

QString findRunner()
{
    const QString name = QStringLiteral("interleave-run");
    const QFileInfo beside(QCoreApplication::applicationDirPath() + u'/' + name);
    if (beside.isExecutable())
        return beside.absoluteFilePath();
    return QStandardPaths::findExecutable(name);
}

} // namespace interleave
