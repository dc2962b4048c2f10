#include "labs/processes/story.h"

#include "labs/engine/foreignbytes.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <unistd.h>

namespace interleave {
namespace {

constexpr Text cutOff =
    LAB_TEXT("The picture shows the first %1 pieces of what was said; the results count all of it.");

} // namespace

namespace processes {

namespace {

constexpr std::array<std::string_view, 10> verbs{"starts", "ends", "reaped", "adopted", "stream",
                                                 "gets",   "says", "errs",   "stuck",   "holds"};
constexpr std::size_t mostBytes = 100; ///< of a text

/// Of which there may be any amount; of all else there are a few facts for each process.
bool isTalk(Deed deed) { return deed == Deed::gets || deed == Deed::says || deed == Deed::errs; }

} // namespace

std::string nameOf(const Fact& fact)
{
    std::string name = std::to_string(fact.pid) + ' ';
    name += verbs[static_cast<std::size_t>(fact.deed)];
    return fact.what.empty() ? name : name + ' ' + fact.what;
}

std::optional<Fact> factOf(std::string_view name)
{
    Fact fact;
    const char* end = name.data() + name.size();
    const auto [after, error] = std::from_chars(name.data(), end, fact.pid);
    if (error != std::errc() || after == end || *after != ' ')
        return std::nullopt;
    const std::string_view rest(after + 1, static_cast<std::size_t>(end - after - 1));
    const std::string_view verb = rest.substr(0, rest.find(' '));
    const auto known = std::ranges::find(verbs, verb);
    if (known == verbs.end())
        return std::nullopt;
    fact.deed = static_cast<Deed>(known - verbs.begin());
    fact.what = rest.substr(std::min(rest.size(), verb.size() + 1));
    return fact;
}

Story::Story(Context& run)
    : terminate(run, "terminate")
    , kill(run, "kill")
    , m_run(run)
{
    tell(Deed::starts, getpid(), 0, "main");
}

void Story::tell(Deed deed, pid_t pid, std::uint32_t number, std::string_view what)
{
    if (deed == Deed::ends && !m_zombies.insert(pid).second)
        return;
    if (deed == Deed::reaped) // its number may come again
        m_zombies.erase(pid);
    if (isTalk(deed) && ++m_talk > mostTalk) {
        if (m_talk == mostTalk + 1)
            m_run.note(Severity::remark, Sentence(cutOff, {std::to_string(mostTalk)}));
        return;
    }
    const Object object = m_run.object(nameOf({deed, pid, shownBytes(what, mostBytes)}));
    m_run.probe().mark(object, number);
}

} // namespace processes
} // namespace interleave
