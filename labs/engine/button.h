#pragma once

#include "labs/engine/context.h"

#include <utility>

namespace interleave {

/// One of a lab's actions, as its body sees it. Presses count from the start of the run on, each once.
class Button
{
public:
    /// `action`: the id of one of the lab's. The run must outlive the button.
    Button(const Context& run, std::string_view action)
        : m_run(run)
        , m_action(action)
    {
    }
    /// How often it was pressed since the last look.
    std::uint32_t presses()
    {
        const std::uint32_t asked = m_run.asked(m_action);
        return asked - std::exchange(m_seen, asked);
    }

private:
    const Context& m_run;
    std::string_view m_action;
    std::uint32_t m_seen = 0;
};

} // namespace interleave
