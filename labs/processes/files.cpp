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
constexpr Text fullDisk = LAB_TEXT("The text for the program could not be written to a file (%1).");

} // namespace

namespace processes {

Descriptor openNothing() { return Descriptor(open("/dev/null", O_RDWR | O_CLOEXEC)); }

Descriptor openInput(const std::string& path)
{
    Descriptor file(open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK)); // a FIFO would block
    struct stat status {
    };
    if (file.number() < 0 || fstat(file.number(), &status) != 0)
        throw RunFailure{Sentence(notReadable, {path, std::strerror(errno)})};
    if (S_ISDIR(status.st_mode))
        throw RunFailure{Sentence(isFolder, {path})};
    fcntl(file.number(), F_SETFL, 0);
    return file;
}

namespace {

/// It has lost its name before anybody writes to it: nothing of it stays, whoever is killed.
Descriptor namelessFile()
{
    std::string name = scratchFolder() + "/interleave-XXXXXX";
    Descriptor file(mkostemp(name.data(), O_APPEND | O_CLOEXEC));
    if (file.number() < 0)
        throw RunFailure{Sentence(notWritable, {name, std::strerror(errno)})};
    unlink(name.c_str());
    return file;
}

} // namespace

Descriptor openOutput(const std::string& path)
{
    if (path.empty())
        return namelessFile();
    Descriptor file(
        open(path.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC | O_NONBLOCK, 0666)); // FIFOs again
    if (file.number() < 0)
        throw RunFailure{Sentence(notWritable, {path, std::strerror(errno)})};
    fcntl(file.number(), F_SETFL, O_APPEND);
    return file;
}

Descriptor fileWith(const std::string& text)
{
    Descriptor file = namelessFile();
    const auto written = write(file.number(), text.data(), text.size());
    if (written != static_cast<ssize_t>(text.size()))
        throw RunFailure{Sentence(fullDisk, {std::strerror(written < 0 ? errno : ENOSPC)})};
    lseek(file.number(), 0, SEEK_SET);
    return file;
}

std::int64_t sizeOf(const Descriptor& file)
{
    struct stat status {
    };
    return fstat(file.number(), &status) == 0 ? status.st_size : 0;
}

void unblock(const Descriptor& descriptor)
{
    fcntl(descriptor.number(), F_SETFL, fcntl(descriptor.number(), F_GETFL) | O_NONBLOCK);
}

} // namespace processes
} // namespace interleave
