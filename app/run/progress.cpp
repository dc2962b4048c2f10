#include "app/run/progress.h"

#include "labs/engine/clock.h"

#include <algorithm>
#include <cmath>
#include <unistd.h>

namespace interleave {
namespace {

constexpr std::int64_t second = 1'000'000'000;
constexpr std::size_t leastWidth = 20; ///< of a terminal on which one line says enough

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
    , m_terminal(obeysEscapes(STDERR_FILENO))
    , m_started(monotonicNanoseconds())
    , m_begun(m_started)
    , m_said(m_started)
{
}

void Progress::begin(std::size_t run)
{
    m_run = run;
    m_begun = monotonicNanoseconds();
    update(0);
}

void Progress::update(double fraction)
{
    const std::int64_t now = monotonicNanoseconds();
    const std::size_t width = widthOfTerminal(STDERR_FILENO);
    const bool oneLine = m_terminal && width >= leastWidth;
    const std::int64_t pause = oneLine ? second / 10 : 5 * second;
    if (m_quiet || now - m_said < pause)
        return;
    m_said = now;
    // The last column stays free: some terminals begin a new line behind it.
    writeToStderr((oneLine ? "\r\x1b[K" : "") + line(fraction, now, width - 1) + (oneLine ? "" : "\n"));
    m_shown = oneLine;
}

void Progress::clear()
{
    if (m_shown)
        writeToStderr("\r\x1b[K");
    m_shown = false;
}

std::string Progress::remaining(double made, std::int64_t now) const
{
    const auto missing = static_cast<double>(m_plan.runs.size());
    const double elapsed = static_cast<double>(now - m_started) / second;
    if (made <= 0.01 * missing || elapsed <= 1)
        return {};
    return "  " +
           m_console.in(Sentence(LAB_TEXT("about %1 left"), {shortTime(elapsed * (missing - made) / made)}));
}

std::string Progress::line(double fraction, std::int64_t now, std::size_t width) const
{
    const PlannedRun& run = m_plan.runs[m_run];
    const double made = static_cast<double>(m_run) + std::clamp(fraction, 0.0, 1.0);
    const auto missing = static_cast<double>(m_plan.runs.size());
    const auto measured = static_cast<double>(m_plan.measured);
    const auto lineAbout = [&](const std::string& what) {
        if (made == 0 && measured == 0) { // of what tells nothing of itself, the time is all that is known
            const double elapsed = static_cast<double>(now - m_begun) / second;
            const Text pattern = run.request.repetition == 0 ? LAB_TEXT("%1 (warm-up): running for %2")
                                                             : LAB_TEXT("%1: running for %2");
            return m_console.in(Sentence(pattern, {what, shortTime(elapsed)}));
        }
        const Text pattern =
            run.request.repetition == 0 ? LAB_TEXT("%1 (warm-up): %2 % done") : LAB_TEXT("%1: %2 % done");
        const long percent = std::lround(100 * (measured + made) / (measured + missing));
        return m_console.in(Sentence(pattern, {what, std::to_string(percent)}));
    };
    const std::string what = run.setting.empty() ? m_plan.lab->id : run.setting;
    const std::string text = lineAbout(what);
    const std::string left = remaining(made, now);
    if (widthOf(text) + widthOf(left) <= width)
        return text + left;
    const std::size_t beside = widthOf(text) - widthOf(what);
    return shortened(lineAbout(shortened(what, width > beside ? width - beside : 1)), width);
}

} // namespace interleave
