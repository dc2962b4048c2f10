// libFuzzer: no bytes make the reader or the exports crash, hang, or take more memory than allowed.

#include "tests/fuzz/exercise.h"

#include <cstdio>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace interleave;
    constexpr std::size_t sizes = 4; // the first bytes say in which pieces the others arrive
    const ByteView bytes(data, size);
    const Reading reading =
        size <= sizes ? readInPieces(bytes) : readInPieces(bytes.subspan(sizes), bytes.first(sizes));
    if (reading.memory > allowedMemory(size)) {
        std::fprintf(stderr, "%zu bytes took %zu bytes of memory\n", size, reading.memory);
        std::abort();
    }
    exportAll(reading.recordings);
    return 0;
}
