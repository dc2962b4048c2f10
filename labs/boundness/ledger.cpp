#include "labs/boundness/ledger.h"

#include "labs/boundness/ways.h"
#include "labs/engine/cpu.h"
#include "labs/engine/futex.h"

#include <array>
#include <charconv>
#include <fcntl.h>
#include <string>
#include <sys/resource.h>

namespace interleave::boundness {

namespace {

/// The number behind the last such name in a text like "Name:   123 kB".
std::optional<std::int64_t> numberAfter(std::string_view text, std::string_view name)
{
    const std::size_t at = text.find(name);
    if (at == std::string_view::npos)
        return std::nullopt;
    text.remove_prefix(std::min(text.size(), text.find_first_of("0123456789", at)));
    std::int64_t number = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
    return read.ec == std::errc() ? std::optional(number) : std::nullopt;
}

/// A small file of /proc, in one read; empty where there is none.
std::string contentOf(const char* path)
{
    const Descriptor file(open(path, O_RDONLY | O_CLOEXEC));
    std::array<char, 4096> text{};
    const ssize_t count = read(file.number(), text.data(), text.size());
    return {text.data(), static_cast<std::size_t>(std::max<ssize_t>(count, 0))};
}

/// Bytes of memory that the calling process has changed and no other one sees (proc(5), smaps_rollup).
std::optional<std::int64_t> ownMemory()
{
    const auto kilobytes = numberAfter(contentOf("/proc/self/smaps_rollup"), "Private_Dirty:");
    return kilobytes ? std::optional(*kilobytes * 1024) : std::nullopt;
}

double milliseconds(const timeval& time)
{
    return 1e3 * static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e3;
}

/// Of the calling process and its children that have ended.
Cost usedSoFar()
{
    Cost cost;
    for (const int who : {RUSAGE_SELF, RUSAGE_CHILDREN}) {
        rusage used{};
        getrusage(who, &used);
        cost.cpu += milliseconds(used.ru_utime) + milliseconds(used.ru_stime);
        cost.voluntary += static_cast<double>(used.ru_nvcsw);
        cost.involuntary += static_cast<double>(used.ru_nivcsw);
    }
    return cost;
}

/// In the process that was forked for it.
void work(const Assignment& assignment, std::size_t way)
{
    const auto memoryBefore = ownMemory();
    const Cost before = usedSoFar();
    const std::int64_t begin = monotonicNanoseconds();
    ways.at(way).work(assignment);
    const std::int64_t end = monotonicNanoseconds();
    Cost cost = usedSoFar();
    Sheet& sheet = assignment.sheet;
    const double looking = static_cast<double>(sheet.looking) / 1e6;
    lookAtMemory(sheet, false);
    cost.total = static_cast<double>(end - begin) / 1e6;
    cost.cpu = std::max(0.0, cost.cpu - before.cpu - looking);
    cost.voluntary -= before.voluntary;
    cost.involuntary -= before.involuntary;
    cost.memory =
        memoryBefore
            ? static_cast<double>(std::max<std::int64_t>(0, sheet.together - *memoryBefore) + sheet.apart)
            : -1;
    cost.creation = sheet.creation;
    sheet.cost = cost;
}

/// Below 0: not known.
double added(double one, double other) { return one < 0 || other < 0 ? -1 : one + other; }

} // namespace

Cost& operator+=(Cost& sum, const Cost& cell)
{
    sum.total += cell.total;
    sum.cpu += cell.cpu;
    sum.voluntary += cell.voluntary;
    sum.involuntary += cell.involuntary;
    sum.memory = added(sum.memory, cell.memory);
    sum.calls = added(sum.calls, cell.calls);
    return sum;
}

void Gate::pass(const Context& run) noexcept
{
    constexpr std::int64_t longest = 50'000'000; // ns: whoever opens it may have failed
    while (m_open == 0 && !run.stopping())
        futexWait(m_open, 0, longest, Futex::shared);
}

void Gate::open() noexcept
{
    m_open = 1;
    futexWake(m_open, Futex::shared);
}

std::optional<std::size_t> Assignment::next() const
{
    const std::size_t task = sheet.next++;
    return task < job.tasks && !run.stopping() ? std::optional(task) : std::nullopt;
}

void Assignment::made(std::int64_t since, std::size_t count) const
{
    sheet.creation = static_cast<double>(monotonicNanoseconds() - since) / static_cast<double>(count);
}

void lookAtMemory(Sheet& sheet, bool apart)
{
    if (sheet.counting)
        return; // it would count as well
    const std::int64_t before = threadCpuNanoseconds();
    const std::int64_t bytes = ownMemory().value_or(0);
    if (apart)
        sheet.apart += bytes;
    else if (bytes > sheet.together)
        sheet.together = bytes; // one thread of one process at a time
    sheet.looking += threadCpuNanoseconds() - before;
}

Measurement measure(Context& run, const Job& job, std::size_t way, int workers, Lanes lanes)
{
    SharedMemory sheetMemory = run.shared(sizeof(Sheet));
    SharedMemory resultMemory = run.shared(job.tasks * sizeof(std::uint64_t));
    auto& sheet = *sheetMemory.make<Sheet>();
    auto* const results = resultMemory.make<std::uint64_t>(job.tasks);
    run.processes(
           ways.at(way).id, 1,
           [&](Probe& probe, int) {
               work({run, job, workers, lanes, sheet, results, probe}, way);
           },
           lanes)
        .join();
    return {sheet.cost, {results, results + job.tasks}};
}

} // namespace interleave::boundness
