#include "labs/engine/scratchfile.h"

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <linux/magic.h>
#include <sys/statfs.h>
#include <unistd.h>
#include <utility>

namespace interleave {
namespace {

constexpr Text unusableText =
    LAB_TEXT("The scratch file in %1 cannot be used: %2. Make room there, or set TMPDIR to another folder.");
constexpr Text inMemoryText =
    LAB_TEXT("%1 lies in memory, so that no disk takes part and input and output are "
             "over at once. Set TMPDIR to a folder on a disk.");

bool liesInMemory(const std::string& folder)
{
    struct statfs about {
    };
    return statfs(folder.c_str(), &about) == 0 &&
           (about.f_type == TMPFS_MAGIC || about.f_type == RAMFS_MAGIC);
}

} // namespace

Descriptor namelessFile(const std::string& folder)
{
    Descriptor file(open(folder.c_str(), O_TMPFILE | O_RDWR | O_CLOEXEC, 0600));
    if (file.number() >= 0 || (errno != EOPNOTSUPP && errno != EISDIR && errno != EINVAL))
        return file;
    std::string name = folder + "/interleave-XXXXXX"; // this file system makes none without a name
    Descriptor named(mkostemp(name.data(), O_CLOEXEC));
    return named.number() >= 0 && unlink(name.c_str()) != 0 ? Descriptor() : std::move(named);
}

Outcome<ScratchFile> ScratchFile::in(const std::string& folder)
{
    Descriptor file = namelessFile(folder);
    if (file.number() < 0)
        return Sentence(unusableText, {folder, std::strerror(errno)});
    return ScratchFile(std::move(file), folder);
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
