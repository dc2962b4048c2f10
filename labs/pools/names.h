#pragma once
// What tasks are called in the lanes of those who work on them.

#include "labs/engine/probe.h"

#include <vector>

namespace interleave {

class Context;

namespace pools {

class TaskNames
{
public:
    /// Many tasks share names, so that a recording of any number of them stays small.
    static constexpr std::size_t most = 200;

    TaskNames() = default; ///< all are nameless
    /// `cities`: each has one, and the name tells it.
    TaskNames(Context& run, std::size_t tasks, bool cities);

    [[nodiscard]] Object of(std::uint32_t number) const
    {
        return m_names.empty() ? Object() : m_names[number / m_share];
    }

private:
    std::size_t m_share = 1; ///< tasks with the same name
    std::vector<Object> m_names;
};

} // namespace pools
} // namespace interleave
