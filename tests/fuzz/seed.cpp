#include "tests/fuzz/seed.h"

#include "labs/engine/context.h"
#include "labs/engine/supervisor.h"

namespace interleave {

namespace {

void body(Context& run)
{
    std::mutex mutex; // protects total
    int total = 0;
    run.processes("process", 2, [&](Probe& probe, int) { probe.wait(Reason::pipe, {}); }).join();
    const Object lock = run.object("the lock");
    run.parallel("thread", 2, [&](Probe& probe, int number) {
        const Waiting waiting(probe, Reason::lock, lock);
        const std::lock_guard held(mutex);
        total += number;
        probe.value(0, total);
        probe.mark(lock, 1);
    });
    run.sleep(std::chrono::milliseconds(250)); // two looks at the cores
    run.sample("over size", 64, 1.5);
    run.metric("total", total);
    run.note(Severity::remark, Sentence(LAB_TEXT("%1 workers"), {"3"}));
    run.progress(1);
}

} // namespace

Bytes recordedRun()
{
    Lab lab;
    lab.id = "demo";
    lab.params = {Param::integer("size", LAB_TEXT("Size")).initially(64),
                  Param::text("word", LAB_TEXT("Word")).initially("été")};
    lab.metrics = {{"total", LAB_TEXT("Total"), "ms", Better::less}};
    lab.series = {{"over time", LAB_TEXT("Over time"), "ns"}, {"over size", LAB_TEXT("Over size"), "ns"}};
    lab.body = body;
    RunRequest request;
    request.lab = &lab;
    request.parameters = initialParameters(lab);
    Bytes all;
    Supervisor::run(request, [&](ByteView frame) { all.insert(all.end(), frame.begin(), frame.end()); }, {});
    return all;
}

} // namespace interleave
