#pragma once
// Everything that goes on with one child at the same time: what is written to it, what is read from it, and
// its end.

#include "labs/engine/context.h"
#include "labs/processes/child.h"
#include "labs/processes/story.h"

#include <deque>
#include <string_view>

namespace interleave::processes {

class Traffic
{
public:
    using Bytes = std::function<void(std::string_view)>;
    using End = std::function<void(int status)>; ///< as in waitpid(2)

    /// The child stays the caller's, and gets what the story's buttons send. `name` is what the lanes say is
    /// waited for.
    Traffic(Context& run, Story& story, const ChildProcess& child, std::string_view name);

    /// Reads to the end of the stream, as soon as there is anything.
    void read(Descriptor from, Bytes got);
    /// Where to write to. Nobody who reads is no failure: it is then closed.
    void writeTo(Descriptor to);
    /// Writes as soon as there is room. `sent` gets what went.
    void write(std::string bytes, Bytes sent);
    /// Closes it once all is written.
    void closeWriting() { m_closing = true; }

    /// Calls once a child has ended, this one or another. It must live as long as the traffic.
    void watch(const ChildProcess& child, End ended) { m_watches.push_back({&child, std::move(ended)}); }

    /// Waits, at most that long, and handles what there is. False when the run is to stop.
    bool turn(int milliseconds = patience);
    [[nodiscard]] bool reading() const { return !m_readers.empty(); }
    /// Whether somebody may still read what is written.
    [[nodiscard]] bool open() const { return m_writer.number() >= 0; }
    [[nodiscard]] bool writing() const { return m_writer.number() >= 0 && !m_unsent.empty(); }
    /// Until the child has ended and its streams with it, or the run is to stop. False: somebody else keeps
    /// the streams open, and may write to them for ever.
    bool finish();

private:
    static constexpr int patience = 100; ///< ms until one looks whether the run is to stop
    struct Reader {
        Descriptor from;
        Bytes got;
    };
    struct Unsent {
        std::string bytes;
        Bytes sent;
    };
    struct Watch {
        const ChildProcess* child;
        End ended;
    };
    void tellEnds();
    void obeyButtons();
    static bool readOnce(Reader& reader);
    void writeOnce();
    void closeWhenDone();

    Context& m_run;
    Story& m_story;
    const ChildProcess& m_child;
    Object m_object;
    std::vector<Reader> m_readers;
    Descriptor m_writer;
    std::deque<Unsent> m_unsent;
    std::vector<Watch> m_watches;
    bool m_closing = false;
};

} // namespace interleave::processes
