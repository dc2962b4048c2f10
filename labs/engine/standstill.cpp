#include "labs/engine/standstill.h"

#include "labs/engine/clock.h"

#include <atomic>
#include <cerrno>
#include <fstream>
#include <string>
#include <unistd.h>
#include <utility>

namespace interleave {
namespace {

constexpr std::int64_t worthSaying = 200'000'000;   // ns
constexpr std::int64_t beyondDoubt = 2'000'000'000; // where the kernel does not count how long we were ready

/// When this process was last continued. It cannot see that it is stopped, and neither that it was.
std::atomic<std::int64_t> continuedAt{0};

void onContinue(int /*number*/)
{
    const int before = errno;
    continuedAt = monotonicNanoseconds();
    errno = before;
}

/// By SIGSTOP and its like, or by a debugger (proc(5), the third field of stat).
bool isStopped(pid_t pid)
{
    std::ifstream file("/proc/" + std::to_string(pid) + "/stat");
    std::string line;
    std::getline(file, line);
    const std::size_t close = line.rfind(')'); // a name may hold one, too
    if (close == std::string::npos || close + 2 >= line.size())
        return false;
    return line[close + 2] == 'T' || line[close + 2] == 't';
}

/// Tenths of seconds, in the C locale.
std::string secondsOf(std::int64_t nanoseconds)
{
    const std::int64_t tenths = nanoseconds / 100'000'000;
    return std::to_string(tenths / 10) + '.' + std::to_string(tenths % 10);
}

} // namespace

Standstill::Standstill()
{
    struct sigaction action {
    };
    action.sa_handler = onContinue;
    action.sa_flags = SA_RESTART;
    sigaction(SIGCONT, &action, &m_before);
}

Standstill::~Standstill() { sigaction(SIGCONT, &m_before, nullptr); }

std::optional<std::int64_t> Standstill::busy()
{
    const auto reading = m_delays.of(getpid(), gettid());
    return reading ? std::optional(reading->ran + reading->waited) : std::nullopt;
}

void Standstill::begin(std::int64_t now)
{
    m_turnBegan = now;
    m_writing = 0;
    m_busyBefore = busy();
}

void Standstill::wrote(std::int64_t begin, std::int64_t end)
{
    const std::int64_t continued = continuedAt;
    if (continued < begin || continued > end)
        m_writing += end - begin;
}

std::int64_t Standstill::turn(std::int64_t now)
{
    const std::optional<std::int64_t> busyNow = busy();
    const std::optional<std::int64_t> before = std::exchange(m_busyBefore, busyNow);
    const bool known = busyNow && before;
    const std::int64_t took = now - std::exchange(m_turnBegan, now);
    const std::int64_t stood = took - std::exchange(m_writing, 0) - (known ? *busyNow - *before : 0);
    if (stood < (known ? worthSaying : beyondDoubt))
        return 0;
    m_sum += stood;
    return stood;
}

void Standstill::look(pid_t lab, std::int64_t now)
{
    const bool stopped = lab > 0 && isStopped(lab);
    if (stopped && m_labStoppedAt < 0)
        m_labStoppedAt = now;
    if (stopped || m_labStoppedAt < 0)
        return;
    if (now - m_labStoppedAt >= worthSaying)
        m_sum += now - m_labStoppedAt;
    m_labStoppedAt = -1;
}

std::optional<Sentence> Standstill::remark() const
{
    if (m_sum == 0)
        return {};
    return Sentence(
        LAB_TEXT("The run stood still for %1 s, stopped from outside (Ctrl-Z, a signal or a debugger). "
                 "Its times contain that pause."),
        {secondsOf(m_sum)});
}

} // namespace interleave
