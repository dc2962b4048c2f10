// Bad input for every parameter: one clear sentence, and nothing is started.
#include "tests/labs/processes/run.h"

#include <fstream>
#include <sys/stat.h>

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
            {{{"command", "/proc"}}, "“/proc” is a folder"},
            {{{"command", "bus/pci"}, {"folder", "/proc"}}, "“bus/pci” is a folder"},
            {{{"command", "./no-such"}, {"folder", "/proc"}}, "no program “./no-such”"},
            {{{"scene", "communicate"}, {"folder", "/no/such/folder"}}, "cannot be the working directory"},
            {{{"scene", "communicate"}, {"command", "/proc"}}, "“/proc” is a folder"},
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

TEST(Mistakes, LikeANamedPipeAsInputAreSaid)
{
    const std::filesystem::path fifo =
        std::filesystem::temp_directory_path() / ("processes-fifo-" + std::to_string(getpid()));
    ASSERT_EQ(mkfifo(fifo.c_str(), 0600), 0);
    const Recording recording = runScene("redirect", {{"stdin", "file"}, {"input_file", fifo}});
    std::filesystem::remove(fifo);
    EXPECT_EQ(recording.ending, Ending::failed);
    EXPECT_TRUE(saidSo(recording, "is a named pipe")) << notesOf(recording);
}

TEST(Mistakes, InTextsEndTheRunWithASentence)
{
    for (const Mistake& mistake : mistakes()) {
        const Recording recording = runScene("run", mistake.values);
        EXPECT_EQ(recording.ending, Ending::failed) << mistake.sentence;
        EXPECT_FALSE(saidSo(recording, "This is a defect")) << notesOf(recording);
        EXPECT_TRUE(saidSo(recording, mistake.sentence)) << mistake.sentence << '\n' << notesOf(recording);
    }
}

TEST(Mistakes, ThatAreFilesThatNobodyCanRunAreToldApart)
{
    const std::filesystem::path file =
        std::filesystem::temp_directory_path() / ("no-program-" + std::to_string(getpid()));
    const auto said = [&](const char* content, std::filesystem::perms permissions, const Values& values) {
        std::ofstream(file) << content;
        std::filesystem::permissions(file, permissions);
        const Recording recording = runScene("run", values);
        std::filesystem::remove(file);
        return notesOf(recording);
    };
    const Values absolute{{"command", file}};
    const Values relative{{"command", "./" + file.filename().string()}, {"folder", file.parent_path()}};
    const Values inPath{{"command", file.filename()}};
    const std::string path = std::getenv("PATH");
    setenv("PATH", (path + ':' + file.parent_path().string()).c_str(), 1);
    using std::filesystem::perms;
    for (const Values& values : {absolute, relative, inPath}) {
        const auto saidSo = [&](const char* content, perms permissions, const char* sentence) {
            const std::string notes = said(content, permissions, values);
            EXPECT_NE(notes.find(sentence), std::string::npos) << values.front().second << '\n' << notes;
        };
        saidSo("echo", perms::owner_read, "may not be executed");
        saidSo("echo\n", perms::owner_all, "is no program that this system knows");
        saidSo("#!/no/interpreter\n", perms::owner_all, "what should run it is not");
    }
    setenv("PATH", path.c_str(), 1);
}

} // namespace
} // namespace interleave::processes
