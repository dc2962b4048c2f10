#pragma once
// Starts a program as a shell does: fork, put the standard streams in place, exec.

#include "labs/engine/childprocess.h"

#include <array>
#include <string>
#include <vector>

namespace interleave {

struct Program {
    std::vector<std::string> words;         ///< the program and its arguments; not empty
    std::string folder;                     ///< to work in; empty: this process's
    std::vector<std::string> environment;   ///< "NAME=value", beside or instead of what this process has
    std::array<int, 3> streams{-1, -1, -1}; ///< descriptors that become 0, 1 and 2; -1: this process's own

    /// The program's name without its folder.
    [[nodiscard]] std::string name() const;
};

/// Why there is nothing to start: the program or its interpreter is not there.
struct MissingProgram : RunFailure {
};

/// A copy of this process that has its streams in place and waits for the word to become the program.
class Launch
{
public:
    /// As ChildProcess::forked. The program gets its streams and no other descriptor.
    explicit Launch(Program program);

    [[nodiscard]] pid_t pid() const { return m_child.pid(); }
    /// Gives the word. Throws RunFailure (MissingProgram) when the copy could not become the program, and
    /// says why.
    ChildProcess go();

private:
    Program m_program;
    ChildProcess m_child;
    Descriptor m_word;     ///< a byte, and the copy goes on
    Descriptor m_troubles; ///< what the copy says when it cannot; closed by its exec
};

} // namespace interleave
