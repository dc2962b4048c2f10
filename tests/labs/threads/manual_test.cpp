// The scene in which the student presses the buttons.
#include "tests/labs/threads/run.h"

namespace interleave::threads {
namespace {

/// Presses the next button as soon as the one before has shown its effect; stops after the last.
class Student
{
public:
    struct Step {
        const char* button;
        std::function<bool(const Recording&)> effect;
    };
    explicit Student(std::vector<Step> steps)
        : m_steps(std::move(steps))
    {
    }
    Wishes operator()(const Recording& recording)
    {
        if (recording.lanes.size() < 2) // main and the first thread
            return {};
        if (m_pressed && m_steps[m_next].effect(recording)) {
            ++m_next;
            m_pressed = false;
        }
        if (m_next == m_steps.size())
            return Wishes{.stop = true, .actions = {}};
        if (std::exchange(m_pressed, true))
            return {};
        return Wishes{.actions = {m_steps[m_next].button}};
    }

private:
    std::vector<Step> m_steps;
    std::size_t m_next = 0;
    bool m_pressed = false;
};

bool isNow(const Recording& recording, const char* name, State state)
{
    const Lane* lane = laneNamed(recording, name);
    return lane != nullptr && lane->open && lane->open->state() == state &&
           (lane->spans.empty() || lane->open->begin >= lane->spans.back().end);
}

TEST(Buttons, StartBlockWakeAndEndSingleThreads)
{
    const auto now = [](const char* name, State state) {
        return [=](const Recording& recording) { return isNow(recording, name, state); };
    };
    const auto gone = [](const char* name) {
        return [=](const Recording& recording) {
            return !isNow(recording, name, State::running) && !isNow(recording, name, State::blocked);
        };
    };
    const auto student = std::make_shared<Student>(
        std::vector<Student::Step>{{"start", now("thread 2", State::running)},
                                   {"block", now("thread 1", State::blocked)},
                                   {"block", now("thread 2", State::blocked)},
                                   {"wake", now("thread 1", State::running)},
                                   {"end", gone("thread 1")},
                                   {"end", gone("thread 2")}, // ends out of its wait
                                   {"start", now("thread 3", State::running)}});
    const Recording recording = runScene("manual", {{"threads", "1"}, {"seconds", "600"}},
                                         [student](const Recording& soFar) { return (*student)(soFar); });
    EXPECT_EQ(recording.ending, Ending::stopped) << notesOf(recording);
    EXPECT_EQ(recording.metric("threads_made").value_or(0), 3);
    EXPECT_TRUE(waited(recording, Reason::condition, "wake, for thread 1"));
}

TEST(Buttons, WithNobodyToObeyDoNothing)
{
    int looks = 0; // every press prolongs the run: not for ever
    const Recording recording = runScene("manual", {{"threads", "1"}}, [&](const Recording& soFar) {
        const bool presses = soFar.lanes.size() > 1 && ++looks <= 3;
        return presses ? Wishes{.actions = {"end", "end", "wake", "block"}} : Wishes{};
    });
    EXPECT_EQ(recording.ending, Ending::finished);
    EXPECT_EQ(recording.metric("threads_made").value_or(0), 1) << notesOf(recording);
}

} // namespace
} // namespace interleave::threads
