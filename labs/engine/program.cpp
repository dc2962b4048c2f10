#include "labs/engine/program.h"

#include "labs/engine/foreignbytes.h"
#include "labs/engine/pipe.h"

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace interleave {
namespace {

constexpr Text noFolder = LAB_TEXT("“%1” cannot be the working directory (%2).");
constexpr Text notInPath =
    LAB_TEXT("There is no program “%1” in the folders of PATH. Check how it is spelled, or give its path.");
constexpr Text noStreams = LAB_TEXT("The standard streams of “%1” could not be put in place (%2).");
constexpr Text notFolder = LAB_TEXT("“%1” is a folder; choose a program in it.");
constexpr Text noProgram = LAB_TEXT("There is no program “%1”. Check the path.");
constexpr Text noInterpreter =
    LAB_TEXT("“%1” is there, but what should run it is not: see its first line, or its loader.");
constexpr Text notExecutable =
    LAB_TEXT("“%1” may not be executed: the permission is missing, for it (chmod +x) or for a folder of its "
             "path.");
constexpr Text noFormat = LAB_TEXT(
    "“%1” is no program that this system knows. A script needs a first line that names its interpreter.");
constexpr Text notStarted = LAB_TEXT("“%1” could not be started (%2).");

/// What a copy that could not become the program says of it.
struct Trouble {
    enum class Step : int { streams, folder, program, interpreter } step = Step::program;
    int error = 0;
};

/// Becomes the program of this path, or says why not.
Trouble executeFile(const std::string& path, char* const* arguments)
{
    execv(path.c_str(), arguments);
    const int error = errno;
    struct stat status {
    };
    if (error == EACCES && stat(path.c_str(), &status) == 0 && S_ISDIR(status.st_mode))
        return {Trouble::Step::program, EISDIR};
    const bool there = error == ENOENT && access(path.c_str(), F_OK) == 0;
    return {there ? Trouble::Step::interpreter : Trouble::Step::program, error};
}

/// Tries the directories of PATH as execvp(3) does, but no shell for what is no program.
Trouble execute(const std::vector<std::string>& words)
{
    std::vector<char*> arguments;
    for (const std::string& word : words)
        arguments.push_back(const_cast<char*>(word.c_str())); // execv promises not to write there
    arguments.push_back(nullptr);
    if (words.front().find('/') != std::string::npos)
        return executeFile(words.front(), arguments.data());
    const char* path = std::getenv("PATH");
    std::string_view folders = path == nullptr ? "/usr/bin:/bin" : path;
    Trouble reason{Trouble::Step::program, ENOENT};
    while (!folders.empty()) {
        const std::string_view folder = folders.substr(0, folders.find(':'));
        folders.remove_prefix(std::min(folders.size(), folder.size() + 1));
        const Trouble trouble =
            executeFile(std::string(folder.empty() ? "." : folder) + '/' + words.front(), arguments.data());
        const bool missing = trouble.step == Trouble::Step::program &&
                             (trouble.error == ENOENT || trouble.error == ENOTDIR || trouble.error == EISDIR);
        if (!missing)
            reason = trouble;
    }
    return reason;
}

/// Whatever else this process has is not the program's business.
void closeOnExec()
{
    constexpr unsigned onExec = 4; // CLOSE_RANGE_CLOEXEC, which C libraries of the time do not name
    syscall(SYS_close_range, STDERR_FILENO + 1U, ~0U, onExec); // before Linux 5.11: what was opened so
}

/// Puts the standard streams in place; false: errno says why not.
bool redirected(const Program& program)
{
    for (int stream = 0; stream < 3; ++stream)
        if (const int chosen = program.streams[static_cast<std::size_t>(stream)];
            chosen >= 0 && dup2(chosen, stream) < 0)
            return false;
    return true;
}

/// Becomes the program, or says why not.
Trouble transform(const Program& program)
{
    for (const std::string& assignment : program.environment)
        if (putenv(const_cast<char*>(assignment.c_str())) != 0)
            return {Trouble::Step::program, errno};
    if (!program.folder.empty() && chdir(program.folder.c_str()) != 0)
        return {Trouble::Step::folder, errno};
    return execute(program.words);
}

/// As read(2), until something comes.
ssize_t readFrom(const Descriptor& from, void* bytes, std::size_t most)
{
    ssize_t count = 0;
    do
        count = read(from.number(), bytes, most);
    while (count < 0 && errno == EINTR);
    return count;
}

/// The copy of the process, until it is the program; the exit code of one that cannot. `word` and `troubles`
/// as in Launch.
int become(const Program& program, const Descriptor& word, const Descriptor& troubles)
{
    Trouble trouble{Trouble::Step::streams, 0};
    if (!redirected(program))
        trouble.error = errno;
    closeOnExec();
    char letter = 'r'; // ready: the streams are in place, or never will be
    if (write(troubles.number(), &letter, 1) != 1 || readFrom(word, &letter, 1) != 1)
        return 1;
    if (trouble.error == 0)
        trouble = transform(program);
    const auto written = write(troubles.number(), &trouble, sizeof trouble);
    return written == sizeof trouble ? 127 : 126;
}

bool missing(const Trouble& trouble)
{
    return trouble.step == Trouble::Step::interpreter ||
           (trouble.step == Trouble::Step::program && (trouble.error == ENOENT || trouble.error == ENOTDIR));
}

Sentence why(const Program& program, const Trouble& trouble)
{
    const std::string name = shownBytes(program.words.front(), 200);
    const std::string error = std::strerror(trouble.error);
    if (trouble.step == Trouble::Step::folder)
        return Sentence(noFolder, {shownBytes(program.folder, 200), error});
    if (trouble.step == Trouble::Step::streams)
        return Sentence(noStreams, {name, error});
    if (trouble.step == Trouble::Step::interpreter)
        return Sentence(noInterpreter, {name});
    switch (trouble.error) {
    case ENOENT:
        return Sentence(name.find('/') == std::string::npos ? notInPath : noProgram, {name});
    case ENOTDIR:
        return Sentence(noProgram, {name});
    case EISDIR:
        return Sentence(notFolder, {name});
    case EACCES:
        return Sentence(notExecutable, {name});
    case ENOEXEC:
        return Sentence(noFormat, {name});
    default:
        return Sentence(notStarted, {name, error});
    }
}

} // namespace

std::string Program::name() const { return std::filesystem::path(words.front()).filename().string(); }

Launch::Launch(Program program)
    : m_program(std::move(program))
{
    StreamEnds word = makePipe();
    StreamEnds troubles = makePipe();
    m_child = ChildProcess::forked([&] {
        word.writing = {};
        return become(m_program, word.reading, troubles.writing);
    });
    m_word = std::move(word.writing);
    m_troubles = std::move(troubles.reading);
    troubles.writing = {};
    char letter = 0;
    if (readFrom(m_troubles, &letter, 1) != 1)
        m_troubles = {}; // killed already: its status will say so
}

ChildProcess Launch::go()
{
    const char letter = 'g';
    Trouble trouble;
    const auto given = write(m_word.number(), &letter, 1);
    // Ends without a byte when exec closes the other end, or when the copy was killed: then its status says
    // so.
    const auto said = given == 1 ? readFrom(m_troubles, &trouble, sizeof trouble) : 0;
    if (said != sizeof trouble)
        return std::move(m_child);
    if (missing(trouble))
        throw MissingProgram{why(m_program, trouble)};
    throw RunFailure{why(m_program, trouble)};
}

} // namespace interleave
