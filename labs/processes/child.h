#pragma once
// One process that this one has started.

#include "labs/engine/descriptor.h"
#include "labs/engine/text.h"

#include <optional>
#include <string>
#include <sys/resource.h>
#include <sys/types.h>

namespace interleave::processes {

/// How a process ended, and what it used.
struct Ended {
    int status = 0; ///< as in waitpid(2)
    rusage used{};

    [[nodiscard]] std::optional<int> code() const; ///< nothing: a signal ended it
    [[nodiscard]] std::optional<int> signal() const;
};

/// Killed and reaped at the latest when it is destroyed, so that no zombie is left.
class Child
{
public:
    Child() = default;
    explicit Child(pid_t pid);
    ~Child();
    Child(Child&& other) noexcept;
    Child& operator=(Child&& other) noexcept;

    [[nodiscard]] pid_t pid() const { return m_pid; } ///< 0: none, or reaped
    /// Readable once it has ended; -1 before Linux 5.3.
    [[nodiscard]] int watch() const { return m_watch.number(); }
    /// Whether it has ended and is a zombie, which it stays.
    [[nodiscard]] bool ended() const { return status().has_value(); }
    /// How, once it has: as in waitpid(2).
    [[nodiscard]] std::optional<int> status() const;
    /// Takes its status when it has ended; does not block.
    std::optional<Ended> reap();
    void signal(int number) const;

private:
    pid_t m_pid = 0;
    Descriptor m_watch;
};

/// "SIGKILL".
std::string signalName(int number);

/// "“sh” (pid 12) ended with exit code 3." or the signal that ended it.
Sentence howItEnded(const std::string& name, pid_t pid, const Ended& ended);

/// The letter of /proc/PID/stat and the parent's pid; nothing when there is no such process.
struct Standing {
    char state = '?'; ///< R, S, D, T, Z
    pid_t parent = 0;
};
std::optional<Standing> standingOf(pid_t pid);

} // namespace interleave::processes
