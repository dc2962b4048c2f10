#include "app/run/progress.h"

#include "labs/engine/clock.h"

#include <algorithm>
#include <cmath>
#include <unistd.h>

namespace interleave {
namespace {

constexpr std::int64_t second = 1'000'000'000;

} // namespace

std::string shortTime(double seconds)
{
    const long whole = std::lround(std::clamp(seconds, 0.0, 1e9));
    if (whole < 60)
        return std::to_string(whole) + " s";
    if (whole < 3600)
        return std::to_string(whole / 60) + " min " + std::to_string(whole % 60) + " s";
    return std::to_string(whole / 3600) + " h " + std::to_string(whole / 60 % 60) + " min";
}

Progress::Progress(const Plan& plan, const Console& console, bool quiet)
    : m_plan(plan)
    , m_console(console)
    , m_quiet(quiet)
    , m_terminal(::isatty(STDERR_FILENO) == 1)
    , m_started(monotonicNanoseconds())
    , m_said(m_started)
{
}

void Progress::begin(std::size_t run)
{
    m_run = run;
    update(0);
}

void Progress::update(double fraction)
{
    const std::int64_t now = monotonicNanoseconds();
    const std::int64_t pause = m_terminal ? second / 10 : 5 * second;
    if (m_quiet || now - m_said < pause)
        return;
    m_said = now;
    writeToStderr((m_terminal ? "\r\x1b[K" : "") + line(fraction, now) + (m_terminal ? "" : "\n"));
    m_shown = m_terminal;
}

void Progress::clear()
{
    if (m_shown)
        writeToStderr("\r\x1b[K");
    m_shown = false;
}

std::string Progress::line(double fraction, std::int64_t now) const
{
    const PlannedRun& run = m_plan.runs[m_run];
    const double made = static_cast<double>(m_run) + std::clamp(fraction, 0.0, 1.0);
    const auto missing = static_cast<double>(m_plan.runs.size());
    const auto measured = static_cast<double>(m_plan.measured);
    const std::string what = run.setting.empty() ? m_plan.lab->id : run.setting;
    const std::string percent = std::to_string(std::lround(100 * (measured + made) / (measured + missing)));
    const Text pattern =
        run.request.repetition == 0 ? LAB_TEXT("%1 (warm-up): %2 % done") : LAB_TEXT("%1: %2 % done");
    std::string text = m_console.in(Sentence(pattern, {what, percent}));
    const double elapsed = static_cast<double>(now - m_started) / second;
    if (made > 0.01 * missing && elapsed > 1) {
        text += "  " + m_console.in(Sentence(LAB_TEXT("about %1 left"),
                                             {shortTime(elapsed * (missing - made) / made)}));
    }
    return text;
}

} // namespace interleave
