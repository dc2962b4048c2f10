// Threads that wait: for a time, a lock, a condition, a pipe, a disk.
#include "labs/engine/scratchfile.h"
#include "labs/threads/namedthread.h"
#include "labs/threads/scenes.h"
#include "labs/threads/waits.h"
#include "labs/threads/work.h"

namespace interleave::threads {

namespace {

void reportWake(Context& run, const Measurements& wakes)
{
    if (const auto median = wakes.median())
        run.metric("wake_ns", *median);
}

} // namespace

void sleeping(Context& run, const Settings& settings)
{
    Measurements wakes(settings.threads);
    const Deadline deadline(run, settings.length);
    run.parallel("sleeper", settings.threads, [&](Probe& probe, int me) {
        while (deadline.goesOn() && work(run, settings.burst)) {
            const auto time = settings.wait * (1 + me % 3); // so that they do not all keep step
            const std::int64_t due = monotonicNanoseconds() + time.count();
            const Waiting told(probe, Reason::sleep);
            if (run.sleep(time))
                wakes.add(me, monotonicNanoseconds() - due);
        }
    });
    reportWake(run, wakes);
}

void lock(Context& run, const Settings& settings)
{
    ToldLock lock(run.object("the lock"));
    Measurements wakes(settings.threads);
    const Deadline deadline(run, settings.length);
    run.parallel("worker", settings.threads, [&](Probe& probe, int me) {
        while (deadline.goesOn()) {
            if (const auto latency = lock.acquire(probe))
                wakes.add(me, *latency);
            work(run, settings.burst); // with the lock
            lock.release();
            work(run, settings.burst / 2); // without it
        }
    });
    reportWake(run, wakes);
}

void condition(Context& run, const Settings& settings)
{
    Mailbox mailbox(run.object("a delivery"));
    Measurements wakes(settings.threads);
    const Deadline deadline(run, settings.length);
    NamedThread producer(run, "producer", [&](Probe& probe) {
        mailbox.belongsTo(probe.lane());
        while (deadline.goesOn()) {
            {
                const Waiting told(probe, Reason::sleep);
                run.sleep(settings.wait);
            }
            work(run, settings.burst / 4);
            mailbox.put(monotonicNanoseconds());
        }
        mailbox.close();
    });
    Team consumers = run.threads("consumer", settings.threads, [&](Probe& probe, int me) {
        while (const auto moment = mailbox.take(probe)) {
            wakes.add(me, monotonicNanoseconds() - *moment);
            if (!deadline.goesOn() || !work(run, settings.burst))
                break; // what has piled up stays
        }
    });
    producer.join(run);
    consumers.join();
    reportWake(run, wakes);
}

void pipe(Context& run, const Settings& settings)
{
    std::deque<Pipe> pipes(static_cast<std::size_t>(settings.threads));
    std::vector<Object> objects;
    for (int i = 0; i < settings.threads; ++i)
        objects.push_back(run.object("pipe " + std::to_string(i)));
    Measurements wakes(settings.threads);
    std::atomic<std::uint32_t> writersLane{Arena::noLane};
    const Deadline deadline(run, settings.length);
    NamedThread writer(run, "writer", [&](Probe& probe) {
        writersLane.store(probe.lane(), std::memory_order_relaxed); // only shown
        for (std::size_t turn = 0; deadline.goesOn(); ++turn) {
            {
                const Waiting told(probe, Reason::sleep);
                run.sleep(settings.wait);
            }
            pipes[turn % pipes.size()].write(monotonicNanoseconds());
        }
        for (Pipe& each : pipes)
            each.closeWriting();
    });
    Team readers = run.threads("reader", settings.threads, [&](Probe& probe, int me) {
        const auto number = static_cast<std::size_t>(me);
        const auto next = [&] {
            probe.wait(Reason::pipe, objects[number], writersLane.load(std::memory_order_relaxed));
            const auto moment = pipes[number].read();
            probe.proceed();
            return moment;
        };
        while (const auto moment = next()) {
            wakes.add(me, monotonicNanoseconds() - *moment);
            if (!deadline.goesOn() || !work(run, settings.burst))
                break; // what has piled up is not worked on
        }
        while (next()) { // makes room: the writer must not wait for a reader that has left
        }
    });
    writer.join(run);
    readers.join();
    reportWake(run, wakes);
}

void disk(Context& run, const Settings& settings)
{
    std::vector<ScratchFile> files = scratchFiles(run, settings.threads);
    const Object object = run.object("the disk");
    Measurements writes(settings.threads);
    const Deadline deadline(run, settings.length);
    run.parallel("writer", settings.threads, [&](Probe& probe, int me) {
        while (deadline.goesOn() && work(run, settings.burst)) {
            const std::int64_t begin = monotonicNanoseconds();
            const Waiting told(probe, Reason::io, object);
            if (Sentence failure = files[static_cast<std::size_t>(me)].write(); !failure.empty())
                throw RunFailure{std::move(failure)};
            writes.add(me, monotonicNanoseconds() - begin);
        }
    });
    if (const auto median = writes.median())
        run.metric("write_ms", *median / 1e6);
}

} // namespace interleave::threads
