#include "labs/engine/reportcap.h"

#include <algorithm>
#include <numeric>

namespace interleave {

ReportCap::Kind* ReportCap::kindOf(std::string_view frame)
{
    const auto found = std::ranges::find(m_kinds, frame, &Kind::frame);
    return found == m_kinds.end() ? nullptr : &*found;
}

bool ReportCap::admits(std::string_view kind)
{
    Kind* const counted = kindOf(kind);
    if (counted == nullptr)
        return true;
    const bool room = counted->admitted < counted->most;
    ++(room ? counted->admitted : counted->refused);
    return room;
}

void ReportCap::leftOut(std::string_view kind, std::uint64_t count)
{
    if (Kind* const counted = kindOf(kind))
        counted->elsewhere += count;
}

std::uint64_t ReportCap::refused() const
{
    return std::accumulate(m_kinds.begin(), m_kinds.end(), std::uint64_t{0},
                           [](std::uint64_t sum, const Kind& kind) { return sum + kind.refused; });
}

std::vector<Sentence> ReportCap::sentences() const
{
    std::vector<Sentence> all;
    for (const Kind& kind : m_kinds)
        if (const std::uint64_t count = kind.refused + kind.elsewhere; count > 0)
            all.emplace_back(kind.sentence, std::vector{std::to_string(count)});
    return all;
}

} // namespace interleave
