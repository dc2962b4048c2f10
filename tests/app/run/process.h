#pragma once
// A program under test, its files, and every process that it has started.

#include <filesystem>
#include <functional>
#include <string>
#include <sys/types.h>
#include <vector>

namespace interleave {

/// True once `holds` does; false after `seconds`, which is there to end a broken test, not to measure.
bool eventually(const std::function<bool()>& holds, double seconds = 60);

/// A folder of its own, gone at the end.
class Folder
{
public:
    Folder();
    ~Folder();
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
    [[nodiscard]] std::string operator/(const std::string& name) const { return m_path / name; }
    [[nodiscard]] std::vector<std::string> names() const; ///< of the files in it, sorted

private:
    std::filesystem::path m_path;
};

class Process
{
public:
    struct Options {
        bool control = false;     ///< stdin is a pipe that say() writes to; otherwise /dev/null
        bool ownParent = false;   ///< started by a process in between, for killParent()
        bool pipedOutput = false; ///< stdout is a pipe that nobody reads until readOutput(); otherwise a file
        std::string output = {};  ///< stdout is this file
        std::size_t fileLimit = 0; ///< RLIMIT_FSIZE in bytes
        int columns = 1000;        ///< COLUMNS: of a terminal that there is none of
        bool ownGroup = false;     ///< a process group of its own, as a shell with job control gives it
    };

    explicit Process(const std::vector<std::string>& arguments);
    Process(const std::vector<std::string>& arguments, const Options& options);
    ~Process(); ///< kills what is left
    Process(const Process&) = delete;
    Process& operator=(const Process&) = delete;

    void signal(int number) const;
    void signalAll(int number) const; ///< and every process that descends from it
    void killParent() const;
    void say(const std::string& text) const;
    void closeControl();
    std::string readOutput(std::size_t atMost) const; ///< of piped output: blocks until there is some

    /// Exit code, or 128 + signal as a shell has it; -1 when it does not end.
    int code();
    [[nodiscard]] std::string output() const;
    [[nodiscard]] std::string errors() const;

    /// How many processes live that descend from this one, itself included, wherever they have gone.
    [[nodiscard]] int alive() const;
    /// The same, of those only that are in this state (proc(5): T is stopped).
    [[nodiscard]] int alive(char state) const;
    [[nodiscard]] bool awaitProcesses(int count) const
    {
        return eventually([&] { return alive() >= count; });
    }
    /// Generous: what is promised is one second, what is tested is that it is not for ever.
    [[nodiscard]] bool allGone() const
    {
        return eventually([&] { return alive() == 0; }, 5);
    }

private:
    [[nodiscard]] std::vector<pid_t> living() const;
    void become(const std::vector<std::string>& arguments, const Options& options, int input,
                int output) const;

    std::string m_marker; ///< an environment variable that all descendants inherit
    Folder m_folder;
    pid_t m_child = -1;
    int m_control = -1;
    int m_output = -1;
    int m_code = -1;
};

/// What interleave-run, with the labs for tests, did with these arguments.
struct Result {
    int code;
    std::string output;
    std::string errors;
};
Result run(std::vector<std::string> arguments, const Process::Options& options = {});

/// A file's bytes; empty where there is none.
std::string contentsOf(const std::filesystem::path& path);

} // namespace interleave
