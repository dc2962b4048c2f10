// Writes what the fuzzer begins with: a real recording, whole and in its parts.

#include "labs/engine/export/export.h"
#include "tests/fuzz/seed.h"

#include <cstdio>
#include <filesystem>
#include <ostream>

namespace interleave {
namespace {

bool write(const std::filesystem::path& path, ByteView bytes)
{
    const auto done = writeWhole(path.string(), [&](std::ostream& out) {
        out << "\xff\x07\x40\x01"; // the sizes of pieces, see recording_fuzzer.cpp
        for (const std::uint8_t byte : bytes)
            out.put(static_cast<char>(byte));
    });
    if (!done)
        std::fprintf(stderr, "%s\n", done.failure().in("en").c_str());
    return bool(done);
}

bool writeSeeds(const std::filesystem::path& folder)
{
    std::error_code failed;
    std::filesystem::create_directories(folder, failed);
    const Bytes run = recordedRun();
    Bytes header;
    Bytes twice = run;
    twice.insert(twice.end(), run.begin(), run.end());
    bool done = write(folder / "run", run) && write(folder / "experiment", twice);
    int number = 0;
    FrameReader frames(
        [&](ByteView envelope, const auto&) { // one file for each frame, after the header it needs
            if (header.empty())
                header.assign(envelope.begin(), envelope.end());
            Bytes part = header;
            part.insert(part.end(), envelope.begin(), envelope.end());
            done = done && write(folder / ("frame-" + std::to_string(number++)), part);
        });
    return frames.feed(run) && done;
}

} // namespace
} // namespace interleave

int main(int argc, char** argv) { return argc == 2 && interleave::writeSeeds(argv[1]) ? 0 : 1; }
