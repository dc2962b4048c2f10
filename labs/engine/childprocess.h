#pragma once
// The one way to make a child process: a copy of this one that runs a function. See program.h for programs.

#include "labs/engine/context.h"
#include "labs/engine/descriptor.h"

#include <functional>
#include <optional>
#include <sys/resource.h>
#include <sys/types.h>
#include <vector>

namespace interleave {

/// How a process ended, and what it used.
struct Ended {
    static constexpr int unknown = -1;
    int status = unknown; ///< as in waitpid(2); unknown: the system reaped it, since SIGCHLD was ignored
    rusage used{};

    [[nodiscard]] std::optional<int> code() const; ///< nothing: a signal ended it, or it is unknown
    [[nodiscard]] std::optional<int> signal() const;
};

struct ChildSettings {
    std::string name = {};                      ///< as ps(1) shows it, cut to 15 bytes; empty: this process's
    std::optional<std::vector<int>> keeps = {}; ///< descriptors beside 0 to 3; nothing: all
    bool leavesCore = true;                     ///< false: no core file, whatever ends it
    bool outlivesParent = false;                ///< false: it is killed when this process ends
    bool ownGroup = false;                      ///< a process group of its own, before any signal can come
};

/// Where a lab's processes send their messages: no child closes it.
constexpr int messageDescriptor = 3;

/// What a child runs; its exit code is what this returns, and 1 where this throws.
using ChildWork = std::function<int()>;

/// Owns one child: it is killed and reaped at the latest when the owner is destroyed, so that no zombie is
/// left. In a copy of the owner's process, the owner's copy owns nothing.
class ChildProcess
{
public:
    ChildProcess() = default; ///< none
    /// Takes over a child of this process, for instance an orphan that has come to it. Not above 0: none.
    explicit ChildProcess(pid_t pid);
    ~ChildProcess();
    ChildProcess(ChildProcess&& other) noexcept;
    ChildProcess& operator=(ChildProcess&& other) noexcept;

    /// The calling process must have no other thread (RunFailure). Throws NoFurtherProcess where the system
    /// makes none. The child starts with default actions for the signals that end or stop a process, SIGPIPE
    /// and SIGCHLD among them, and with none blocked. It never returns into the caller's code, flushes no
    /// stream of its parent and runs no atexit handler.
    static ChildProcess forked(const ChildWork& work, const ChildSettings& settings = {});

    [[nodiscard]] pid_t pid() const { return m_pid; } ///< 0: none, or reaped
    /// Readable once it has ended; -1 before Linux 5.3. The first call opens it.
    [[nodiscard]] int watch() const;
    /// Whether it has ended and is a zombie, which it stays.
    [[nodiscard]] bool ended() const { return status().has_value(); }
    /// How, once it has: as in Ended.
    [[nodiscard]] std::optional<int> status() const;
    /// Takes its status when it has ended; does not block.
    std::optional<Ended> reap();
    /// Blocks until it has ended, and takes its status.
    Ended wait();
    void signal(int number) const;

private:
    std::optional<Ended> take(int options);
    pid_t m_pid = 0;
    pid_t m_owner = 0;
    mutable Descriptor m_watch;
};

/// The system makes no further process.
struct NoFurtherProcess : RunFailure {
    int error = 0; ///< of fork(2)
};
/// For this errno.
NoFurtherProcess noFurtherProcess();

/// As fork(2): the child's pid, or -1 with errno. As ChildProcess::forked, but the caller waits for its end,
/// and sees to it that this process has no other thread.
pid_t forkChild(const ChildWork& work, const ChildSettings& settings = {});

/// The same for who measures what fork(2) costs: the child is killed with its parent and never returns into
/// the caller's code, and nothing else is done (two system calls in the child, none in the parent).
pid_t forkBare(const ChildWork& work);

/// From now on this process is killed when its parent ends. False: the parent is not `expected`; it ended
/// before the call.
bool dieWith(pid_t expected);

/// Closes these descriptors, `last` included.
void closeDescriptors(unsigned first, unsigned last = ~0U);

} // namespace interleave
