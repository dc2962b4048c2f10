#pragma once
// A file that is written beside its place and then put there, so that nobody ever sees half of it.

#include "labs/engine/descriptor.h"
#include "labs/engine/outcome.h"

namespace interleave {

/// Writes `target`.part, which it locks: a second writer of the same file is refused. A device, a pipe or an
/// open descriptor (/dev/stdout) is written as it is.
class WholeFile
{
public:
    static constexpr const char* temporarySuffix = ".part"; ///< of the file that is written and locked

    static Outcome<WholeFile> open(const std::string& path);
    WholeFile(WholeFile&& other) noexcept;
    WholeFile& operator=(WholeFile&&) = delete;
    ~WholeFile(); ///< without finish(), the temporary file is removed and the old one stays

    [[nodiscard]] int descriptor() const { return m_descriptor.number(); }
    /// On the disk, under its name. Where nothing can be renamed to that (a mount point, a read-only folder)
    /// it is copied into what is there. Where that fails too, the temporary file stays, and the failure names
    /// it.
    Outcome<bool> finish();

private:
    WholeFile() = default;
    Outcome<bool> openAsItIs(int opened);
    Outcome<bool> openTemporary(mode_t mode);
    Outcome<bool> lockExisting();
    Outcome<bool> place();
    Outcome<bool> keep(int error);

    std::string m_path;      ///< as the user named it
    std::string m_target;    ///< what it leads to; empty: written as it is
    std::string m_temporary; ///< empty: none, or it is to stay
    Descriptor m_descriptor; ///< of the temporary file, or of what is written as it is
    Descriptor m_existing;   ///< of the file that is replaced, locked
};

Sentence cannotWrite(const std::string& path, int error);
/// What a link, and the links that it leads to, name at last; there need not be a file.
std::string linkTarget(const std::string& path);
/// The descriptor of this program that a path such as /dev/stdout or /dev/fd/3 names; -1: none.
int descriptorNamed(const std::string& path);
/// Where the kernel says that the descriptor's file is now; empty where it has no name any more.
std::string currentNameOf(int descriptor);
/// All of `from`, which is a file, into the empty or longer file `to`. 0, or the errno of what failed.
int copyWhole(int from, int to);
/// A new file in the folder for temporary files; `path` gets its name. -1 where there is none.
Descriptor newTemporary(std::string& path);

} // namespace interleave
