#include "labs/engine/wholefile.h"

#include "labs/engine/filelock.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <sys/stat.h>
#include <unistd.h>
#include <vector>

namespace interleave {
namespace {

namespace fs = std::filesystem;

constexpr int attempts = 100;

void syncFolderOf(const fs::path& path)
{
    const fs::path folder = path.has_parent_path() ? path.parent_path() : fs::path(".");
    const Descriptor descriptor(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (descriptor.number() >= 0) // else only its survival of a power cut is in doubt
        ::fsync(descriptor.number());
}

/// 0, or the errno of what failed.
int synced(int descriptor)
{
    const bool none = ::fsync(descriptor) != 0 && errno != EINVAL && errno != EROFS; // a pipe or a device
    return none ? errno : 0;
}

bool isEmpty(int descriptor)
{
    struct stat status {
    };
    return ::fstat(descriptor, &status) == 0 && status.st_size == 0;
}

/// Another program was killed while it wrote this, or could not put it in its place: it may be all that is
/// left of its measurements.
bool moveAside(const std::string& leftover)
{
    for (int number = 1; number <= attempts; ++number) {
        const std::string aside = leftover + std::to_string(number);
        if (::access(aside.c_str(), F_OK) != 0)
            return ::rename(leftover.c_str(), aside.c_str()) == 0;
    }
    errno = EEXIST;
    return false;
}

} // namespace

Outcome<WholeFile> WholeFile::open(const std::string& path)
{
    WholeFile file;
    file.m_path = path;
    struct stat status {
    };
    const int named = descriptorNamed(path);
    const bool exists = named < 0 && ::stat(path.c_str(), &status) == 0;
    if (exists && S_ISDIR(status.st_mode))
        return cannotWrite(path, EISDIR);
    if (exists && ::access(path.c_str(), W_OK) != 0)
        return cannotWrite(path, errno); // renaming would get around it
    Outcome<bool> opened = true;
    if (named >= 0)
        opened = file.openAsItIs(::fcntl(named, F_DUPFD_CLOEXEC, 0));
    else if (exists && !S_ISREG(status.st_mode))
        opened = file.openAsItIs(::open(path.c_str(), O_WRONLY | O_CLOEXEC));
    else
        opened = file.openTemporary(exists ? status.st_mode & 0777 : 0666);
    if (opened)
        opened = file.lockExisting();
    return opened ? Outcome<WholeFile>(std::move(file)) : opened.failure();
}

Outcome<bool> WholeFile::openAsItIs(int opened)
{
    m_descriptor = Descriptor(opened);
    return opened >= 0 ? Outcome<bool>(true) : cannotWrite(m_path, errno);
}

/// After the temporary file: of two that begin at once, each then sees what the other has locked.
Outcome<bool> WholeFile::lockExisting()
{
    if (m_target.empty())
        return true;
    m_existing = Descriptor(::open(m_target.c_str(), O_RDONLY | O_CLOEXEC));
    if (m_existing.number() >= 0 && !lockForWriting(m_existing.number()))
        return Sentence(beingWritten, {m_path});
    return true;
}

WholeFile::WholeFile(WholeFile&& other) noexcept
    : m_path(std::move(other.m_path))
    , m_target(std::move(other.m_target))
    , m_temporary(std::exchange(other.m_temporary, {}))
    , m_descriptor(std::move(other.m_descriptor))
    , m_existing(std::move(other.m_existing))
{
}

WholeFile::~WholeFile()
{
    if (!m_temporary.empty() && isNamed(descriptor(), m_temporary))
        ::unlink(m_temporary.c_str());
}

Outcome<bool> WholeFile::openTemporary(mode_t mode)
{
    m_target = linkTarget(m_path);
    const std::string path = m_target + temporarySuffix;
    int error = EEXIST;
    for (int attempt = 0; attempt < attempts; ++attempt) {
        m_descriptor = Descriptor(::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, mode));
        error = descriptor() < 0 ? errno : EEXIST;
        if (descriptor() < 0)
            break;
        if (!lockForWriting(descriptor()))
            return Sentence(beingWritten, {m_path});
        if (!isNamed(descriptor(), path))
            continue; // its writer has just put it in its place
        if (isEmpty(descriptor())) {
            m_temporary = path;
            return true;
        }
        if (!moveAside(path))
            return cannotWrite(m_path, errno);
    }
    const bool mayBeCopied = error == EACCES || error == EROFS || error == EPERM;
    if (mayBeCopied &&
        ::access(m_target.c_str(), W_OK) == 0) // the folder takes no new file, the old one bytes
        m_descriptor = newTemporary(m_temporary);
    return descriptor() >= 0 ? Outcome<bool>(true) : cannotWrite(m_path, error);
}

Outcome<bool> WholeFile::finish()
{
    if (const int error = synced(descriptor()); error != 0)
        return cannotWrite(m_path, error);
    return m_target.empty() ? Outcome<bool>(true) : place();
}

Outcome<bool> WholeFile::place()
{
    const bool there = isNamed(descriptor(), m_temporary); // else it was deleted, or its folder moved
    if (there && ::rename(m_temporary.c_str(), m_target.c_str()) == 0) {
        m_temporary.clear();
        syncFolderOf(m_target);
        return true;
    }
    const int reason = there ? errno : ENOENT;
    const Descriptor target(::open(m_target.c_str(), O_WRONLY | O_CREAT | O_CLOEXEC, 0666));
    if (target.number() < 0)
        return keep(reason == ENOENT ? errno : reason);
    const int error = copyWhole(descriptor(), target.number());
    if (error != 0)
        return keep(error);
    return synced(target.number()) == 0 ? Outcome<bool>(true) : keep(errno);
}

Outcome<bool> WholeFile::keep(int error)
{
    m_temporary.clear();
    std::string kept = currentNameOf(descriptor());
    if (kept.empty()) {
        const Descriptor copy = newTemporary(kept);
        if (copy.number() < 0 || copyWhole(descriptor(), copy.number()) != 0)
            return cannotWrite(m_path, error);
    }
    return Sentence(LAB_TEXT("%1 cannot be written: %2. What was to stand there is kept in %3."),
                    {m_path, std::strerror(error), kept});
}

Sentence cannotWrite(const std::string& path, int error)
{
    return Sentence(LAB_TEXT("%1 cannot be written: %2."), {path, std::strerror(error)});
}

std::string linkTarget(const std::string& path)
{
    constexpr int most = 40; // links in a row, as the kernel has it
    fs::path target = path;
    std::error_code none;
    for (int links = 0; links < most && fs::is_symlink(target, none); ++links) {
        const fs::path next = fs::read_symlink(target, none);
        if (none)
            break;
        target = target.parent_path() / next; // an absolute one replaces the folder
    }
    return target.string();
}

int descriptorNamed(const std::string& path)
{
    static const std::pair<const char*, int> known[] = {{"/dev/stdout", STDOUT_FILENO},
                                                        {"/dev/stderr", STDERR_FILENO}};
    for (const auto& [name, number] : known)
        if (path == name)
            return number;
    constexpr int most = 40;
    fs::path at = path;
    std::error_code none;
    for (int links = 0; links < most; ++links) {
        const std::string name = at.filename().string();
        const bool isNumber =
            !name.empty() && name.size() < 7 && name.find_first_not_of("0123456789") == std::string::npos;
        if (isNumber &&
            fs::canonical(at.parent_path(), none) == fs::path("/proc") / std::to_string(::getpid()) / "fd")
            return std::stoi(name);
        if (!fs::is_symlink(at, none))
            return -1;
        at = at.parent_path() / fs::read_symlink(at, none);
    }
    return -1;
}

std::string currentNameOf(int descriptor)
{
    struct stat status {
    };
    std::error_code unknown;
    const fs::path name = fs::read_symlink(fs::path("/proc/self/fd") / std::to_string(descriptor), unknown);
    const bool linked = !unknown && ::fstat(descriptor, &status) == 0 && status.st_nlink > 0;
    return linked && isNamed(descriptor, name.string()) ? name.string() : std::string();
}

int copyWhole(int from, int to)
{
    std::vector<char> buffer(std::size_t{256} << 10U);
    off_t done = 0;
    for (;;) {
        const ssize_t count = ::pread(from, buffer.data(), buffer.size(), done);
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return errno;
        if (count == 0)
            return ::ftruncate(to, done) == 0 ? 0 : errno;
        for (ssize_t written = 0; written < count;) {
            const ssize_t some =
                ::write(to, buffer.data() + written, static_cast<std::size_t>(count - written));
            if (some > 0)
                written += some;
            else if (some == 0 || errno != EINTR)
                return some == 0 ? EIO : errno;
        }
        done += count;
    }
}

Descriptor newTemporary(std::string& path)
{
    std::error_code none;
    const fs::path folder = fs::temp_directory_path(none);
    std::string name = ((none ? fs::path("/tmp") : folder) / "interleave-XXXXXX").string();
    const int descriptor = ::mkostemp(name.data(), O_CLOEXEC);
    if (descriptor >= 0)
        path = name;
    return Descriptor(descriptor);
}

} // namespace interleave
