#include "labs/pools/names.h"

#include "labs/engine/context.h"
#include "labs/pools/marks.h"

namespace interleave::pools {

namespace {

/// "task 2: Zagreb", or "one of the tasks 101–200".
std::string nameOf(std::size_t first, std::size_t count, bool city)
{
    std::string number = std::to_string(first + 1);
    if (count > 1)
        return "one of the tasks " + number + "–" + std::to_string(first + count);
    const std::string name = "task " + std::move(number);
    return city ? name + ": " + cityOf(static_cast<std::uint32_t>(first)) : name;
}

} // namespace

TaskNames::TaskNames(Context& run, std::size_t tasks, bool cities)
    : m_share(std::max<std::size_t>(1, (tasks + most - 1) / most))
{
    for (std::size_t first = 0; first < tasks; first += m_share)
        m_names.push_back(run.object(nameOf(first, std::min(m_share, tasks - first), cities)));
}

} // namespace interleave::pools
