#include "app/run/recordingfile.h"

#include "labs/engine/recordingreader.h"

#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace interleave {
namespace {

namespace fs = std::filesystem;

Sentence cannotWrite(const std::string& path, int error)
{
    return Sentence(LAB_TEXT("%1 cannot be written: %2."), {path, std::strerror(error)});
}

std::string linkTarget(const std::string& path)
{
    std::error_code unresolved;
    const fs::path target = fs::weakly_canonical(path, unresolved);
    return unresolved ? path : target.string();
}

/// True when the bytes from here to the end are whole recordings, or nothing.
bool holdsWholeRecordings(int descriptor)
{
    RecordingReader reader;
    std::array<std::uint8_t, 65536> buffer{};
    for (;;) {
        const ssize_t count = ::read(descriptor, buffer.data(), buffer.size());
        if (count == 0)
            return reader.atBoundary();
        if (count < 0 ? errno != EINTR
                      : !reader.feed(ByteView(buffer).first(static_cast<std::size_t>(count))))
            return false;
    }
}

} // namespace

RecordingFile::RecordingFile(std::string path, std::string temporary, int descriptor)
    : m_path(std::move(path))
    , m_temporary(std::move(temporary))
    , m_descriptor(descriptor)
{
}

RecordingFile::~RecordingFile()
{
    if (m_descriptor.number() >= 0 && !m_temporary.empty())
        ::unlink(m_temporary.c_str());
}

Outcome<RecordingFile> RecordingFile::whole(const std::string& path)
{
    struct stat status {
    };
    const bool exists = ::stat(path.c_str(), &status) == 0;
    if (exists && S_ISDIR(status.st_mode))
        return cannotWrite(path, EISDIR);
    if (exists && ::access(path.c_str(), W_OK) != 0)
        return cannotWrite(path, errno);
    const bool device = exists && !S_ISREG(status.st_mode);
    const std::string temporary = device ? "" : linkTarget(path) + ".part" + std::to_string(::getpid());
    const int flags = device ? O_WRONLY : O_WRONLY | O_CREAT | O_TRUNC;
    const mode_t mode = exists ? status.st_mode & 0777 : 0666;
    const int descriptor = ::open(device ? path.c_str() : temporary.c_str(), flags | O_CLOEXEC, mode);
    if (descriptor < 0)
        return cannotWrite(path, errno);
    return RecordingFile(path, temporary, descriptor);
}

Outcome<RecordingFile> RecordingFile::appending(const std::string& path)
{
    const int descriptor = ::open(path.c_str(), O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC, 0666);
    if (descriptor < 0)
        return cannotWrite(path, errno);
    RecordingFile file(path, "", descriptor);
    struct stat status {
    };
    if (::fstat(descriptor, &status) == 0 && S_ISREG(status.st_mode) && !holdsWholeRecordings(descriptor))
        return Sentence(LAB_TEXT("%1 holds something else than whole recordings; nothing is appended to it."),
                        {path});
    return file;
}

bool RecordingFile::fail(int error)
{
    if (m_failure.empty())
        m_failure = cannotWrite(m_path, error);
    return false;
}

bool RecordingFile::write(ByteView frame)
{
    if (!m_failure.empty())
        return false;
    std::size_t done = 0;
    while (done < frame.size()) {
        const ssize_t written = ::write(m_descriptor.number(), frame.data() + done, frame.size() - done);
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0) {
            const int error = written < 0 ? errno : EIO;
            const off_t end = ::lseek(m_descriptor.number(), 0, SEEK_CUR);
            if (end >= 0 && ::ftruncate(m_descriptor.number(), end - static_cast<off_t>(done)) != 0)
                return fail(error); // half a frame stays at the end, which readers step over
            return fail(error);
        }
        done += static_cast<std::size_t>(written);
    }
    return true;
}

bool RecordingFile::finish()
{
    if (!m_failure.empty())
        return false;
    if (::fsync(m_descriptor.number()) != 0 && errno != EINVAL) // EINVAL: a device
        return fail(errno);
    if (!m_temporary.empty() && ::rename(m_temporary.c_str(), linkTarget(m_path).c_str()) != 0)
        return fail(errno);
    m_descriptor = Descriptor();
    return true;
}

} // namespace interleave
