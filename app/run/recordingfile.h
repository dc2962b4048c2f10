#pragma once
// The file that recordings are kept in while they are made.

#include "labs/engine/descriptor.h"
#include "labs/engine/outcome.h"
#include "labs/engine/stream.h"

namespace interleave {

class RecordingFile
{
public:
    /// Written beside `path` and renamed by finish(): whole or not at all. A device is written as it is.
    static Outcome<RecordingFile> whole(const std::string& path);
    /// Appended to `path` at once, so that a crash loses nothing. Fails where `path` holds something else
    /// than whole recordings.
    static Outcome<RecordingFile> appending(const std::string& path);

    RecordingFile(RecordingFile&&) = default;
    RecordingFile& operator=(RecordingFile&&) = delete;
    ~RecordingFile(); ///< without finish(), what was to be whole is removed

    /// False the moment it fails; nothing is written afterwards, and the file ends with the frame before.
    bool write(ByteView frame);
    /// On the disk, under its name. False when that fails, or something did before.
    bool finish();
    [[nodiscard]] const Sentence& failure() const { return m_failure; }

private:
    RecordingFile(std::string path, std::string temporary, int descriptor);
    bool fail(int error);

    std::string m_path;
    std::string m_temporary; ///< empty where `path` itself is written
    Descriptor m_descriptor;
    Sentence m_failure;
};

} // namespace interleave
