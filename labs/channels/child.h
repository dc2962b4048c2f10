#pragma once
// A process whose end is not a failure but what one wants to see.

#include "labs/engine/childprocess.h"

namespace interleave::channels {

class Child
{
public:
    using Work = std::function<void(Probe&)>;

    /// As ChildProcess::forked. Killed at the latest when this is destroyed.
    Child(Context& run, const std::string& name, const Work& work);

    [[nodiscard]] const std::string& name() const { return m_name; }
    /// Does not block.
    [[nodiscard]] bool hasEnded();
    /// The signal that killed it; 0: none, or it lives.
    [[nodiscard]] int signal() const { return m_ended ? m_ended->signal().value_or(0) : 0; }

private:
    std::string m_name;
    ChildProcess m_process;
    std::optional<Ended> m_ended;
};

} // namespace interleave::channels
