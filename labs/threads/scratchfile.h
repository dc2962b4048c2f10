#pragma once
// A file without a name, for writes that a disk has to confirm.

#include <string>

namespace interleave::threads {

class ScratchFile
{
public:
    /// In the folder that TMPDIR names, else in /var/tmp, which is seldom in memory, else in /tmp. Throws
    /// RunFailure where no file can be made.
    ScratchFile();
    ~ScratchFile();
    ScratchFile(const ScratchFile&) = delete;
    ScratchFile& operator=(const ScratchFile&) = delete;

    /// Overwrites the file's first `bytes` and waits until the disk has them; false when that failed.
    [[nodiscard]] bool writeThrough(std::size_t bytes) const;
    /// It has no disk: a write waits for nothing.
    [[nodiscard]] bool inMemory() const;
    [[nodiscard]] const std::string& folder() const { return m_folder; }

private:
    int m_descriptor = -1;
    std::string m_folder;
};

} // namespace interleave::threads
