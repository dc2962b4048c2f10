#pragma once
// What the tests of the window share.

#include "app/gui/runplan.h"
#include "labs/engine/catalogue.h"

#include <QFile>
#include <QTest>
#include <csignal>
#include <map>
#include <variant>

namespace interleave {

/// So many ms a test waits at most: for what takes a hundredth of that, and a tenth on a busy machine.
constexpr int patient = 60'000;

/// Any warning of Qt fails the test, except for what the platform without a display always says.
inline void failOnAnyWarning()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
}

/// A ring of four, with these parameters.
inline RunPlan ringPlan(std::vector<std::pair<std::string, std::string>> changes)
{
    changes.emplace_back("size", "4");
    RunPlan plan;
    plan.lab = QStringLiteral("csp");
    plan.parameters = *parametersOf(*findLab("csp"), changes);
    return plan;
}

/// A run that goes on until somebody ends it.
inline RunPlan endlessPlan()
{
    return ringPlan({{"backend", "threads"}, {"hold_us", "20000"}, {"hops", "1000000"}});
}

/// A run of some milliseconds.
inline RunPlan shortPlan() { return ringPlan({{"hops", "400"}}); }

/// What makes runs long for those who watch, and need not be long here.
inline void shorten(Parameters& parameters)
{
    static const std::map<std::string, double> most{{"seconds", 0.8},    {"job_ms", 150}, {"jobs", 12},
                                                    {"pause_ms", 300},   {"tasks", 24},   {"length_ms", 60},
                                                    {"repetitions", 50}, {"rounds", 3},   {"work_ms", 20}};
    for (auto& [id, value] : parameters) {
        const auto limit = most.find(id);
        if (limit == most.end())
            continue;
        if (auto* const whole = std::get_if<std::int64_t>(&value))
            *whole = std::min(*whole, static_cast<std::int64_t>(limit->second));
        else if (auto* const real = std::get_if<double>(&value))
            *real = std::min(*real, limit->second);
    }
}

/// A run of the preset, shortened.
inline RunPlan briefPlan(const Lab& lab, const Preset& preset)
{
    RunPlan plan;
    plan.lab = QString::fromStdString(lab.id);
    plan.preset = QString::fromStdString(preset.id);
    plan.parameters = *parametersOf(lab, preset.values);
    shorten(plan.parameters);
    return plan;
}

/// The processes whose parent is `pid`, and theirs.
inline QList<qint64> descendantsOf(qint64 pid)
{
    QList<qint64> all;
    QFile file(QStringLiteral("/proc/%1/task/%1/children").arg(pid));
    if (!file.open(QIODevice::ReadOnly))
        return all;
    for (const QByteArray& child : file.readAll().split(' ')) {
        if (child.trimmed().isEmpty())
            continue;
        all += child.trimmed().toLongLong();
        all += descendantsOf(all.back());
    }
    return all;
}

/// The runner, its keeper and its lab, as soon as they are there.
inline QList<qint64> processesOfTheRun()
{
    QList<qint64> all;
    const bool there = QTest::qWaitFor(
        [&all] {
            all = descendantsOf(QCoreApplication::applicationPid());
            return all.size() >= 3;
        },
        patient);
    return there ? all : QList<qint64>();
}

inline bool anyAlive(const QList<qint64>& pids)
{
    return std::ranges::any_of(pids, [](qint64 pid) {
        QFile file(QStringLiteral("/proc/%1/stat").arg(pid));
        // A zombie has ended; it waits for its parent only.
        return file.open(QIODevice::ReadOnly) && !file.readAll().contains(") Z ");
    });
}

} // namespace interleave
