#include "labs/processes/report.h"

#include "labs/engine/foreignbytes.h"
#include "labs/processes/openfiles.h"
#include "labs/processes/words.h"

#include <csignal>

namespace interleave {
namespace {

constexpr Text printed = LAB_TEXT("To its standard output it wrote: %1");
constexpr Text complained = LAB_TEXT("To its standard error it wrote: %1");
constexpr Text heldOpen = LAB_TEXT("“%1” has ended, but a process that it started still holds the pipe: "
                                   "nobody can tell whether more comes.");

} // namespace

namespace processes {

namespace {

double milliseconds(const timeval& time)
{
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_usec) / 1e3;
}

} // namespace

void hear(Traffic& traffic, Descriptor from, Story& story, pid_t pid, Deed deed, Heard& heard)
{
    constexpr std::size_t bulk = 1000; // bytes at once that nobody reads line by line
    traffic.read(std::move(from), [&story, &heard, pid, deed](std::string_view bytes) {
        heard.bytes += static_cast<std::int64_t>(bytes.size());
        heard.text += bytes.substr(0, Heard::most - std::min(Heard::most, heard.text.size()));
        if (bytes.size() > bulk) {
            story.tell(deed, pid, static_cast<std::uint32_t>(bytes.size()), bytes);
            return;
        }
        for (const std::string& line : linesOf(bytes))
            story.tell(deed, pid, static_cast<std::uint32_t>(line.size()), line);
    });
}

void tellStart(Story& story, pid_t pid, const std::string& name)
{
    story.tell(Deed::starts, pid, static_cast<std::uint32_t>(getpid()), name);
    for (const pid_t each : {getpid(), pid})
        for (const OpenFile& file : openFilesOf(each, true))
            story.tell(Deed::stream, each, static_cast<std::uint32_t>(file.number), file.target);
}

void tellEnd(Traffic& traffic, Story& story, const ChildProcess& child)
{
    traffic.watch(child, [&story, pid = child.pid()](int status) {
        story.tell(Deed::ends, pid, static_cast<std::uint32_t>(status));
    });
}

std::optional<Ended> conclude(Context& run, Story& story, Traffic& traffic, ChildProcess& child,
                              const std::string& name)
{
    tellEnd(traffic, story, child);
    const bool complete = traffic.finish();
    const pid_t pid = child.pid();
    const auto ended = run.stopping() ? std::nullopt : child.reap();
    if (!ended)
        return std::nullopt;
    if (!complete)
        run.note(Severity::warning, Sentence(heldOpen, {name}));
    story.tell(Deed::ends, pid, static_cast<std::uint32_t>(ended->status));
    story.tell(Deed::reaped, pid, static_cast<std::uint32_t>(ended->status));
    run.note(Severity::remark, howItEnded(name, pid, *ended));
    return ended;
}

void reportEnd(Context& run, const Ended& ended)
{
    if (const auto code = ended.code())
        run.metric("exit_code", *code);
    if (const auto signal = ended.signal())
        run.metric("signal", *signal);
    run.metric("cpu_ms", milliseconds(ended.used.ru_utime) + milliseconds(ended.used.ru_stime));
}

void letGaugesBeSeen(Context& run)
{
    using namespace std::chrono_literals;
    const Waiting told(run.probe(), Reason::sleep);
    run.sleep(60ms); // they are looked at some 60 times a second
}

void noteHeard(Context& run, const Heard& output, const Heard& errors)
{
    if (output.bytes > 0)
        run.note(Severity::remark, Sentence(printed, {shownBytes(output.text, Heard::most)}));
    if (errors.bytes > 0)
        run.note(Severity::remark, Sentence(complained, {shownBytes(errors.text, Heard::most)}));
}

} // namespace processes
} // namespace interleave
