#include "labs/engine/argument.h"
#include "labs/engine/descriptor.h"
#include "labs/engine/recordingreader.h"

#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace interleave {
namespace {

Sentence cannotRead(const std::string& path, const char* why)
{
    return Sentence(LAB_TEXT("“%1” cannot be read: %2."), {path, why});
}

/// Empty when all of it could be read or the reader has a reason of its own.
Sentence readInto(RecordingReader& reader, const Descriptor& file, double size, const std::string& path,
                  const std::function<bool(double)>& goOn)
{
    std::array<std::uint8_t, 64UL * 1024> buffer;
    double done = 0;
    for (;;) {
        const ssize_t count = read(file.number(), buffer.data(), buffer.size());
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return cannotRead(path, std::strerror(errno));
        if (count == 0 || !reader.feed(ByteView(buffer).first(static_cast<std::size_t>(count))))
            return {};
        done += static_cast<double>(count);
        if (goOn && !goOn(size > 0 ? std::min(1.0, done / size) : 1.0))
            return Sentence(LAB_TEXT("Reading “%1” was cancelled."), {path});
    }
}

} // namespace

Outcome<Experiment> readExperiment(const std::string& path, const std::function<bool(double)>& goOn)
{
    const Descriptor file(open(path.c_str(), O_RDONLY | O_CLOEXEC));
    struct stat status {
    };
    if (file.number() < 0 || fstat(file.number(), &status) != 0)
        return cannotRead(path, std::strerror(errno));
    if (!S_ISREG(status.st_mode) && !S_ISFIFO(status.st_mode))
        return Sentence(LAB_TEXT("“%1” is not a file."), {path});
    RecordingReader reader;
    if (Sentence failure = readInto(reader, file, static_cast<double>(status.st_size), path, goOn);
        !failure.empty())
        return failure;
    const bool cutOff = !reader.atBoundary();
    reader.close();
    Experiment experiment{reader.take(), reader.failure()};
    if (experiment.damage.empty() && cutOff)
        experiment.damage = Sentence(LAB_TEXT("The recording ends in the middle; its last part is missing."));
    if (!experiment.recordings.empty())
        return experiment;
    if (experiment.damage.empty())
        experiment.damage = Sentence(LAB_TEXT("There is nothing in it."));
    return Sentence(LAB_TEXT("“%1” cannot be used. %2"), {path, asArgument(experiment.damage)});
}

} // namespace interleave
