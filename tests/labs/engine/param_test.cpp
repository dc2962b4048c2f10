#include "labs/engine/lab.h"

#include <gtest/gtest.h>

namespace interleave {
namespace {

const auto size = Param::integer("size", LAB_TEXT("Size")).range(2, 1'000'000).initially(64);
const auto share = Param::real("share", LAB_TEXT("Share")).range(0, 1).initially(0.5);
const auto backend = Param::choice("backend", LAB_TEXT("Back end"),
                                   {{"threads", LAB_TEXT("Threads")}, {"processes", LAB_TEXT("Processes")}});
const auto pin = Param::flag("pin", LAB_TEXT("Pin"));

Lab someLab()
{
    Lab lab;
    lab.id = "demo";
    lab.params = {size, share, backend, pin};
    return lab;
}

TEST(Param, AcceptsWhatIsInItsRangeAndReadsItBack)
{
    for (const auto& [text, value] : {std::pair<const char*, Value>{"2", std::int64_t{2}},
                                      {"1000000", std::int64_t{1'000'000}},
                                      {"1e3", std::int64_t{1000}}}) {
        const auto parsed = parseValue(size, text);
        ASSERT_TRUE(parsed) << text;
        EXPECT_EQ(*parsed, value);
    }
    EXPECT_EQ(*parseValue(share, "0.25"), Value(0.25));
    EXPECT_EQ(*parseValue(backend, "processes"), Value(std::string("processes")));
    EXPECT_EQ(*parseValue(pin, "on"), Value(true));
}

TEST(Param, RefusesEverythingElseWithASentenceThatNamesIt)
{
    for (const char* text :
         {"1", "1000001", "", "abc", "2.5", "64 ", "0x40", "9999999999999999999999", "nan", "-3"}) {
        const auto parsed = parseValue(size, text);
        ASSERT_FALSE(parsed) << text;
        EXPECT_NE(parsed.failure().in("en").find("size"), std::string::npos);
    }
    for (const char* text : {"nan", "inf", "1.01", "-0.1", "half"})
        EXPECT_FALSE(parseValue(share, text)) << text;
    const auto choice = parseValue(backend, "fibres");
    ASSERT_FALSE(choice);
    EXPECT_NE(choice.failure().in("en").find("threads, processes"), std::string::npos);
    EXPECT_FALSE(parseValue(pin, "maybe"));
}

TEST(Param, TextsRoundTrip)
{
    for (const Value& value : {Value(std::int64_t{1'000'000}), Value(std::int64_t{-7})})
        EXPECT_EQ(std::to_string(std::get<std::int64_t>(value)), toText(value));
    for (const double number : {0.1, 1e-9, 3.0, 1e22, 123456.789})
        EXPECT_EQ(*parseValue(Param::real("x", LAB_TEXT("X")).range(-1e30, 1e30), toText(Value(number))),
                  Value(number));
    EXPECT_EQ(toText(Value(1e6)), "1000000");
}

TEST(Param, AValueOfAnotherKindIsRefused)
{
    EXPECT_FALSE(checkedValue(size, Value(std::string("64"))));
    EXPECT_FALSE(checkedValue(size, Value(0.5)));
    EXPECT_TRUE(checkedValue(share, Value(std::int64_t{1})));
    EXPECT_FALSE(checkedValue(backend, Value(std::string("fibres"))));
}

TEST(Lab, StartsFromInitialValuesAndTakesChanges)
{
    const std::vector<std::pair<std::string, std::string>> changes{{"size", "8"}, {"backend", "processes"}};
    const auto values = parametersOf(someLab(), changes);
    ASSERT_TRUE(values);
    EXPECT_EQ(values->at("size"), Value(std::int64_t{8}));
    EXPECT_EQ(values->at("share"), Value(0.5));
    EXPECT_EQ(values->at("backend"), Value(std::string("processes")));
}

TEST(Lab, AnUnknownParameterIsToldTogetherWithTheKnownOnes)
{
    const std::vector<std::pair<std::string, std::string>> changes{{"sise", "8"}};
    const auto values = parametersOf(someLab(), changes);
    ASSERT_FALSE(values);
    EXPECT_EQ(values.failure().in("en"), "demo has no parameter “sise”; it has size, share, backend, pin.");
}

TEST(Sentence, FillsItsPlaceholdersInAnyOrderAndKeepsOtherPercentSigns)
{
    EXPECT_EQ(Sentence(LAB_TEXT("%2 of %1, 100 % sure, %3"), {"a", "b"}).in("en"), "b of a, 100 % sure, ");
    EXPECT_EQ(Sentence(LAB_TEXT("no language has this one"), {}).in("xx"), "no language has this one");
}

} // namespace
} // namespace interleave
