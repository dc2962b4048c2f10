#include "app/run/recordingfile.h"

#include "labs/engine/filelock.h"
#include "labs/engine/recordingreader.h"

#include <array>
#include <cerrno>
#include <fcntl.h>
#include <filesystem>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace interleave {
namespace {

namespace fs = std::filesystem;

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

bool isFile(int descriptor)
{
    struct stat status {
    };
    return ::fstat(descriptor, &status) == 0 && S_ISREG(status.st_mode);
}

constexpr int howAppended = O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC;

/// A file that was not there: `path`, or one with a number, or one in the folder for temporary files. `path`
/// becomes its name.
Descriptor newFileLike(std::string& path)
{
    constexpr int attempts = 100;
    const fs::path wanted = linkTarget(path);
    for (int number = 1; number <= attempts; ++number) {
        const std::string numbered = number == 1 ? "" : "-" + std::to_string(number);
        const fs::path candidate =
            wanted.parent_path() / (wanted.stem().string() + numbered + wanted.extension().string());
        Descriptor made(::open(candidate.c_str(), howAppended | O_EXCL, 0666));
        if (made.number() >= 0 && number > 1)
            path = candidate;
        if (made.number() >= 0 || errno != EEXIST)
            return made.number() >= 0 ? std::move(made) : newTemporary(path);
    }
    return newTemporary(path);
}

} // namespace

Outcome<RecordingFile> RecordingFile::whole(const std::string& path)
{
    auto opened = WholeFile::open(path);
    if (!opened)
        return opened.failure();
    RecordingFile file(path);
    file.m_whole.emplace(std::move(*opened));
    return file;
}

Outcome<RecordingFile> RecordingFile::claiming(const std::string& path)
{
    RecordingFile file(path);
    const int named = descriptorNamed(path);
    file.m_own =
        Descriptor(named >= 0 ? ::fcntl(named, F_DUPFD_CLOEXEC, 0) : ::open(path.c_str(), howAppended, 0666));
    if (file.descriptor() < 0)
        return cannotWrite(path, errno);
    // What writes it whole, and renames at the end, has locked another file than this: see WholeFile.
    if (isFile(file.descriptor()) && (!lockForWriting(file.descriptor()) ||
                                      isLockedForWriting(linkTarget(path) + WholeFile::temporarySuffix)))
        return Sentence(beingWritten, {path});
    return file;
}

Outcome<RecordingFile> RecordingFile::appending(const std::string& path)
{
    auto file = claiming(path);
    if (file && isFile(file->descriptor()) && !holdsWholeRecordings(file->descriptor()))
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
        const ssize_t written = ::write(descriptor(), frame.data() + done, frame.size() - done);
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0) {
            const int error = written < 0 ? errno : EIO;
            const off_t end = done > 0 ? ::lseek(descriptor(), 0, SEEK_CUR) : -1;
            if (end >= 0 && ::ftruncate(descriptor(), end - static_cast<off_t>(done)) != 0)
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
    if (m_whole) {
        const auto finished = m_whole->finish();
        m_failure = finished ? Sentence() : finished.failure();
    } else if (::fsync(descriptor()) != 0 && errno != EINVAL) { // EINVAL: a device
        return fail(errno);
    }
    return m_failure.empty();
}

std::optional<RecordingFile::Move> RecordingFile::moved()
{
    if (m_whole || !m_failure.empty() || !isFile(descriptor()) || isNamed(descriptor(), m_path))
        return std::nullopt;
    const std::string now = currentNameOf(descriptor());
    if (now.empty())
        return writeAnew();
    const std::string before = std::exchange(m_path, now);
    return Move{
        Sentence(LAB_TEXT("%1 was moved while it was written; the recordings are in %2."), {before, now})};
}

RecordingFile::Move RecordingFile::writeAnew()
{
    std::string path = m_path;
    Descriptor made = newFileLike(path);
    int error = made.number() < 0 ? errno : copyWhole(descriptor(), made.number());
    if (error == 0 && !lockForWriting(made.number()))
        error = EWOULDBLOCK;
    if (error != 0) {
        fail(error);
        return {m_failure};
    }
    const std::string before = std::exchange(m_path, path);
    std::swap(m_own, made);
    if (m_path == before)
        return {Sentence(LAB_TEXT("%1 was deleted while it was written; it was written anew."), {before}),
                false};
    return {Sentence(LAB_TEXT("%1 was deleted or replaced while it was written; the recordings are in %2."),
                     {before, m_path})};
}

} // namespace interleave
