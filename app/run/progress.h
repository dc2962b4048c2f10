#pragma once
// How far a plan is, on stderr: one line that changes on a terminal, a line now and then elsewhere, on one
// that is dumb, and on one too narrow to say anything.

#include "app/run/console.h"
#include "app/run/plan.h"

namespace interleave {

class Progress
{
public:
    Progress(const Plan& plan, const Console& console, bool quiet);
    ~Progress() { clear(); }
    Progress(const Progress&) = delete;
    Progress& operator=(const Progress&) = delete;

    void begin(std::size_t run);
    void update(double fraction); ///< of the run that goes on
    /// Time (ns) in which nothing was to be done.
    void leaveOut(std::int64_t time) { m_started += time; }
    /// Takes the line away, so that something else can be said.
    void clear();

private:
    /// In at most so many columns.
    [[nodiscard]] std::string line(double fraction, std::int64_t now, std::size_t width) const;
    [[nodiscard]] std::string remaining(double made, std::int64_t now) const;

    const Plan& m_plan;
    const Console& m_console;
    bool m_quiet;
    bool m_terminal;
    bool m_shown = false;
    std::size_t m_run = 0;
    std::int64_t m_started;
    std::int64_t m_begun; ///< the run that goes on
    std::int64_t m_said;
};

/// "3 s", "2 min 5 s", "1 h 4 min"
std::string shortTime(double seconds);

} // namespace interleave
