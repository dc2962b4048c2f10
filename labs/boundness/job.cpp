#include "labs/boundness/job.h"

#include "labs/boundness/requests.h"
#include "labs/engine/cpu.h"

#include <array>
#include <cmath>
#include <cstdio>
#include <cstring>

namespace interleave::boundness {

namespace {

using Random = std::mt19937_64;

/// Points thrown into a square; how many lie in the circle gives π.
std::uint64_t throwPoints(Random& random, std::int64_t)
{
    constexpr double side = 4294967296.0; // 2^32
    std::uint64_t inside = 0;
    for (int point = 0; point < 256; ++point) {
        const std::uint64_t drawn = random();
        const double x = static_cast<double>(drawn >> 32U) / side;
        const double y = static_cast<double>(drawn & 0xffffffffU) / side;
        inside += x * x + y * y < 1 ? 1 : 0;
    }
    return inside;
}

/// FNV-1a (Fowler, Noll, Vo): one number for many characters.
std::uint64_t hashed(const char* text, std::size_t length)
{
    std::uint64_t hash = 0xcbf29ce484222325U;
    for (std::size_t i = 0; i < length; ++i)
        hash = (hash ^ static_cast<unsigned char>(text[i])) * 0x100000001b3U;
    return hash;
}

/// A line of a table.
std::uint64_t formatLine(Random& random, std::int64_t line)
{
    std::array<char, 128> text{};
    const std::uint64_t drawn = random();
    const int length =
        std::snprintf(text.data(), text.size(), "%8lld | %016llx | %12.4f | %5.1f %%\n",
                      static_cast<long long>(line), static_cast<unsigned long long>(drawn),
                      static_cast<double>(drawn % 1'000'000) / 7, static_cast<double>(drawn % 1000) / 10);
    return hashed(text.data(), static_cast<std::size_t>(std::max(length, 0)));
}

constexpr int pictureSide = 256;
using Picture = std::vector<std::uint8_t>;

Picture makePicture(Random& random)
{
    Picture picture(std::size_t{pictureSide} * pictureSide);
    for (std::size_t at = 0; at < picture.size(); at += sizeof(std::uint64_t)) {
        const std::uint64_t points = random();
        std::memcpy(&picture[at], &points, sizeof points);
    }
    return picture;
}

/// One row of the picture at two thirds of its size, each point mixed of four (bilinear).
std::uint64_t scaleRow(const Picture& picture, std::int64_t row)
{
    constexpr int width = pictureSide * 2 / 3;
    const auto at = [&](int x, int y) { return int{picture[static_cast<std::size_t>(y * pictureSide + x)]}; };
    const int y = static_cast<int>(row % width) * 3;
    std::uint64_t sum = 0;
    for (int column = 0; column < width; ++column) {
        const int x = column * 3;
        const int right = x % 2; // of two, the weight of the neighbour
        const int below = y % 2;
        const int top = at(x / 2, y / 2) * (2 - right) + at(x / 2 + 1, y / 2) * right;
        const int bottom = at(x / 2, y / 2 + 1) * (2 - right) + at(x / 2 + 1, y / 2 + 1) * right;
        sum = sum * 31 + static_cast<std::uint64_t>((top * (2 - below) + bottom * below) / 4);
    }
    return sum;
}

template <class Round>
std::uint64_t repeat(const Context& run, std::int64_t rounds, const Round& round)
{
    std::uint64_t sum = 0;
    for (std::int64_t number = 0; number < rounds && !run.stopping(); ++number)
        sum = sum * 33 + round(number);
    return sum;
}

} // namespace

std::uint64_t computed(const Context& run, const Job& job, std::size_t task)
{
    Random random = run.random(task);
    if (jobIds.at(job.kind) == "image") {
        const Picture picture = makePicture(random);
        return repeat(run, job.rounds, [&](std::int64_t row) { return scaleRow(picture, row); });
    }
    const auto round = jobIds.at(job.kind) == "text" ? formatLine : throwPoints;
    return repeat(run, job.rounds, [&](std::int64_t number) { return round(random, number); });
}

void calibrate(const Context& run, Job& job)
{
    if (!computes(job.kind))
        return;
    constexpr std::int64_t enough = 5'000'000; // ns
    std::int64_t took = 0;
    for (job.rounds = 64; took < enough && !run.stopping(); job.rounds *= 2) {
        const std::int64_t before = threadCpuNanoseconds();
        static_cast<void>(computed(run, job, 0));
        took = threadCpuNanoseconds() - before;
    }
    const double perRound = static_cast<double>(std::max<std::int64_t>(took, 1)) /
                            (static_cast<double>(job.rounds) / 2); // the loop doubled it once more
    job.rounds = std::max<std::int64_t>(1, std::llround(static_cast<double>(job.length.count()) / perRound));
}

std::uint64_t expected(const Context& run, const Job& job, std::size_t task)
{
    return computes(job.kind) ? computed(run, job, task) : answerTo(run, task);
}

Worker::Worker(Context& run, const Job& job, Probe& probe)
    : m_run(run)
    , m_job(job)
    , m_probe(probe)
{
    if (jobIds.at(job.kind) == "disk")
        m_file = openScratchFile();
}

std::uint64_t Worker::perform(std::size_t task)
{
    try {
        if (computes(m_job.kind))
            return computed(m_run, m_job, task);
        if (m_job.port != 0)
            return ask(m_job.port, task, m_probe);
        if (m_file)
            transfer(*m_file, m_probe);
        else
            pause();
    } catch (const RunFailure&) {
        if (!m_run.stopping()) // then it may well be that others have gone
            throw;
    }
    return answerTo(m_run, task);
}

void Worker::pause()
{
    const Waiting told(m_probe, Reason::sleep);
    m_run.sleep(m_job.length);
}

ScratchFile openScratchFile()
{
    auto file = ScratchFile::in(scratchFolder());
    if (!file)
        throw RunFailure{file.failure()};
    return std::move(*file);
}

void transfer(ScratchFile& file, Probe& probe)
{
    const Waiting told(probe, Reason::io);
    if (const Sentence failure = file.transfer(); !failure.empty())
        throw RunFailure{failure};
}

} // namespace interleave::boundness
