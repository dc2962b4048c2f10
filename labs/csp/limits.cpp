// The experiment "limits": makes processes until the size that was set, or until the machine has had enough.
#include "labs/csp/growth.h"
#include "labs/csp/machine.h"
#include "labs/csp/teller.h"
#include "labs/engine/argument.h"

#include <algorithm>
#include <string>

namespace interleave {
namespace {
constexpr Text allMade = LAB_TEXT("All %1 were made; what stopped it is the size that you set.");
constexpr Text roomEnds = LAB_TEXT("Stopped at %1 to leave room for others: the limit is %2.");

/// The sentence says what stopped it.
Sentence growIn(Context& run, csp::Creator& creator, std::uint64_t size, const csp::Headroom& room)
{
    const std::uint64_t most = std::min(size, room.count);
    auto& gauge = run.gauge("created");
    csp::Teller teller(run);
    const auto goesOn = [&](std::uint64_t made) {
        gauge.store(static_cast<std::int64_t>(made), std::memory_order_relaxed); // only looked at
        teller.tell(monotonicNanoseconds(), static_cast<double>(made) / static_cast<double>(most));
        return !run.stopping();
    };
    Sentence ending = csp::grow(creator, {most, csp::availableBytes, goesOn});
    if (!ending.empty())
        return ending;
    return most < size ? Sentence(roomEnds, {std::to_string(most), asArgument(room.limit)})
                       : Sentence(allMade, {std::to_string(most)});
}

} // namespace

namespace csp {

void runLimits(Context& run, const Settings& settings)
{
    const Headroom room = headroom(settings.backend);
    const auto creator = Creator::of(settings.backend, StopCheck(run));
    const std::int64_t begin = monotonicNanoseconds();
    const Sentence ending = growIn(run, *creator, settings.size, room);
    const std::int64_t made = monotonicNanoseconds();
    const auto count = static_cast<double>(std::max<std::uint64_t>(1, creator->made()));
    run.note(Severity::remark, ending);
    run.metric("created", static_cast<double>(creator->made()));
    run.metric("create_ns_each", static_cast<double>(made - begin) / count);
    run.metric("bytes_each", creator->bytesEach());
    const std::int64_t ends = monotonicNanoseconds();
    creator->endAll();
    const std::int64_t gone = monotonicNanoseconds();
    run.metric("destroy_ns_each", static_cast<double>(gone - ends) / count);
    run.metric("total_ms", static_cast<double>(gone - begin) / 1e6);
}

} // namespace csp
} // namespace interleave
