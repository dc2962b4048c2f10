#include "labs/engine/labprocess.h"

#include "labs/engine/childprocess.h"
#include "labs/engine/context.h"
#include "labs/engine/futex.h"
#include "labs/engine/kernel/perfevents.h"
#include "labs/engine/messages.h"
#include "labs/engine/supervisor.h"

#include <atomic>
#include <cstdlib>
#include <exception>
#include <new>
#include <nlohmann/json.hpp>
#include <sys/resource.h>
#include <unistd.h>

namespace interleave {
namespace {

/// In several messages where there are many cores; each says how many are still to come.
void offerEvents(const MessageWriter& messages)
{
    const auto events = openKernelEvents();
    if (!events) {
        messages.send({{"frame", "kernel-events"},
                       {"text", events.failure().text},
                       {"arguments", events.failure().arguments}});
        return;
    }
    for (std::size_t first = 0; first < events->size(); first += MessageWriter::maxDescriptors) {
        const std::size_t last = std::min(events->size(), first + MessageWriter::maxDescriptors);
        std::vector<int> cpus;
        std::vector<int> descriptors;
        for (std::size_t i = first; i < last; ++i) {
            cpus.push_back((*events)[i].cpu);
            descriptors.push_back((*events)[i].event.number());
        }
        messages.sendWith({{"frame", "kernel-events"}, {"cpus", cpus}, {"to_come", events->size() - last}},
                          descriptors);
    }
}

/// The runner answers within milliseconds; should it not, the lab is not kept waiting.
void waitUntilWatched(Arena& arena)
{
    std::atomic<std::uint32_t>& watched = arena.header().watched;
    for (int turn = 0; turn < 200 && watched == 0 && !arena.stopping(); ++turn)
        futexWait(watched, 0, 10'000'000, Futex::shared);
}

Sentence sentenceOf(const std::exception_ptr& thrown)
{
    try {
        std::rethrow_exception(thrown);
    } catch (const RunFailure& failure) {
        return failure.sentence;
    } catch (const std::bad_alloc&) {
        return Sentence(LAB_TEXT("The system gave the lab no further memory."));
    } catch (const std::exception& error) {
        return Sentence(LAB_TEXT("The lab failed: %1."), {error.what()});
    } catch (...) {
        return Sentence(LAB_TEXT("The lab failed without saying why."));
    }
}

/// Says why the lab ends, once: who comes second waits for the end of the process.
void say(const Sentence& why)
{
    static std::atomic_flag said;
    while (said.test_and_set())
        pause();
    MessageWriter(messageDescriptor)
        .send({{"frame", "note"}, {"severity", "error"}, {"text", why.text}, {"arguments", why.arguments}});
}

/// Where nobody catches, as in the threads of a library that may make no more of them, the lab ends with a
/// sentence instead of a signal.
[[noreturn]] void endWithASentence() noexcept
{
    const std::exception_ptr thrown = std::current_exception();
    if (!thrown)
        std::abort();
    say(sentenceOf(thrown));
    _exit(1);
}

} // namespace

int runLab(const RunRequest& request, Arena& arena)
{
    MessageWriter messages(messageDescriptor);
    if (traceOf(request) == Trace::kernel) {
        offerEvents(messages);
        waitUntilWatched(arena);
    }
    setpriority(PRIO_PROCESS, 0, getpriority(PRIO_PROCESS, 0) + request.lab->niceness);
    std::set_terminate(endWithASentence);
    Context context(*request.lab, request.parameters, request.seed, arena, messages);
    try {
        request.lab->body(context);
        return 0;
    } catch (...) {
        say(sentenceOf(std::current_exception()));
    }
    return 1;
}

} // namespace interleave
