#include "labs/threads/scratchfile.h"

#include "labs/engine/context.h"

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <linux/magic.h>
#include <sys/stat.h>
#include <sys/statfs.h>
#include <unistd.h>

namespace interleave {
namespace {

constexpr Text noFile =
    LAB_TEXT("No scratch file could be made in “%1” (%2). Is there a folder that you may write to?");

} // namespace

namespace threads {

ScratchFile::ScratchFile()
{
    const char* wished = std::getenv("TMPDIR");
    for (const std::string folder : {wished != nullptr ? wished : "/var/tmp", "/var/tmp", "/tmp"}) {
        m_folder = folder;
        std::string path = folder + "/interleave-XXXXXX";
        m_descriptor = mkostemp(path.data(), O_CLOEXEC);
        if (m_descriptor < 0)
            continue;
        unlink(path.c_str()); // it goes with the process, however that ends
        return;
    }
    throw RunFailure{Sentence(noFile, {m_folder, std::strerror(errno)})};
}

ScratchFile::~ScratchFile() { close(m_descriptor); }

bool ScratchFile::writeThrough(std::size_t bytes) const
{
    static const std::string data(1 << 20U, 'x');
    std::size_t done = 0;
    while (done < bytes) {
        const ssize_t count =
            pwrite(m_descriptor, data.data(), std::min(bytes - done, data.size()), static_cast<off_t>(done));
        if (count < 0 && errno != EINTR)
            return false;
        done += static_cast<std::size_t>(std::max<ssize_t>(count, 0));
    }
    return fsync(m_descriptor) == 0;
}

bool ScratchFile::inMemory() const
{
    struct statfs system {
    };
    return fstatfs(m_descriptor, &system) == 0 &&
           (system.f_type == TMPFS_MAGIC || system.f_type == RAMFS_MAGIC);
}

} // namespace threads
} // namespace interleave
