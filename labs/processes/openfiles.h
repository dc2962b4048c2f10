#pragma once
// What a process has open.

#include <string>
#include <sys/types.h>
#include <vector>

namespace interleave::processes {

/// Something that a process has open.
struct OpenFile {
    int number = 0;
    std::string target;
    friend bool operator==(const OpenFile&, const OpenFile&) = default;
};

/// What a process has open, by number; `afterExec`: without what exec(3) closes.
std::vector<OpenFile> openFilesOf(pid_t pid, bool afterExec = false);

} // namespace interleave::processes
