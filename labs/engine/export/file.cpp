#include "labs/engine/export/export.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <locale>
#include <ostream>
#include <streambuf>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace interleave {
namespace {

namespace fs = std::filesystem;
using Write = std::function<void(std::ostream&)>;
using GoOn = std::function<bool(std::size_t)>;

/// A stream buffer over a descriptor that remembers why it failed, which std::ofstream does not.
class DescriptorBuffer : public std::streambuf
{
public:
    DescriptorBuffer(int descriptor, const GoOn& goOn)
        : m_descriptor(descriptor)
        , m_goOn(goOn)
    {
        reset();
    }
    [[nodiscard]] int error() const { return m_error; }

protected:
    int overflow(int c) override
    {
        if (sync() != 0)
            return traits_type::eof();
        if (c != traits_type::eof())
            sputc(static_cast<char>(c));
        return traits_type::not_eof(c);
    }
    int sync() override
    {
        for (const char* at = pbase(); at != pptr() && m_error == 0;) {
            const ssize_t written = ::write(m_descriptor, at, static_cast<std::size_t>(pptr() - at));
            if (written > 0) {
                at += written;
                m_written += static_cast<std::size_t>(written);
            } else if (written == 0 || errno != EINTR)
                m_error = written == 0 ? EIO : errno;
        }
        if (m_error == 0 && m_goOn && !m_goOn(m_written))
            m_error = ECANCELED;
        reset();
        return m_error == 0 ? 0 : -1;
    }

private:
    void reset() { setp(m_buffer.data(), m_buffer.data() + m_buffer.size()); }

    std::array<char, 65536> m_buffer{};
    int m_descriptor;
    const GoOn& m_goOn;
    std::size_t m_written = 0;
    int m_error = 0;
};

Sentence cannotWrite(const std::string& path, int error)
{
    return Sentence(LAB_TEXT("%1 cannot be written: %2."), {path, std::strerror(error)});
}

/// 0, or the errno of what failed.
int writeTo(int descriptor, const Write& write, const GoOn& goOn)
{
    DescriptorBuffer buffer(descriptor, goOn);
    std::ostream out(&buffer);
    out.imbue(std::locale::classic());
    write(out);
    out.flush();
    if (buffer.error() != 0)
        return buffer.error();
    return ::fsync(descriptor) == 0 || errno == EINVAL || errno == EROFS
               ? 0
               : errno; // EINVAL: a pipe or a device
}

int writeDirectly(const std::string& path, const Write& write, const GoOn& goOn)
{
    const int descriptor = ::open(path.c_str(), O_WRONLY | O_CLOEXEC);
    if (descriptor < 0)
        return errno;
    const int error = writeTo(descriptor, write, goOn);
    return ::close(descriptor) == 0 || error != 0 ? error : errno;
}

void syncFolderOf(const fs::path& path)
{
    const fs::path folder = path.has_parent_path() ? path.parent_path() : fs::path(".");
    const int descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return; // the name is written already; only its survival of a power cut is in doubt
    ::fsync(descriptor);
    ::close(descriptor);
}

/// A new file beside the target, with the rights that the target has or a new file gets.
int openTemporary(std::string& path, const fs::path& target, mode_t mode)
{
    for (int attempt = 0; attempt < 100; ++attempt) {
        path = target.string() + ".part" + std::to_string(::getpid()) + "-" + std::to_string(attempt);
        const int descriptor = ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode);
        if (descriptor >= 0 || errno != EEXIST)
            return descriptor;
    }
    return -1;
}

/// A file that goes, unless it gets the name that it is meant for.
class Temporary
{
public:
    Temporary(const fs::path& target, mode_t mode)
        : m_descriptor(openTemporary(m_path, target, mode))
    {
    }
    ~Temporary() // also where writing throws
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
        if (!m_path.empty() && !m_named)
            ::unlink(m_path.c_str());
    }
    Temporary(const Temporary&) = delete;
    Temporary& operator=(const Temporary&) = delete;

    [[nodiscard]] int descriptor() const { return m_descriptor; }
    /// 0, or the errno of what failed.
    int name(const fs::path& target)
    {
        if (::close(std::exchange(m_descriptor, -1)) != 0 || ::rename(m_path.c_str(), target.c_str()) != 0)
            return errno;
        m_named = true;
        syncFolderOf(target);
        return 0;
    }

private:
    std::string m_path; ///< before the descriptor, which opens it
    int m_descriptor;
    bool m_named = false;
};

int replace(const fs::path& target, mode_t mode, const Write& write, const GoOn& goOn)
{
    Temporary file(target, mode);
    if (file.descriptor() < 0)
        return errno;
    const int error = writeTo(file.descriptor(), write, goOn);
    return error != 0 ? error : file.name(target);
}

std::string fileNameOf(const std::string& series)
{
    std::string name = "series-";
    for (const char c : series)
        name += std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_' || c == '-' ? c : '_';
    return name + ".csv";
}

} // namespace

Outcome<bool> writeWhole(const std::string& path, const Write& write, const GoOn& goOn)
{
    struct stat status {
    };
    const bool exists = ::stat(path.c_str(), &status) == 0;
    if (exists && S_ISDIR(status.st_mode))
        return cannotWrite(path, EISDIR);
    if (exists && !S_ISREG(status.st_mode)) {
        const int error = writeDirectly(path, write, goOn);
        return error == 0 ? Outcome<bool>(true) : cannotWrite(path, error);
    }
    if (exists && ::access(path.c_str(), W_OK) != 0)
        return cannotWrite(path, errno); // renaming would get around it
    std::error_code unresolved;          // a link stays a link: what it points to is replaced
    const fs::path target = fs::weakly_canonical(path, unresolved);
    const int error =
        replace(unresolved ? fs::path(path) : target, exists ? status.st_mode & 0777 : 0666, write, goOn);
    return error == 0 ? Outcome<bool>(true) : cannotWrite(path, error);
}

Outcome<bool> writeCsvFolder(const std::string& folder, const Recordings& recordings,
                             const std::vector<const Lab*>& labs, const std::vector<std::string>& files)
{
    std::error_code error;
    fs::create_directories(folder, error);
    if (error)
        return Sentence(LAB_TEXT("The folder %1 cannot be made: %2."), {folder, error.message()});
    const fs::path in(folder);
    auto done = writeWhole(in / "runs.csv", [&](std::ostream& out) { writeRunsCsv(out, recordings, files); });
    if (done)
        done = writeWhole(in / "units.csv", [&](std::ostream& out) { writeUnitsCsv(out, recordings, labs); });
    if (done)
        done = writeWhole(in / "spans.csv", [&](std::ostream& out) { writeSpansCsv(out, recordings); });
    if (done && !cellColumnsOf(recordings, labs).empty())
        done = writeWhole(in / "cells.csv", [&](std::ostream& out) { writeCellsCsv(out, recordings, labs); });
    for (const std::string& series : seriesIn(recordings))
        if (done)
            done = writeWhole(in / fileNameOf(series),
                              [&](std::ostream& out) { writeSeriesCsv(out, recordings, series); });
    return done;
}

} // namespace interleave
