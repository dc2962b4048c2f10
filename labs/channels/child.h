#pragma once
// A process whose end is not a failure but what one wants to see.

#include "labs/engine/context.h"

namespace interleave::channels {

class Child
{
public:
    using Work = std::function<void(Probe&)>; ///< must not throw

    /// Forks; the calling process must have no other thread. RunFailure where the system makes no process.
    Child(Context& run, const std::string& name, const Work& work);
    ~Child(); ///< kills it where it has not ended
    Child(const Child&) = delete;
    Child& operator=(const Child&) = delete;

    [[nodiscard]] const std::string& name() const { return m_name; }
    /// Does not block.
    [[nodiscard]] bool hasEnded();
    /// The signal that killed it; 0: none, or it lives.
    [[nodiscard]] int signal() const;

private:
    std::string m_name;
    pid_t m_pid = -1;
    int m_status = 0;
    bool m_ended = false;
};

} // namespace interleave::channels
