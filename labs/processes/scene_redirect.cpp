// Where the three standard streams of a program lead: kept, thrown away, a file, a pipe.
#include "labs/engine/foreignbytes.h"
#include "labs/engine/pipe.h"
#include "labs/processes/files.h"
#include "labs/processes/openfiles.h"
#include "labs/processes/report.h"
#include "labs/processes/scenes.h"
#include "labs/processes/words.h"

namespace interleave {
namespace {

constexpr Text before = LAB_TEXT("Open in the parent before: %1.");
constexpr Text after = LAB_TEXT("Open in “%1” when it begins: %2.");
constexpr Text toFile = LAB_TEXT("The file has grown by %1 bytes.");

} // namespace

namespace processes {

namespace {

/// What one standard stream leads to, and the parent's end of it where it is a pipe.
struct Stream {
    Descriptor its;
    Descriptor ours;
};

Stream inputOf(const Settings& settings, const std::string& text)
{
    switch (settings.streams[0]) {
    case Target::nothing:
        return {openNothing(), {}};
    case Target::file:
        return {settings.inputFile.empty() ? fileWith(text) : openInput(settings.inputFile), {}};
    case Target::pipe: {
        StreamEnds pipe = makePipe();
        return {std::move(pipe.reading), std::move(pipe.writing)};
    }
    case Target::inherit:
    case Target::output:
        break;
    }
    return {};
}

Stream outputOf(Target target)
{
    if (target == Target::nothing)
        return {openNothing(), {}};
    if (target != Target::pipe)
        return {};
    StreamEnds pipe = makePipe();
    return {std::move(pipe.writing), std::move(pipe.reading)};
}

std::string listed(const std::vector<OpenFile>& files)
{
    std::string list;
    for (const OpenFile& file : files)
        list +=
            (list.empty() ? "" : ", ") + std::to_string(file.number) + " → " + shownBytes(file.target, 80);
    return list;
}

/// The streams of one program, and what goes through them.
class Wiring
{
public:
    Wiring(const Settings& settings, const std::string& text)
        : m_text(text)
        , m_input(inputOf(settings, text))
        , m_output(outputOf(settings.streams[1]))
        , m_errors(outputOf(settings.streams[2]))
    {
        if (settings.streams[1] == Target::file || settings.streams[2] == Target::file)
            m_file = openOutput(settings.outputFile);
        m_size = sizeOf(m_file);
    }
    /// What the program is to have as 0, 1 and 2.
    [[nodiscard]] std::array<int, 3> numbers(const Settings& settings) const
    {
        const auto chosen = [&](Target target, const Stream& stream) {
            return target == Target::file ? m_file.number() : stream.its.number();
        };
        const int output = chosen(settings.streams[1], m_output);
        const int inherited = 1; // as the standard output that it joins
        if (settings.streams[2] == Target::output)
            return {m_input.its.number(), output, output < 0 ? inherited : output};
        return {m_input.its.number(), output, chosen(settings.streams[2], m_errors)};
    }
    /// Once the program has its ends: else the parent would hold its own pipes open.
    void letGo()
    {
        m_input.its = {};
        m_output.its = {};
        m_errors.its = {};
    }
    void serve(Traffic& traffic, Story& story, pid_t pid);
    void report(Context& run) const;

private:
    const std::string& m_text;
    Stream m_input;
    Stream m_output;
    Stream m_errors;
    Descriptor m_file;                  ///< of the output, of the errors, or of both
    std::optional<std::int64_t> m_size; ///< of the file before
    std::int64_t m_sent = 0;
    Heard m_said;
    Heard m_complained;
};

void Wiring::serve(Traffic& traffic, Story& story, pid_t pid)
{
    if (m_input.ours.number() >= 0) {
        traffic.writeTo(std::move(m_input.ours));
        traffic.write(m_text, [this, &story, pid](std::string_view bytes) {
            m_sent += static_cast<std::int64_t>(bytes.size());
            for (const std::string& line : linesOf(bytes))
                story.tell(Deed::gets, pid, static_cast<std::uint32_t>(line.size()), line);
        });
    }
    if (m_output.ours.number() >= 0)
        hear(traffic, std::move(m_output.ours), story, pid, Deed::says, m_said);
    if (m_errors.ours.number() >= 0)
        hear(traffic, std::move(m_errors.ours), story, pid, Deed::errs, m_complained);
}

void Wiring::report(Context& run) const
{
    run.metric("stdin_bytes", static_cast<double>(m_sent));
    run.metric("stdout_bytes", static_cast<double>(m_said.bytes));
    run.metric("stderr_bytes", static_cast<double>(m_complained.bytes));
    noteHeard(run, m_said, m_complained);
    const auto size = sizeOf(m_file);
    if (!size || !m_size)
        return;
    const std::int64_t grown = *size - *m_size;
    run.metric("file_bytes", static_cast<double>(grown));
    run.note(Severity::remark, Sentence(toFile, {std::to_string(grown)}));
}

} // namespace

void redirect(Context& run, const Settings& settings)
{
    Story story(run);
    const std::string text = settings.textOr("one\ntwo\nthree\n");
    Program program = settings.program("sh -c 'echo has read: $(cat); echo trouble >&2'");
    const std::string name = program.name();
    run.note(Severity::remark, Sentence(before, {listed(openFilesOf(getpid(), true))}));
    Wiring wiring(settings, text);
    program.streams = wiring.numbers(settings);
    Launch launch(std::move(program));
    tellStart(story, launch.pid(), name);
    run.note(Severity::remark, Sentence(after, {name, listed(openFilesOf(launch.pid(), true))}));
    ChildProcess child = launch.go();
    wiring.letGo();

    Traffic traffic(run, story, child, name);
    wiring.serve(traffic, story, child.pid());
    const auto ended = conclude(run, story, traffic, child, name);
    if (!ended)
        return;
    reportEnd(run, *ended);
    wiring.report(run);
}

} // namespace processes
} // namespace interleave
