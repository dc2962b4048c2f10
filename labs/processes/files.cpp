#include "labs/processes/files.h"

#include "labs/engine/scratchfile.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>

namespace interleave {
namespace {

constexpr Text notReadable = LAB_TEXT("“%1” cannot be opened for reading (%2).");
constexpr Text notWritable = LAB_TEXT("“%1” cannot be opened for writing (%2).");
constexpr Text isFolder = LAB_TEXT("“%1” is a folder; choose a file.");
constexpr Text isFifo = LAB_TEXT("“%1” is a named pipe, whose end nobody knows; choose a file.");
constexpr Text notPrepared = LAB_TEXT("A file for a standard stream could not be prepared (%1).");
constexpr Text fullDisk = LAB_TEXT("The text for the program could not be written to a file (%1).");

} // namespace

namespace processes {

namespace {

/// Throws RunFailure where a system call has failed.
void require(bool succeeded)
{
    if (!succeeded)
        throw RunFailure{Sentence(notPrepared, {std::strerror(errno)})};
}

} // namespace

Descriptor openNothing()
{
    Descriptor nothing(open("/dev/null", O_RDWR | O_CLOEXEC));
    if (nothing.number() < 0)
        throw RunFailure{Sentence(notReadable, {"/dev/null", std::strerror(errno)})};
    return nothing;
}

Descriptor openInput(const std::string& path)
{
    Descriptor file(open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK)); // a FIFO would block
    struct stat status {
    };
    if (file.number() < 0 || fstat(file.number(), &status) != 0)
        throw RunFailure{Sentence(notReadable, {path, std::strerror(errno)})};
    if (S_ISDIR(status.st_mode))
        throw RunFailure{Sentence(isFolder, {path})};
    if (S_ISFIFO(status.st_mode))
        throw RunFailure{Sentence(isFifo, {path})};
    require(fcntl(file.number(), F_SETFL, 0) == 0);
    return file;
}

namespace {

Descriptor temporary()
{
    const std::string folder = scratchFolder();
    Descriptor file = namelessFile(folder);
    if (file.number() < 0)
        throw RunFailure{Sentence(notWritable, {folder, std::strerror(errno)})};
    require(fcntl(file.number(), F_SETFL, O_APPEND) == 0); // as the shell's >>: several may write
    return file;
}

} // namespace

Descriptor openOutput(const std::string& path)
{
    if (path.empty())
        return temporary();
    Descriptor file(
        open(path.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC | O_NONBLOCK, 0666)); // FIFOs again
    if (file.number() < 0)
        throw RunFailure{Sentence(notWritable, {path, std::strerror(errno)})};
    require(fcntl(file.number(), F_SETFL, O_APPEND) == 0);
    return file;
}

Descriptor fileWith(const std::string& text)
{
    Descriptor file = temporary();
    const auto written = write(file.number(), text.data(), text.size());
    if (written != static_cast<ssize_t>(text.size()))
        throw RunFailure{Sentence(fullDisk, {std::strerror(written < 0 ? errno : ENOSPC)})};
    require(lseek(file.number(), 0, SEEK_SET) == 0);
    return file;
}

std::optional<std::int64_t> sizeOf(const Descriptor& file)
{
    struct stat status {
    };
    const bool known = fstat(file.number(), &status) == 0 && S_ISREG(status.st_mode);
    return known ? std::optional<std::int64_t>(status.st_size) : std::nullopt;
}

void unblock(const Descriptor& descriptor)
{
    const int flags = fcntl(descriptor.number(), F_GETFL);
    require(flags >= 0 && fcntl(descriptor.number(), F_SETFL, flags | O_NONBLOCK) == 0);
}

} // namespace processes
} // namespace interleave
