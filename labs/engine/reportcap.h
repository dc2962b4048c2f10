#pragma once
// How many of each kind of report a recording holds. Past that the run goes on; what is left out is counted
// and said.

#include "labs/engine/text.h"

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

namespace interleave {

class ReportCap
{
public:
    /// Whether there is room for one more report of that kind (the name of its frame). Kinds without a cap
    /// always have room.
    bool admits(std::string_view kind);
    /// Counts what somebody else has left out.
    void leftOut(std::string_view kind, std::uint64_t count);

    /// Of what admits() refused.
    [[nodiscard]] std::uint64_t refused() const;
    /// One for each kind of which something was left out.
    [[nodiscard]] std::vector<Sentence> sentences() const;

private:
    struct Kind {
        std::string_view frame;
        Text sentence; ///< %1: how many were left out
        std::uint64_t most = 0;
        std::uint64_t admitted = 0;
        std::uint64_t refused = 0;
        std::uint64_t elsewhere = 0;
    };
    Kind* kindOf(std::string_view frame);

    std::array<Kind, 5> m_kinds{
        {{"object", LAB_TEXT("Names of what is waited for, left out because a recording holds no more: %1."),
          50'000},
         {"metric", LAB_TEXT("Metrics left out because a recording holds no more: %1."), 10'000},
         {"note", LAB_TEXT("Remarks left out because a recording holds no more: %1."), 1'000},
         {"sample", LAB_TEXT("Samples left out because a recording holds no more: %1."), ~std::uint64_t{0}},
         {"gauge", LAB_TEXT("Gauges that nobody looked at because a run has no more: %1."),
          ~std::uint64_t{0}}}};
};

} // namespace interleave
