#pragma once
// What a user has set, as scenes need it.

#include "labs/engine/program.h"

#include <chrono>

namespace interleave::processes {

/// What a standard stream is to lead to.
enum class Target { inherit, nothing, file, pipe, output };

/// In what order both sides of a dialogue write and read.
enum class Exchange { dialogue, both, writeFirst };

struct Settings {
    std::string command;     ///< as typed; empty: the scene's own
    std::string folder;      ///< empty: the run's own
    std::string environment; ///< as typed
    std::array<Target, 3> streams{};
    std::string inputFile;
    std::string outputFile;
    std::string text; ///< what is sent, as typed; empty: the scene's own
    Exchange exchange = Exchange::dialogue;
    std::int64_t bytes = 0; ///< to send instead of the text; 0: the text
    std::string buffering;
    int lines = 0;
    std::chrono::nanoseconds pause{};
    std::string fate;
    int children = 0;
    int exitCode = 0;
    int signal = 0;
    std::int64_t memory = 0; ///< bytes
    int repetitions = 0;

    /// What the user wants to be started; `own`: in the place of an empty command. Throws RunFailure when it
    /// cannot be read.
    [[nodiscard]] Program program(const std::string& own) const;
    [[nodiscard]] std::string textOr(const std::string& own) const;
};

} // namespace interleave::processes
