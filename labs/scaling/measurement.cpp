#include "labs/scaling/measurement.h"

#include "labs/engine/cpu.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace interleave::scaling {

using namespace std::chrono_literals;

Measurement::Measurement(Context& run, Crew& crew, const Kernel& kernel, const Settings& settings)
    : m_run(run)
    , m_crew(crew)
    , m_kernel(kernel)
    , m_settings(settings)
    , m_work(run.object(stepObject))
    , m_sums(static_cast<std::size_t>(settings.most))
{
}

void Measurement::prepare()
{
    mark(Step::preparation, 1);
    const std::int64_t begin = monotonicNanoseconds();
    std::int64_t passed = 0;
    double tried = 0;
    for (std::size_t piece = 0; passed < std::chrono::nanoseconds(20ms).count() && !m_run.stopping();
         ++piece) {
        m_sums.front().value += m_kernel.compute(piece);
        ++tried;
        passed = monotonicNanoseconds() - begin;
    }
    constexpr double fewest = 100; // so that shares can be divided
    constexpr double most = 200'000;
    const double each = static_cast<double>(passed) / std::max(1.0, tried);
    const double wanted = static_cast<double>(m_settings.length.count()) / std::max(1.0, each);
    const double pieces = std::clamp(std::round(wanted), fewest, most);
    m_serial = static_cast<std::size_t>(std::llround(m_settings.serialShare * pieces));
    m_parallel = static_cast<std::size_t>(pieces) - m_serial;
    for (std::size_t piece = 0; piece < m_serial + m_parallel && !m_run.stopping(); ++piece)
        (piece < m_serial ? m_serialResult : m_parallelResult) += m_kernel.compute(piece);
}

std::size_t Measurement::parallelPieces(int workers) const
{
    return m_settings.weak ? m_parallel * static_cast<std::size_t>(workers) : m_parallel;
}

std::uint64_t Measurement::resultFor(int workers) const
{
    const std::uint64_t times = m_settings.weak ? static_cast<std::uint64_t>(workers) : 1;
    return m_serialResult + times * m_parallelResult;
}

void Measurement::warmUp(int workers)
{
    mark(Step::preparation, workers);
    perform(workers, false);
}

std::optional<Timed> Measurement::time(int workers)
{
    const std::int64_t begin = monotonicNanoseconds();
    const std::int64_t cpu = processCpuNanoseconds();
    perform(workers, true);
    const std::int64_t passed = monotonicNanoseconds() - begin;
    const std::int64_t used = processCpuNanoseconds() - cpu;
    if (m_run.stopping())
        return std::nullopt;
    mark(Step::rest, workers);
    check(workers);
    return Timed{workers, static_cast<double>(passed), static_cast<double>(used)};
}

void Measurement::perform(int workers, bool shown)
{
    std::ranges::fill(m_sums, Sum{});
    for (int phase = 0; phase < m_settings.phases && !m_run.stopping(); ++phase) {
        if (m_serial > 0) {
            if (shown)
                mark(Step::serial, workers);
            performSerial(phase);
        }
        if (m_parallel > 0) {
            if (shown)
                mark(Step::parallel, workers);
            performParallel(phase, workers);
        }
    }
}

void Measurement::performSerial(int phase)
{
    const std::size_t end = shareBegin(m_serial, phase + 1, m_settings.phases);
    m_crew.perform(1, [&](int me) {
        for (std::size_t piece = shareBegin(m_serial, phase, m_settings.phases);
             piece < end && !m_run.stopping(); ++piece)
            compute(me, piece);
    });
}

void Measurement::performParallel(int phase, int workers)
{
    const std::size_t pieces = parallelPieces(workers);
    const std::size_t end = shareBegin(pieces, phase + 1, m_settings.phases);
    m_next = shareBegin(pieces, phase, m_settings.phases);
    const auto take = [this] { return m_next.fetch_add(1, std::memory_order_relaxed); }; // only a number
    m_crew.perform(workers, [&](int me) {
        for (std::size_t piece = take(); piece < end && !m_run.stopping(); piece = take())
            compute(me, m_serial + piece % m_parallel); // weak scaling: once more for each worker
    });
}

void Measurement::compute(int worker, std::size_t piece)
{
    m_sums[static_cast<std::size_t>(worker)].value += m_kernel.compute(piece);
}

void Measurement::check(int workers) const
{
    std::uint64_t result = 0;
    for (const Sum& sum : m_sums)
        result += sum.value;
    if (result != resultFor(workers))
        throw RunFailure{Sentence(LAB_TEXT("With %1 workers the result was not the sequential one. This is a "
                                           "defect of the lesson; please report it."),
                                  {std::to_string(workers)})};
}

std::vector<int> countsUpTo(int most, int cores)
{
    constexpr int dense = 16;
    std::set<int> counts{1, std::min(cores, most), most};
    for (int count = 1; most <= dense && count <= most; ++count)
        counts.insert(count);
    for (const int first : {1, 3})
        for (int count = first; count <= most; count *= 2)
            counts.insert(count);
    return {counts.begin(), counts.end()};
}

} // namespace interleave::scaling
