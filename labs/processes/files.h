#pragma once
// What a standard stream can lead to beside a pipe. Everything opened here is closed by exec(3) unless it
// becomes a standard stream.

#include "labs/engine/descriptor.h"

#include <cstdint>
#include <optional>
#include <string>

namespace interleave::processes {

/// /dev/null, for reading and writing. Throws RunFailure with the reason.
Descriptor openNothing();

/// `path` for reading. Throws RunFailure with the reason.
Descriptor openInput(const std::string& path);
/// `path` for writing at its end, made where it is missing; empty: a file without a name, in a folder for
/// such. Throws RunFailure with the reason.
Descriptor openOutput(const std::string& path);
/// A file without a name that holds `text`, read from its beginning.
Descriptor fileWith(const std::string& text);

/// Bytes that the file holds; nothing: it is no regular file, or none at all.
std::optional<std::int64_t> sizeOf(const Descriptor& file);

/// Neither reads nor writes block from now on.
void unblock(const Descriptor& descriptor);

} // namespace interleave::processes
