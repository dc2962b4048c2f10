#include "labs/engine/sweepvalues.h"

#include <gtest/gtest.h>

namespace interleave {
namespace {

std::string valuesOf(std::string_view text, bool logarithmic = false)
{
    auto param = Param::integer("n", Text{"N"}).range(0, 100).initially(1);
    param.logarithmic = logarithmic;
    const auto values = sweepValues(param, text);
    if (!values)
        return "refused";
    std::string all;
    for (const std::string& value : *values)
        all += (all.empty() ? "" : " ") + value;
    return all;
}

TEST(SweepValues, AreListsRangesAndBoth)
{
    EXPECT_EQ(valuesOf("1, 5,9"), "1 5 9");
    EXPECT_EQ(valuesOf("1, 1"), "1");
    EXPECT_EQ(valuesOf("2..20", true), "2 4 8 16");
    EXPECT_EQ(valuesOf("0..8"), "0 1 2 3 4 5 6 7 8");
    EXPECT_EQ(valuesOf("0 .. 10 .. 5"), "0 5 10");
    EXPECT_EQ(valuesOf("3, 4..8", true), "3 4 8");
    EXPECT_EQ(valuesOf("2, 4,"), "2 4"); // while somebody still types
}

TEST(SweepValues, WhatIsNotPossibleIsRefused)
{
    for (const char* text : {"", ",", "1,,2", "a..b", "..", "2..", "9..1", "1..9..0", "1..2..3..4", "1000",
                             "0..1e99", "nan..3", "1..inf"})
        EXPECT_EQ(valuesOf(text), "refused") << text;
}

TEST(SweepValues, OfWordsDotsAreNoRange)
{
    const auto param = Param::text("names", Text{"Names"});
    EXPECT_EQ(*sweepValues(param, "a..b"), std::vector<std::string>{"a..b"});
    EXPECT_FALSE(canVary(param));
}

TEST(SweepValues, SuggestionsArePossible)
{
    for (const Param& param :
         {Param(Param::integer("n", Text{"N"}).range(1, 64).initially(4)),
          Param(Param::integer("n", Text{"N"}).range(1, 1'000'000).initially(0)),
          Param(Param::integer("n", Text{"N"}).range(1, 64).initially(4).onLogScale()),
          Param(Param::real("x", Text{"X"}).range(0, 1).initially(0.5)), Param(Param::flag("f", Text{"F"})),
          Param(Param::choice("c", Text{"C"}, {{"a", Text{"A"}}, {"b", Text{"B"}}}))})
        EXPECT_TRUE(sweepValues(param, suggestedValues(param))) << suggestedValues(param);
}

} // namespace
} // namespace interleave
