#include "labs/engine/argument.h"

#include <gtest/gtest.h>

namespace interleave {
namespace {

// Two texts that the catalogue has for certain.
constexpr Text yes = LAB_TEXT("yes");
constexpr Text run = LAB_TEXT("Run %1");

TEST(Sentence, FillsInWhatItWasGiven)
{
    EXPECT_EQ(Sentence(Text{"%2 before %1"}, {"a", "b"}).in("en"), "b before a");
    EXPECT_EQ(Sentence(Text{"%1%3"}, {"a"}).in("en"), "a");
}

TEST(Sentence, LeavesAPlainArgumentAsItIs)
{
    EXPECT_EQ(Sentence(Text{"%1"}, {"yes"}).in("fr"), "yes");
    EXPECT_EQ(Sentence(Text{"%1"}, {"%1"}).in("fr"), "%1");
}

TEST(Sentence, TranslatesAnArgumentThatIsAText)
{
    const Sentence sentence(Text{"<%1>"}, {asArgument(yes)});
    EXPECT_EQ(sentence.in("en"), "<yes>");
    EXPECT_EQ(sentence.in("fr"), "<oui>");
}

TEST(Sentence, TranslatesTextsBetweenPlainOnes)
{
    const std::string joined = "a = " + asArgument(yes) + ", " + asArgument(Sentence(run, {"3"})) + "!";
    const Sentence sentence(Text{"%1"}, {joined});
    EXPECT_EQ(sentence.in("en"), "a = yes, Run 3!");
    EXPECT_NE(sentence.in("fr"), sentence.in("en"));
}

TEST(Sentence, WritesDecimalsAsEachLanguageDoes)
{
    const Sentence sentence(Text{"%1"},
                            {asDecimal("0.25") + " ms; " + asDecimal("3") + "; " + asDecimal(-1.25, 1)});
    EXPECT_EQ(sentence.in("en"), "0.25 ms; 3; -1.2");
    EXPECT_EQ(sentence.in("fr"), "0,25 ms; 3; -1,2");
    EXPECT_EQ(asDecimal(1e300, 0).size(), 301U);
}

TEST(Sentence, ReadsMarksThatMakeNoSense)
{
    for (const char* const argument :
         {"\x1f", "\x1f\x1f", "\x1f\x1f\x1f", "\x1e", "\x1f\x1e\x1e", "\x1f%1\x1f%1"})
        EXPECT_EQ(Sentence(Text{"[%1]"}, {argument}).in("en").front(), '[');
}

} // namespace
} // namespace interleave
