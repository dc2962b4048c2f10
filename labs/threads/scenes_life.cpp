// A thread's life: it is made, it ends, it is joined; its name; why it does not begin again.
#include "labs/threads/namedthread.h"
#include "labs/threads/scenes.h"
#include "labs/threads/work.h"

#include <array>
#include <cstring>
#include <deque>
#include <pthread.h>
#include <unistd.h>

namespace interleave {
namespace {

constexpr Text ended =
    LAB_TEXT("The thread with tid %1 has ended. There is no function that starts it again: "
             "std::thread starts when it is made, once.");
constexpr Text joinedTwice = LAB_TEXT("Joining it a second time throws std::system_error: “%1”.");
constexpr Text another =
    LAB_TEXT("Giving the same variable a new std::thread works, but that is another thread: tid %1, not %2.");
constexpr Text kept = LAB_TEXT("The kernel took the name “%1” and shows it as “%2”.");
constexpr Text tooLong = LAB_TEXT("pthread_setname_np refused the name “%1” (%2): the kernel keeps 15 bytes. "
                                  "The thread is still called “%3”, as "
                                  "the one that made it.");

} // namespace

namespace threads {

void createAndJoin(Context& run, const Settings& settings)
{
    constexpr int mostLanes = 64; // more cannot be told apart on a screen
    std::atomic<std::int64_t>& alive = run.gauge("alive");
    const Deadline deadline(run, settings.length);
    const int perRound = std::min(settings.threads, mostLanes);
    int made = 0;
    while (deadline.goesOn() && made + perRound <= mostLanes) {
        std::deque<NamedThread> threads;
        for (int i = 0; i < perRound && !run.stopping(); ++i, ++made) {
            threads.emplace_back(run, "thread " + std::to_string(made + 1), [&](Probe&) {
                alive.fetch_add(1, std::memory_order_relaxed); // only looked at
                work(run, settings.burst);
                alive.fetch_sub(1, std::memory_order_relaxed);
            });
            work(run, settings.burst / 4); // the main thread has something to do, too
        }
        for (NamedThread& thread : threads)
            thread.join(run);
        const Waiting told(run.probe(), Reason::sleep);
        run.sleep(settings.wait);
    }
    run.metric("threads_made", made);
}

namespace {

struct Naming {
    std::string wanted;
    std::string shown;
    std::string refusal; ///< the system's words; empty: it took the name
};

Naming nameThisThread(const std::string& wanted)
{
    Naming naming{wanted, {}, {}};
    const int error = pthread_setname_np(pthread_self(), wanted.c_str());
    if (error != 0)
        naming.refusal = std::strerror(error);
    std::array<char, 16> shown{};
    if (pthread_getname_np(pthread_self(), shown.data(), shown.size()) == 0)
        naming.shown = shown.data();
    return naming;
}

} // namespace

void names(Context& run, const Settings& settings)
{
    std::array<Naming, 4> namings{{{"reader", {}, {}},
                                   {"writer", {}, {}},
                                   {"écrivain", {}, {}},
                                   {"the one that waits for the disk", {}, {}}}};
    const Deadline deadline(run, settings.length);
    {
        std::vector<std::jthread> threads;
        for (Naming& naming : namings)
            threads.emplace_back([&] {
                naming = nameThisThread(naming.wanted);
                Probe probe = run.lane(LaneKind::thread, naming.wanted);
                while (deadline.goesOn() && work(run, settings.burst)) {
                    const Waiting told(probe, Reason::sleep);
                    run.sleep(settings.wait);
                }
            });
        const Waiting told(run.probe(), Reason::join);
        threads.clear(); // joins
    }
    for (const Naming& naming : namings)
        run.note(Severity::remark, naming.refusal.empty()
                                       ? Sentence(kept, {naming.wanted, naming.shown})
                                       : Sentence(tooLong, {naming.wanted, naming.refusal, naming.shown}));
    run.metric("threads_made", static_cast<double>(namings.size()));
}

namespace {

/// Starts a thread that works, waits for its end, and gives its tid.
pid_t workOnce(Context& run, const Settings& settings, std::thread& thread, const char* name)
{
    pid_t tid = 0;
    thread = std::thread([&] {
        const Probe probe = run.lane(LaneKind::thread, name);
        tid = gettid();
        work(run, settings.burst);
    });
    const Waiting told(run.probe(), Reason::join);
    thread.join();
    return tid;
}

} // namespace

void restart(Context& run, const Settings& settings)
{
    std::thread thread;
    const pid_t first = workOnce(run, settings, thread, "first thread");
    run.note(Severity::remark, Sentence(ended, {std::to_string(first)}));
    try {
        thread.join();
    } catch (const std::system_error& error) {
        run.note(Severity::remark, Sentence(joinedTwice, {error.what()}));
    }
    {
        const Waiting told(run.probe(), Reason::sleep);
        run.sleep(settings.wait);
    }
    const pid_t second = workOnce(run, settings, thread, "another thread");
    run.note(Severity::remark, Sentence(another, {std::to_string(second), std::to_string(first)}));
    run.metric("threads_made", 2);
}

} // namespace threads
} // namespace interleave
