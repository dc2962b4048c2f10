#pragma once
// A recording of a shell that is talked to, made by hand.

#include "labs/engine/recording.h"
#include "labs/processes/story.h"

namespace interleave {

/// Adds facts to a recording's main lane, a millisecond apart.
class StoryTeller
{
public:
    explicit StoryTeller(const std::string& scene)
    {
        m_run.lab = "processes";
        m_run.parameters = {{"scene", scene}, {"exchange", std::string("dialogue")}};
        m_run.lanes.emplace_back().name = "main";
        m_run.lanes.front().pid = m_run.lanes.front().tid = 10;
        tell(processes::Deed::starts, 10, 0, "main");
    }
    void tell(processes::Deed deed, pid_t pid, std::uint32_t number, const std::string& what = {})
    {
        const auto id = static_cast<std::uint32_t>(m_run.objects.size() + 1);
        m_run.objects[id] = processes::nameOf({deed, pid, what});
        m_run.now += 1'000'000;
        m_run.lanes.front().marks.push_back({m_run.now, id, number});
    }
    [[nodiscard]] Recording& run() { return m_run; }

private:
    Recording m_run;
};

/// main (10) starts sh (11), tells it something, gets an answer and a complaint; it ends with 7.
inline Recording shellTalk()
{
    using enum processes::Deed;
    StoryTeller story("communicate");
    story.tell(starts, 11, 10, "sh");
    story.tell(stream, 10, 0, "/dev/null");
    story.tell(stream, 10, 1, "/dev/pts/1");
    story.tell(stream, 11, 0, "pipe:[1]");
    story.tell(stream, 11, 1, "pipe:[2]");
    story.tell(stream, 11, 2, "/tmp/errors");
    story.tell(gets, 11, 9, "echo 1+1");
    story.tell(says, 11, 2, "2");
    story.tell(errs, 11, 4, "bye");
    story.tell(ends, 11, 7U << 8U);
    story.tell(reaped, 11, 7U << 8U);
    return story.run();
}

} // namespace interleave
