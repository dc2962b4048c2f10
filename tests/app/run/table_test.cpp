#include "app/run/table.h"

#include "app/run/quantity.h"

#include <cmath>
#include <gtest/gtest.h>

namespace interleave {
namespace {

TEST(Table, AlignsByCharactersNotBytes)
{
    Table table;
    table.column("é");
    table.column("n", Table::Align::right);
    table.column("last");
    table.row({"abc", "1", "x y"});
    table.row({"ü", "100", "z"});
    EXPECT_EQ(table.text(), "é      n  last\n"
                            "abc    1  x y\n"
                            "ü    100  z\n");
}

TEST(Table, FoldsItsLastColumnAtSpaces)
{
    Table table;
    table.column("a");
    table.column("b");
    table.row({"1", "one two three four five six seven"});
    EXPECT_EQ(table.text(26), "a  b\n"
                              "1  one two three four five\n"
                              "   six seven\n");
}

TEST(Table, NumbersHaveFourDigitsAndNoNeedlessExponent)
{
    EXPECT_EQ(shortNumber(3.14159), "3.142");
    EXPECT_EQ(shortNumber(0.5), "0.5");
    EXPECT_EQ(shortNumber(64), "64");
    EXPECT_EQ(shortNumber(123456.7), "123457");
    EXPECT_EQ(shortNumber(-1234.5), "-1235");
    EXPECT_EQ(shortNumber(1e20), "1e+20");
    EXPECT_EQ(shortNumber(std::nan("")), "–");
}

TEST(Table, NoLineIsWiderThanTheTerminal)
{
    Table table;
    table.column("Name");
    table.column("Value", Table::Align::right);
    table.column("Meaning");
    table.heading("A heading that is longer than all that stands below it, and goes on and on");
    table.row({"one_long_name_without_a_space", "123456789", "Words, many words, and more words than fit"});
    table.row({"two", "1", "a/path/that/is/long,and=has/places/to/break/it"});
    for (const std::size_t width : {120U, 80U, 44U, 30U, 12U}) {
        const std::string text = table.text(width);
        for (std::size_t begin = 0; begin < text.size();) {
            const std::size_t end = text.find('\n', begin);
            EXPECT_LE(widthOf(text.substr(begin, end - begin)), width) << text;
            begin = end + 1;
        }
        EXPECT_NE(text.find("123456789"), std::string::npos) << "numbers stay whole";
    }
    EXPECT_NE(table.text(30).find("  Value: 123456789\n"), std::string::npos) << table.text(30);
}

TEST(Terminal, CountsColumnsNotBytesOrCharacters)
{
    EXPECT_EQ(widthOf("é…×"), 3U);
    EXPECT_EQ(widthOf("世界"), 4U);
    EXPECT_EQ(widthOf("e\u0301"), 1U);  // an accent that combines
    EXPECT_EQ(widthOf("\xff\xfe"), 2U); // no text at all
    EXPECT_EQ(shortened("世界世界", 5), "世界…");
    EXPECT_EQ(shortened("short", 5), "short");
    EXPECT_EQ(shortened("longer", 5), "long…");
}

TEST(Terminal, FoldsAtSpacesAndLongWordsWhereTheyMayBreak)
{
    EXPECT_EQ(folded("one two three", 8), (std::vector<std::string>{"one two", "three"}));
    EXPECT_EQ(folded("values=1,2,3,4,5,6", 10), (std::vector<std::string>{"values=1,", "2,3,4,5,6"}));
    EXPECT_EQ(foldedLines("  one two three\nfour\n", 14), "  one two\n  three\nfour\n");
    EXPECT_EQ(foldedLines("as it is", 0), "as it is");
}

TEST(Quantity, ReadsAsPeopleSayIt)
{
    const auto shown = [](double value, const char* unit) {
        const Scale scale = scaleFor(value, unit);
        return shortNumber(value * scale.factor) + " " + scale.unit;
    };
    EXPECT_EQ(shown(100203965, "ns"), "100.2 ms");
    EXPECT_EQ(shown(0.25, "ms"), "250 µs");
    EXPECT_EQ(shown(1536, "B"), "1.5 KiB");
    EXPECT_EQ(shown(2'500'000, "1/s"), "2.5 M/s");
    EXPECT_EQ(shown(12, "%"), "12 %");
    EXPECT_EQ(shown(0, "ms"), "0 ms");
    EXPECT_EQ(shown(std::nan(""), "ns"), "– ns");
}

} // namespace
} // namespace interleave
