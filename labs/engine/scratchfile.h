#pragma once
// A file to write to and read back from a disk. It has no name from the beginning, so that nothing is left of
// it, whoever is killed and when.

#include "labs/engine/context.h"
#include "labs/engine/descriptor.h"
#include "labs/engine/outcome.h"

#include <string>
#include <vector>

namespace interleave {

class ScratchFile
{
public:
    static constexpr std::size_t blockBytes = 64 << 10U;

    /// The failure says which folder, why, and what the user can do.
    static Outcome<ScratchFile> in(const std::string& folder);
    /// Over a file that is open already; `folder` is what sentences name.
    ScratchFile(Descriptor file, std::string folder);

    /// Writes one block and waits until the disk has it (fsync). Empty on success.
    Sentence write();
    /// The same, and reads it back from there.
    Sentence transfer();

private:
    [[nodiscard]] Sentence failed(int error) const;

    Descriptor m_file;
    std::string m_folder;
    std::vector<char> m_block;
};

/// For reading and writing, in `folder`. Nobody has ever seen its name, or it is removed before anybody
/// writes: nothing stays, whoever is killed. No file on failure; errno says why.
Descriptor namelessFile(const std::string& folder);

/// TMPDIR where it is set; else /tmp, or /var/tmp where /tmp lies in memory.
std::string scratchFolder();

/// One for each of `count` workers, in that folder. Warns where no disk takes part (tmpfs(5)); RunFailure.
std::vector<ScratchFile> scratchFiles(Context& run, int count);

} // namespace interleave
