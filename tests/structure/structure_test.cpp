#include "tests/structure/includes.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <memory>
#include <regex>
#include <set>
#include <sstream>

namespace interleave::structure {
namespace {

namespace fs = std::filesystem;

std::string contentOf(const fs::path& path)
{
    std::ifstream file(path, std::ios::binary);
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

/// Every .cpp and .h below the folders that hold code, relative to the root.
std::vector<std::string> sources()
{
    std::vector<std::string> paths;
    for (const char* folder : {"app", "labs", "widgets", "tests"}) {
        for (const auto& entry : fs::recursive_directory_iterator(fs::path(SOURCE_DIR) / folder)) {
            const auto extension = entry.path().extension();
            if (extension == ".cpp" || extension == ".h")
                paths.push_back(fs::relative(entry.path(), SOURCE_DIR).generic_string());
        }
    }
    std::ranges::sort(paths);
    return paths;
}

std::string joined(const std::vector<std::string>& lines)
{
    std::string text;
    for (const auto& line : lines)
        text += line + "\n";
    return text;
}

/// The lines that a command prints; empty where it cannot run.
std::vector<std::string> linesOf(const std::string& command)
{
    const std::unique_ptr<FILE, int (*)(FILE*)> pipe(popen(command.c_str(), "re"), pclose);
    std::string text;
    std::array<char, 4096> piece{};
    while (pipe != nullptr) {
        const auto count = std::fread(piece.data(), 1, piece.size(), pipe.get());
        if (count == 0)
            break;
        text.append(piece.data(), count);
    }
    std::vector<std::string> lines;
    std::istringstream stream(text);
    for (std::string line; std::getline(stream, line);)
        lines.push_back(line);
    return lines;
}

TEST(Includes, AreFoundInEveryWayOfWritingThem)
{
    const std::vector<std::string> expected{"labs/engine/lab.h", "QWidget", "vector"};
    EXPECT_EQ(
        includesOf(
            "#include \"labs/engine/lab.h\"\n  # include <QWidget>\n// #include <no>\n#include<vector>"),
        expected);
}

TEST(Includes, ThatBreakARuleAreReported)
{
    const std::vector<std::pair<const char*, const char*>> broken{
        {"labs/engine/lab.h", "QString"},          {"labs/engine/export/csv.cpp", "labs/csp/ring.h"},
        {"labs/engine/lab.cpp", "QtCore/QString"}, {"labs/csp/csp.cpp", "widgets/stage.h"},
        {"labs/csp/csp.cpp", "labs/csp/stage.h"},  {"labs/csp/csp.cpp", "labs/other/thing.h"},
        {"labs/csp/stage.cpp", "app/gui/theme.h"}, {"labs/csp/stage.cpp", "labs/other/thing.h"},
        {"widgets/stage.cpp", "labs/csp/stage.h"}, {"widgets/stage.cpp", "app/gui/theme.h"},
        {"app/run/main.cpp", "QCoreApplication"},  {"app/run/main.cpp", "labs/csp/ring.h"},
        {"labs/csp/qt/x.cpp", "widgets/stage.h"},  {"labs/csp/csp.cpp", "labs/csp/qt/x.h"},
        {"app/gui/main.cpp", "QProcess"},          {"app/gui/session.cpp", "labs/csp/ring.h"},
    };
    for (const auto& [path, include] : broken)
        EXPECT_EQ(violations(path, std::string("#include <") + include + ">").size(), 1U)
            << path << ' ' << include;
}

TEST(Includes, ThatTheArchitectureAllowsAreNotReported)
{
    const std::vector<std::pair<const char*, const char*>> fine{
        {"labs/engine/lab.h", "vector"},         {"labs/engine/export/csv.cpp", "labs/engine/recording.h"},
        {"labs/csp/csp.cpp", "labs/csp/ring.h"}, {"labs/csp/stage.cpp", "QPainter"},
        {"labs/csp/stage.h", "widgets/stage.h"}, {"widgets/stage.cpp", "labs/engine/recording.h"},
        {"labs/csp/qt/x.cpp", "QThreadPool"},    {"labs/csp/qt/x.cpp", "labs/csp/ring.h"},
        {"app/run/main.cpp", "CLI/CLI.hpp"},     {"app/gui/session.cpp", "QProcess"},
    };
    for (const auto& [path, include] : fine)
        EXPECT_EQ(joined(violations(path, std::string("#include <") + include + ">")), "");
}

TEST(Structure, EveryFileIncludesOnlyWhatItsFolderMaySee)
{
    std::vector<std::string> found;
    for (const auto& path : sources()) {
        const auto some = violations(path, contentOf(fs::path(SOURCE_DIR) / path));
        found.insert(found.end(), some.begin(), some.end());
    }
    EXPECT_EQ(joined(found), "");
}

TEST(Structure, TargetsLinkOnlyWhatTheArchitectureAllows)
{
    const std::set<std::string> withoutQt{"engine", "labs", "interleave-run"};
    std::istringstream links(contentOf(LINKS));
    std::set<std::string> seen;
    for (std::string target, library; links >> target >> library;) {
        seen.insert(target);
        const bool qt = library.starts_with("Qt6::");
        const bool window = library == "widgets" || library == "stages" || library == "interleave";
        EXPECT_FALSE(withoutQt.contains(target) && (qt || window)) << target << " links " << library;
        EXPECT_FALSE(target == "engine" && library == "labs") << "the engine links the labs";
        EXPECT_FALSE(target == "widgets" && (library == "labs" || library == "stages"))
            << "widgets link " << library;
    }
    EXPECT_TRUE(seen.contains("engine") && seen.contains("labs") && seen.contains("interleave-run"));
}

TEST(Structure, TheTopLevelHoldsNothingButWhatTheArchitectureNames)
{
    const std::set<std::string> allowed{".ci",
                                        ".clang-format",
                                        ".clang-tidy",
                                        ".editorconfig",
                                        ".gitignore",
                                        "CHANGELOG.md",
                                        "CMakeLists.txt",
                                        "CMakePresets.json",
                                        "CONTRIBUTING.md",
                                        "LICENSE",
                                        "README.md",
                                        "app",
                                        "labs",
                                        "resources",
                                        "scripts",
                                        "tests",
                                        "translations",
                                        "widgets"};
    const auto files = linesOf("git -C '" SOURCE_DIR "' ls-files");
    if (files.empty())
        GTEST_SKIP() << "not a git checkout";
    for (const auto& file : files)
        EXPECT_TRUE(allowed.contains(file.substr(0, file.find('/')))) << file;
}

TEST(Structure, FilesAreShortEnoughToReadInOneSitting)
{
    for (const auto& path : sources()) {
        const std::string text = contentOf(fs::path(SOURCE_DIR) / path);
        const auto lines = std::ranges::count(text, '\n');
        EXPECT_LE(lines, path.ends_with(".h") ? 120 : 300) << path;
    }
}

/// What fork(2) needs to be safe stands in one place. vfork(2) is what one scene measures.
TEST(Structure, OnlyTheChildKitForks)
{
    const std::regex forks("\\bv?fork\\(\\)|\\bclone3?\\(\\w");
    for (const auto& path : sources()) {
        if (path.starts_with("tests/") || path == "labs/engine/childprocess.cpp" ||
            path == "labs/processes/scene_cost.cpp")
            continue;
        EXPECT_FALSE(std::regex_search(contentOf(fs::path(SOURCE_DIR) / path), forks))
            << path << " forks: use labs/engine/childprocess.h";
    }
}

TEST(Structure, EveryHeaderIsGuarded)
{
    for (const auto& path : sources()) {
        if (path.ends_with(".h")) {
            EXPECT_TRUE(contentOf(fs::path(SOURCE_DIR) / path).starts_with("#pragma once\n")) << path;
        }
    }
}

} // namespace
} // namespace interleave::structure
