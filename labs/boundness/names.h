#pragma once
// What the rows and columns of the matrix and the rules of thumb are called: for the form, the charts, the
// remarks and the stage, so that each has one name everywhere.

#include "labs/boundness/cells.h"
#include "labs/engine/series.h"

#include <algorithm>
#include <span>

namespace interleave {

/// In the order of boundness::jobIds and boundness::wayIds.
inline constexpr std::array<Text, boundness::jobIds.size()> boundJobTitles{
    LAB_TEXT("calculation"), LAB_TEXT("text formatting"),     LAB_TEXT("image scaling"), LAB_TEXT("waiting"),
    LAB_TEXT("disk"),        LAB_TEXT("requests to a server")};
inline constexpr std::array<Text, boundness::wayIds.size()> boundWayTitles{
    LAB_TEXT("sequential"), LAB_TEXT("threads"), LAB_TEXT("processes"), LAB_TEXT("events")};

/// What may be said of a rule, in the order of boundness::Verdict.
using RuleTexts = std::array<Text, boundness::verdictCount>;

/// In the order of boundness::Rule. Sentences without their full stop.
inline constexpr std::array<RuleTexts, boundness::ruleCount> boundRuleTexts{
    {{LAB_TEXT("“Threads for I/O” holds here"), LAB_TEXT("“Threads for I/O” gains nothing here"),
      LAB_TEXT("“Threads for I/O” does not hold here"),
      LAB_TEXT("“Threads for I/O” depends on the job here")},
     {LAB_TEXT("At I/O, an event loop beats threads here"),
      LAB_TEXT("At I/O, an event loop is as fast as threads here"),
      LAB_TEXT("At I/O, threads beat an event loop here"),
      LAB_TEXT("Threads or an event loop for I/O depends on the job here")},
     {LAB_TEXT("“Processes for calculation” holds here"),
      LAB_TEXT("“Processes for calculation” is not needed here"),
      LAB_TEXT("“Processes for calculation” does not hold here"),
      LAB_TEXT("“Processes for calculation” depends on the job here")},
     {LAB_TEXT("“Never more processes than cores” holds here"),
      LAB_TEXT("“Never more processes than cores” makes no difference here"),
      LAB_TEXT("“Never more processes than cores” does not hold here"),
      LAB_TEXT("“Never more processes than cores” depends on the job here")}}};

namespace boundness {

/// Of one job or more: the same of all of them, or it depends.
inline Verdict verdictOf(std::span<const Compared> came)
{
    if (std::ranges::any_of(came, [&](Compared each) { return each != came.front(); }))
        return Verdict::depends;
    return came.front() == Compared::faster   ? Verdict::holds
           : came.front() == Compared::slower ? Verdict::doesNotHold
                                              : Verdict::same;
}

inline Text textOf(Rule rule, Verdict verdict)
{
    return boundRuleTexts.at(static_cast<std::size_t>(rule)).at(static_cast<std::size_t>(verdict));
}

} // namespace boundness
} // namespace interleave
