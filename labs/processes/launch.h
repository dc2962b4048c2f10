#pragma once
// Starts a program as a shell does: fork, put the standard streams in place, exec.

#include "labs/engine/context.h"
#include "labs/processes/child.h"

#include <array>

namespace interleave::processes {

struct Program {
    std::vector<std::string> words;         ///< the program and its arguments; not empty
    std::string folder;                     ///< to work in; empty: this process's
    std::vector<std::string> environment;   ///< "NAME=value", beside or instead of what this process has
    std::array<int, 3> streams{-1, -1, -1}; ///< descriptors that become 0, 1 and 2; -1: this process's own

    /// The program's name without its folder.
    [[nodiscard]] std::string name() const;
};

/// Something that a process has open.
struct OpenFile {
    int number = 0;
    std::string target;
    friend bool operator==(const OpenFile&, const OpenFile&) = default;
};

/// What a process has open, by number; `afterExec`: without what exec(3) closes.
std::vector<OpenFile> openFilesOf(pid_t pid, bool afterExec = false);

/// Why there is nothing to start: the program or its interpreter is not there.
struct MissingProgram : RunFailure {
};

/// A copy of this process that has its streams in place and waits for the word to become the program.
class Launch
{
public:
    /// Throws RunFailure where there is no further process. The calling process must have no
    /// other thread.
    explicit Launch(Program program);

    [[nodiscard]] pid_t pid() const { return m_child.pid(); }
    /// Gives the word. Throws RunFailure (MissingProgram) when the copy could not become the program, and
    /// says why.
    Child go();

private:
    Program m_program;
    Child m_child;
    Descriptor m_word;     ///< a byte, and the copy goes on
    Descriptor m_troubles; ///< what the copy says when it cannot; closed by its exec
};

/// Ends the calling process, a copy of another one, with what `work` returns, or with 1 where it throws:
/// nothing may unwind into what the original does next.
[[noreturn]] void runAndExit(const std::function<int()>& work) noexcept;

/// The calling process's copy, running `work`; its exit code is what `work` returns. Killed with this
/// process; leaves no core file, whatever ends it.
Child forked(const std::function<int()>& work);

} // namespace interleave::processes
