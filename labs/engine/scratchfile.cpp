#include "labs/engine/scratchfile.h"

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <linux/magic.h>
#include <sys/statfs.h>

namespace interleave {
namespace {

constexpr Text unusableText =
    LAB_TEXT("The scratch file in %1 cannot be used: %2. Make room there, or set TMPDIR to another folder.");
constexpr Text inMemoryText =
    LAB_TEXT("%1 lies in memory, so that no disk takes part and input and output are "
             "over at once. Set TMPDIR to a folder on a disk.");

/// Where the file system cannot make nameless files, one is made and its name removed at once.
int openWithoutName(const std::string& folder)
{
    const int file = open(folder.c_str(), O_TMPFILE | O_RDWR | O_CLOEXEC, 0600);
    if (file >= 0 || (errno != EOPNOTSUPP && errno != EISDIR && errno != EINVAL))
        return file;
    std::string name = folder + "/interleave-XXXXXX";
    const int named = mkostemp(name.data(), O_CLOEXEC);
    if (named >= 0 && unlink(name.c_str()) != 0) {
        close(named);
        return -1;
    }
    return named;
}

bool liesInMemory(const std::string& folder)
{
    struct statfs about {
    };
    return statfs(folder.c_str(), &about) == 0 &&
           (about.f_type == TMPFS_MAGIC || about.f_type == RAMFS_MAGIC);
}

} // namespace

Outcome<ScratchFile> ScratchFile::in(const std::string& folder)
{
    const int file = openWithoutName(folder);
    if (file < 0)
        return Sentence(unusableText, {folder, std::strerror(errno)});
    return ScratchFile(Descriptor(file), folder);
}

ScratchFile::ScratchFile(Descriptor file, std::string folder)
    : m_file(std::move(file))
    , m_folder(std::move(folder))
    , m_block(blockBytes)
{
}

Sentence ScratchFile::write()
{
    ++m_block.front(); // else a clever disk would have nothing to write
    const ssize_t done = pwrite(m_file.number(), m_block.data(), m_block.size(), 0);
    if (done != static_cast<ssize_t>(m_block.size()))
        return failed(done < 0 ? errno : ENOSPC); // short: there was no more room
    return fsync(m_file.number()) == 0 ? Sentence() : failed(errno);
}

Sentence ScratchFile::transfer()
{
    if (Sentence failure = write(); !failure.empty())
        return failure;
    // Not an error where it has no effect: the block is then read from memory, faster than from the disk.
    static_cast<void>(posix_fadvise(m_file.number(), 0, 0, POSIX_FADV_DONTNEED));
    const ssize_t done = pread(m_file.number(), m_block.data(), m_block.size(), 0);
    return done == static_cast<ssize_t>(m_block.size()) ? Sentence() : failed(done < 0 ? errno : EIO);
}

Sentence ScratchFile::failed(int error) const
{
    return Sentence(unusableText, {m_folder, std::strerror(error)});
}

std::string scratchFolder()
{
    if (const char* chosen = std::getenv("TMPDIR"); chosen != nullptr && *chosen != '\0')
        return chosen;
    return liesInMemory("/tmp") ? "/var/tmp" : "/tmp";
}

std::vector<ScratchFile> scratchFiles(Context& run, int count)
{
    const std::string folder = scratchFolder();
    if (liesInMemory(folder))
        run.note(Severity::warning, Sentence(inMemoryText, {folder}));
    std::vector<ScratchFile> files;
    while (static_cast<int>(files.size()) < count) {
        auto file = ScratchFile::in(folder);
        if (!file)
            throw RunFailure{file.failure()};
        files.push_back(std::move(*file));
    }
    return files;
}

} // namespace interleave
