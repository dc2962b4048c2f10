#include "labs/engine/pipe.h"

#include "labs/engine/context.h"

#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>

namespace interleave {
namespace {

constexpr Text noPipe = LAB_TEXT("The system made no further pipe (%1).");

} // namespace

StreamEnds makePipe()
{
    std::array<int, 2> ends{};
    if (pipe2(ends.data(), O_CLOEXEC) != 0)
        throw RunFailure{Sentence(noPipe, {std::strerror(errno)})};
    return {Descriptor(ends[0]), Descriptor(ends[1])};
}

} // namespace interleave
