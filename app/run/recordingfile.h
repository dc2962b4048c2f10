#pragma once
// The file that recordings are kept in while they are made. It has one writer: a second one is refused.

#include "labs/engine/stream.h"
#include "labs/engine/wholefile.h"

#include <optional>

namespace interleave {

class RecordingFile
{
public:
    /// Put at `path` by finish(): whole or not at all.
    static Outcome<RecordingFile> whole(const std::string& path);
    /// Appended to `path` at once, so that a crash loses nothing. Fails where `path` holds something else
    /// than whole recordings.
    static Outcome<RecordingFile> appending(const std::string& path);
    /// Likewise, for somebody who reads `path` first and cuts off what is not whole.
    static Outcome<RecordingFile> claiming(const std::string& path);

    /// False the moment it fails; nothing is written afterwards, and the file ends with the frame before.
    bool write(ByteView frame);
    /// On the disk, under its name. False when that fails, or something did before.
    bool finish();
    [[nodiscard]] const Sentence& failure() const { return m_failure; }

    struct Move {
        Sentence sentence;     ///< what has happened to the file
        bool elsewhere = true; ///< the recordings stand under another name than the user gave
    };
    /// Looks whether what is appended to still bears its name; nothing: it does. A file that was deleted is
    /// written anew, one that another took the place of, beside that. Where neither is possible, write()
    /// fails from now on.
    std::optional<Move> moved();

private:
    explicit RecordingFile(std::string path)
        : m_path(std::move(path))
    {
    }
    [[nodiscard]] int descriptor() const { return m_whole ? m_whole->descriptor() : m_own.number(); }
    bool fail(int error);
    Move writeAnew();

    std::string m_path;
    std::optional<WholeFile> m_whole;
    Descriptor m_own; ///< of what is appended to
    Sentence m_failure;
};

} // namespace interleave
