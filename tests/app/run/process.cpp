#include "tests/app/run/process.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <fstream>
#include <sys/resource.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

namespace interleave {

namespace fs = std::filesystem;

bool eventually(const std::function<bool()>& holds, double seconds)
{
    const auto until = std::chrono::steady_clock::now() + std::chrono::duration<double>(seconds);
    while (!holds()) {
        if (std::chrono::steady_clock::now() > until)
            return false;
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    }
    return true;
}

std::string contentsOf(const fs::path& path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

Folder::Folder()
{
    static int number = 0;
    m_path = fs::temp_directory_path() /
             ("interleave-test-" + std::to_string(::getpid()) + "-" + std::to_string(number++));
    fs::create_directories(m_path);
}

Folder::~Folder()
{
    std::error_code ignored;
    fs::remove_all(m_path, ignored);
}

std::vector<std::string> Folder::names() const
{
    std::vector<std::string> all;
    for (const auto& entry : fs::directory_iterator(m_path))
        all.push_back(entry.path().filename());
    std::ranges::sort(all);
    return all;
}

Process::Process(const std::vector<std::string>& arguments)
    : Process(arguments, Options{})
{
}

Process::Process(const std::vector<std::string>& arguments, const Options& options)
{
    static int number = 0;
    m_marker = "INTERLEAVE_TEST=" + std::to_string(::getpid()) + "-" + std::to_string(number++);
    std::array<int, 2> control{-1, -1};
    std::array<int, 2> output{-1, -1};
    if ((options.control && ::pipe2(control.data(), O_CLOEXEC) != 0) ||
        (options.pipedOutput && ::pipe2(output.data(), O_CLOEXEC) != 0))
        std::abort();
    m_control = control[1];
    m_output = output[0];
    m_child = ::fork();
    if (m_child == 0) {
        if (options.ownParent && ::fork() != 0) {
            ::dup2(::open("/dev/null", O_RDWR), STDOUT_FILENO);
            for (;;)
                ::pause();
        }
        become(arguments, options, control[0], output[1]);
    }
    for (const int theirs : {control[0], output[1]})
        if (theirs >= 0)
            ::close(theirs);
}

void Process::become(const std::vector<std::string>& arguments, const Options& options, int input,
                     int output) const
{
    for (const int number : {SIGINT, SIGTERM, SIGHUP, SIGPIPE, SIGTSTP})
        std::signal(number, SIG_DFL);
    if (options.ownGroup)
        ::setpgid(0, 0);
    const std::string file = options.output.empty() ? m_folder / "stdout" : options.output;
    ::dup2(input >= 0 ? input : ::open("/dev/null", O_RDONLY), STDIN_FILENO);
    ::dup2(output >= 0 ? output : ::open(file.c_str(), O_WRONLY | O_CREAT | O_APPEND, 0600), STDOUT_FILENO);
    ::dup2(::open((m_folder / "stderr").c_str(), O_WRONLY | O_CREAT | O_APPEND, 0600), STDERR_FILENO);
    for (int descriptor = 3; descriptor < 64; ++descriptor)
        ::close(descriptor); // the ends of pipes that other tests hold
    if (options.fileLimit != 0) {
        const rlimit limit{options.fileLimit, options.fileLimit};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ::putenv(const_cast<char*>(m_marker.c_str()));
    ::setenv("LC_ALL", "C", 1);
    ::setenv("COLUMNS", std::to_string(options.columns).c_str(), 1);
    std::vector<char*> argv;
    for (const std::string& argument : arguments)
        argv.push_back(const_cast<char*>(argument.c_str()));
    argv.push_back(nullptr);
    ::execv(argv[0], argv.data());
    ::_exit(127);
}

Process::~Process()
{
    closeControl();
    if (m_output >= 0)
        ::close(m_output);
    if (m_child > 0 && m_code < 0) {
        ::kill(m_child, SIGKILL);
        ::waitpid(m_child, nullptr, 0);
    }
}

void Process::signal(int number) const { ::kill(m_child, number); }

void Process::killParent() const { ::kill(m_child, SIGKILL); }

void Process::say(const std::string& text) const
{
    if (::write(m_control, text.data(), text.size()) != static_cast<ssize_t>(text.size()))
        std::abort();
}

void Process::closeControl()
{
    if (m_control >= 0)
        ::close(m_control);
    m_control = -1;
}

std::string Process::readOutput(std::size_t atMost) const
{
    std::string bytes(atMost, '\0');
    const ssize_t count = ::read(m_output, bytes.data(), bytes.size());
    bytes.resize(count > 0 ? static_cast<std::size_t>(count) : 0);
    return bytes;
}

int Process::code()
{
    int status = 0;
    if (m_code < 0 && eventually([&] { return ::waitpid(m_child, &status, WNOHANG) == m_child; }))
        m_code = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
    return m_code;
}

std::string Process::output() const { return contentsOf(m_folder / "stdout"); }

std::string Process::errors() const { return contentsOf(m_folder / "stderr"); }

void Process::signalAll(int number) const
{
    for (const pid_t pid : living())
        ::kill(pid, number);
}

int Process::alive() const { return static_cast<int>(living().size()); }

int Process::alive(char state) const
{
    const std::vector<pid_t> all = living();
    return static_cast<int>(std::ranges::count_if(all, [&](pid_t pid) {
        const std::string stat = contentsOf("/proc/" + std::to_string(pid) + "/stat");
        const std::size_t close = stat.rfind(')');
        return close != std::string::npos && close + 2 < stat.size() && stat[close + 2] == state;
    }));
}

std::vector<pid_t> Process::living() const
{
    std::vector<pid_t> pids;
    std::error_code gone;
    for (auto entry = fs::directory_iterator("/proc", gone); entry != fs::directory_iterator();
         entry.increment(gone)) {
        const std::string name = entry->path().filename();
        if (name.find_first_not_of("0123456789") == std::string::npos &&
            ('\0' + contentsOf(entry->path() / "environ")).find('\0' + m_marker + '\0') != std::string::npos)
            pids.push_back(std::stoi(name)); // a zombie has no environment
    }
    return pids;
}

Result run(std::vector<std::string> arguments, const Process::Options& options)
{
    arguments.insert(arguments.begin(), RUNNER_FOR_TESTS);
    Process process(arguments, options);
    const int code = process.code();
    return {code, process.output(), process.errors()};
}

} // namespace interleave
