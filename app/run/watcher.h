#pragma once
// What may ask a run to end: signals, the control pipe at stdin, the death of the program that started this
// one.

#include "labs/engine/descriptor.h"
#include "labs/engine/supervisor.h"

#include <sys/types.h>

namespace interleave {

/// From construction on SIGINT, SIGTERM and SIGHUP ask for a stop, a second one kills; Ctrl-Z stops the lab
/// together with this program, until SIGCONT; a broken pipe and a file that grows too long are errors of
/// write(2), not signals. One per program. Unless attached, stdin is
/// never read.
class Watcher
{
public:
    explicit Watcher(bool attached);

    /// To be asked often; does not block. Once stopped is stopped; an action is handed out once.
    Wishes look();
    /// Looks as well, but leaves actions for the run that comes next.
    [[nodiscard]] bool stopped();
    /// Between two runs: nothing new is to begin. Never once it is to stop.
    [[nodiscard]] bool paused();
    /// Readable when there is something to look at.
    [[nodiscard]] std::vector<int> descriptors() const;

    /// The signal that asked first, or 0.
    [[nodiscard]] int signal() const;
    /// True when the program that started this one is gone, or has closed the control pipe.
    [[nodiscard]] bool abandoned() const { return m_abandoned; }

private:
    void watchParent();
    void refresh();
    void readControl();
    void obey(const std::string& line);
    void abandon(int descriptor);

    bool m_attached;
    bool m_stop = false;
    bool m_kill = false;
    bool m_pause = false;
    bool m_abandoned = false;
    std::vector<std::string> m_actions;
    std::string m_line; ///< of the control pipe, as far as it has come
    pid_t m_parent = 0;
    Descriptor m_parentEnd; ///< pidfd_open(2)
    Descriptor m_quiet;     ///< never readable: takes the place of what is at its end
    Descriptor m_quietEnd;
};

} // namespace interleave
