// Bad input for every parameter: one clear sentence, and nothing is started.
#include "tests/labs/processes/run.h"

#include <fstream>

namespace interleave::processes {
namespace {

TEST(Mistakes, InNumbersAndChoicesAreNamed)
{
    for (const Param& param : thisLab().params) {
        std::vector<std::string> bad;
        if (param.kind == Param::Kind::integer || param.kind == Param::Kind::real)
            bad = {"", "many", "-1", "1e300", toText(Value(param.maximum + 1))};
        else if (param.kind == Param::Kind::choice)
            bad = {"", "no-such-thing"};
        else
            bad = {std::string(5000, 'x'), std::string("a\0b", 3)};
        for (const std::string& value : bad) {
            const auto parameters = parametersOf(thisLab(), Values{{param.id, value}});
            ASSERT_FALSE(parameters) << param.id << " = " << value.substr(0, 20);
            EXPECT_NE(parameters.failure().in("en").find(param.id), std::string::npos) << param.id;
        }
    }
}

struct Mistake {
    Values values;
    const char* sentence;
};

std::vector<Mistake> mistakes()
{
    return {{{{"command", "'open"}}, "is not closed"},
            {{{"command", "  "}}, "There is no command"},
            {{{"command", "''"}}, "There is no command"},
            {{{"command", "no-such-program x"}}, "no program “no-such-program” in the folders of PATH"},
            {{{"command", "/no/such/program"}}, "no program “/no/such/program”"},
            {{{"command", "/etc/passwd/x"}}, "no program “/etc/passwd/x”"},
            {{{"command", "/proc"}}, "may not be executed"},
            {{{"environment", "NAME"}}, "“NAME” is no environment variable"},
            {{{"environment", "'A=1"}}, "is not closed"},
            {{{"folder", "/no/such/folder"}}, "“/no/such/folder” cannot be the working directory"},
            {{{"folder", "/dev/null"}}, "“/dev/null” cannot be the working directory"},
            {{{"scene", "redirect"}, {"stdin", "file"}, {"input_file", "/no/such/file"}},
             "“/no/such/file” cannot be opened for reading"},
            {{{"scene", "redirect"}, {"stdin", "file"}, {"input_file", "/proc"}}, "“/proc” is a folder"},
            {{{"scene", "redirect"}, {"stdout", "file"}, {"output_file", "/no/such/file"}},
             "“/no/such/file” cannot be opened for writing"},
            {{{"scene", "redirect"}, {"stderr", "file"}, {"output_file", "/proc"}},
             "“/proc” cannot be opened for writing"}};
}

TEST(Mistakes, InTextsEndTheRunWithASentence)
{
    for (const Mistake& mistake : mistakes()) {
        const Recording recording = runScene("run", mistake.values);
        EXPECT_EQ(recording.ending, Ending::failed) << mistake.sentence;
        EXPECT_TRUE(saidSo(recording, mistake.sentence)) << mistake.sentence << '\n' << notesOf(recording);
    }
}

TEST(Mistakes, ThatAreFilesThatNobodyCanRunAreToldApart)
{
    const std::filesystem::path file =
        std::filesystem::temp_directory_path() / ("no-program-" + std::to_string(getpid()));
    const auto said = [&](const char* content, std::filesystem::perms permissions) {
        std::ofstream(file) << content;
        std::filesystem::permissions(file, permissions);
        const Recording recording = runScene("run", {{"command", file}});
        std::filesystem::remove(file);
        return notesOf(recording);
    };
    using std::filesystem::perms;
    EXPECT_NE(said("echo", perms::owner_read).find("may not be executed"), std::string::npos);
    EXPECT_NE(said("echo\n", perms::owner_all).find("is no program that this system knows"),
              std::string::npos);
    EXPECT_NE(said("#!/no/interpreter\n", perms::owner_all).find("what should run it is not"),
              std::string::npos);
}

} // namespace
} // namespace interleave::processes
