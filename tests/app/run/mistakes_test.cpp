// Every mistake on the command line is one sentence that says what would do.

#include "tests/app/run/process.h"

#include <algorithm>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace interleave {
namespace {

using testing::HasSubstr;

struct Mistake {
    const char* name;
    std::vector<std::string> arguments;
    int code;
    const char* sentence;
};

void PrintTo(const Mistake& mistake, std::ostream* out) { *out << mistake.name; }

class MistakeTest : public testing::TestWithParam<Mistake>
{
};

TEST_P(MistakeTest, IsOneSentenceThatSaysWhatWouldDo)
{
    const Result result = run(GetParam().arguments);
    EXPECT_EQ(result.code, GetParam().code);
    EXPECT_THAT(result.errors, HasSubstr(GetParam().sentence));
    EXPECT_EQ(std::ranges::count(result.errors, '\n'), 1) << result.errors;
    EXPECT_EQ(result.output, "");
}

INSTANTIATE_TEST_SUITE_P(
    Commands, MistakeTest,
    testing::Values(
        Mistake{"Lab",
                {"run", "clam"},
                2,
                "There is no lab “clam”. Did you mean “calm”? There are: calm, endless"},
        Mistake{"FarLab", {"run", "xyzzy"}, 2, "There is no lab “xyzzy”. There are: calm"},
        Mistake{"NoLab", {"describe"}, 2, "Name a lab; there are: calm"},
        Mistake{
            "Preset", {"run", "calm", "--preset", "may"}, 2, "Did you mean “many”? There are: one, many."},
        Mistake{"Parameter",
                {"run", "calm", "--set", "sise=3"},
                2,
                "Did you mean “size”? There are: size, mode, length."},
        Mistake{"Form",
                {"run", "calm", "--set", "size"},
                2,
                "Write --set PARAMETER=VALUE; “size” is not of that form."},
        Mistake{"TooSmall", {"run", "calm", "--set", "size=0"}, 2, "between 1 and 1000"},
        Mistake{"Number", {"run", "calm", "--set", "size=four"}, 2, "“four”"},
        Mistake{"Choice", {"run", "calm", "--set", "mode=medium"}, 2, "slow, fast"},
        Mistake{"Seed", {"run", "calm", "--seed", "-1"}, 2, "--seed"},
        Mistake{"Repeat", {"run", "calm", "--repeat", "0"}, 2, "--repeat must be a whole number from 1"},
        Mistake{"Format", {"run", "calm", "--format", "xml"}, 2, "table, json, csv"},
        Mistake{"Option", {"run", "calm", "--frobnicate"}, 2, "“--frobnicate” is not understood here"},
        Mistake{"NearOption", {"run", "calm", "--sett", "size=3"}, 2, "Did you mean “--set”?"},
        Mistake{"Command",
                {"lst"},
                2,
                "Unknown command “lst”. Did you mean “list”? There are: list, describe, run"},
        Mistake{"FarCommand", {"elephant"}, 2, "Unknown command “elephant”. There are: list, describe"},
        Mistake{"DescribeFormat", {"describe", "calm", "--format", "csv"}, 2, "must be one of table, json"},
        Mistake{"Range", {"sweep", "calm", "--over", "size=8..2"}, 2, "The range 8..2 holds no value."},
        Mistake{"RangeOfWords", {"sweep", "calm", "--over", "size=few..many"}, 2, "is not a range such as"},
        Mistake{"Value", {"run", "calm", "--seed"}, 2, "--seed needs a value"},
        Mistake{"Language", {"list", "--language", "tlh"}, 2, "en, fr"},
        Mistake{"Over", {"sweep", "calm"}, 2, "--over PARAMETER=VALUE,VALUE"},
        Mistake{"OverValue", {"sweep", "calm", "--over", "size=1,,2"}, 2, "size"},
        Mistake{"Both", {"sweep", "calm", "--set", "size=1", "--over", "size=1,2"}, 2, "both set and varied"},
        Mistake{"Twice",
                {"sweep", "calm", "--over", "size=2,3", "--over", "size=4"},
                2,
                "size is varied twice; write all its values behind one --over."},
        Mistake{"EmptyOut", {"run", "calm", "--out", ""}, 2, "What is given to --out is empty"},
        Mistake{"EmptyShortOut", {"run", "calm", "-o", ""}, 2, "What is given to --out is empty"},
        Mistake{"EmptyAutosave", {"run", "calm", "--autosave="}, 2, "--autosave needs a value"},
        Mistake{"EmptyResume", {"sweep", "calm", "--resume", ""}, 2, "What is given to --resume is empty"},
        Mistake{"EmptyRepeat", {"run", "calm", "--repeat", ""}, 2, "What is given to --repeat is empty"},
        Mistake{"ExportFormat", {"export", "f", "--format", "xml"}, 2, "csv, json, perfetto"},
        Mistake{"NoFile", {"show"}, 2, "Name a recording"},
        Mistake{"Missing", {"show", "/nowhere/f"}, 3, "/nowhere/f"}, Mistake{"Folder", {"show", "/"}, 3, "/"},
        Mistake{"Device", {"show", "/dev/zero"}, 3, "/dev/zero"},
        Mistake{"OutFolder", {"run", "calm", "--out", "/"}, 3, "/ cannot be written"},
        Mistake{"OutNowhere", {"run", "calm", "--out", "/nowhere/f"}, 3, "/nowhere/f cannot be written"}),
    [](const auto& each) { return each.param.name; });

} // namespace
} // namespace interleave
