// A catalogue of labs that behave well and badly, for the tests of interleave-run.

#include "labs/engine/catalogue.h"
#include "labs/engine/context.h"

#include <algorithm>
#include <chrono>
#include <csignal>
#include <thread>
#include <unistd.h>

namespace interleave {
namespace {

using namespace std::chrono_literals;

// clang-format off
const auto size = Param::integer("size", {"Size"}).range(1, 1000).initially(4).in("B").explained({"How many."});
const auto mode = Param::choice("mode", {"Mode"}, {{"slow", {"Slow"}}, {"fast", {"Fast"}}});
const auto length = Param::real("length", {"Length"}).range(0, 10).initially(0.5);
// clang-format on

/// Ends at once; what it measures depends on its parameters only.
void calm(Context& run)
{
    run.parallel("worker", 2, [&](Probe& probe, int) {
        for (int i = 0; i < 10; ++i) {
            probe.wait(Reason::sleep);
            probe.proceed();
        }
    });
    run.sample("level", 1000, 0.5);
    run.metric("total", static_cast<double>(run[size]) * (run[mode] == "fast" ? 1 : 10));
    run.metric("length", run[length]);
    run.note(Severity::remark, Sentence({"All is well, %1."}, {"really"}));
    run.progress(1);
}

/// Goes on until it is stopped, and says what it has done until then.
void endless(Context& run)
{
    run.metric("total", 1);
    run.progress(0.25);
    while (run.sleep(1h)) {
    }
    run.metric("length", 2);
}

/// Sends results as fast as it can, until it is stopped.
void reporting(Context& run)
{
    run.metric("total", 1);
    run.parallel("worker", 2, [&](Probe&, int) {
        while (!run.stopping())
            run.sample("level", 1000, 0.5);
    });
    run.metric("length", 2);
}

[[noreturn]] void hang()
{
    for (;;)
        std::this_thread::sleep_for(1h);
}

/// Ignores its stop token and every signal that can be ignored.
void deaf(Context& run)
{
    for (const int number : {SIGINT, SIGTERM, SIGHUP, SIGPIPE})
        std::signal(number, SIG_IGN);
    run.metric("total", 1);
    run.parallel("worker", 2, [](Probe&, int) { hang(); });
}

void forkAway(int depth)
{
    if (::fork() != 0)
        return;
    ::setsid();
    for (const int number : {SIGINT, SIGTERM, SIGHUP})
        std::signal(number, SIG_IGN);
    if (depth > 0)
        forkAway(depth - 1);
    hang();
}

/// Leaves processes in sessions of their own, and goes on as if it had none.
void runaway(Context& run)
{
    for (int i = 0; i < 3; ++i)
        forkAway(2);
    run.metric("total", 1);
    hang();
}

/// The same, but ends: what it left behind must not outlive it.
void littering(Context& run)
{
    forkAway(1);
    run.metric("total", 1);
}

void crashing(Context& run)
{
    run.metric("total", 1);
    ::kill(::getpid(), SIGKILL);
}

void failing(Context& run)
{
    if (run[size] == 4)
        throw RunFailure{Sentence({"There is no %1 here."}, {"cake"})};
    run.metric("total", static_cast<double>(run[size]));
}

/// Tells more than anybody can record, until it is stopped.
void flooding(Context& run)
{
    run.parallel("worker", 2, [&](Probe& probe, int) {
        while (!run.stopping()) {
            probe.wait(Reason::channel);
            probe.proceed();
        }
    });
    run.metric("total", 1);
}

/// Ends when it is asked to.
void acting(Context& run)
{
    while (run.asked("poke") < 2 && run.sleep(1ms)) {
    }
    run.metric("total", run.asked("poke"));
}

/// Waits, and tells nothing meanwhile.
void pausing(Context& run)
{
    run.sleep(std::chrono::round<std::chrono::nanoseconds>(std::chrono::duration<double>(run[length])));
    run.metric("total", 1);
}

/// Says the same with another number in each setting.
void talking(Context& run)
{
    run.metric("total", 100203965);
    run.metric("length", 0);
    run.note(Severity::remark, Sentence({"Counted %1, which is a number."}, {std::to_string(run[size])}));
}

Lab labOf(const char* id, std::function<void(Context&)> body)
{
    Lab lab;
    lab.id = id;
    lab.title = {"A lab for tests"};
    lab.question = {"Does it hold?"};
    lab.params = {size, mode, length};
    lab.metrics = {{"total", {"Total"}, "ns", Better::less}, {"length", {"Length"}, "m", Better::more}};
    lab.series = {{"level", {"Level"}, "B"}};
    lab.presets = {{"one", {"One"}, {"One run"}, {{"size", "7"}}},
                   {"many", {"Many"}, {"A sweep"}, {{"mode", "fast"}}, {{"size", {"2", "3"}}}, 2}};
    lab.plots = {{.id = "speedup",
                  .title = {"Speed-up"},
                  .kind = Plot::Kind::speedUpOverParam,
                  .x = "size",
                  .y = {"total"},
                  .by = "mode",
                  .laws = {Law::universal}}};
    lab.actions = {{"poke", {"Poke"}, {"Twice ends it"}}};
    lab.body = std::move(body);
    return lab;
}

Lab timed()
{
    Lab lab = labOf("timed", [](Context& run) { run.sleep(1500ms); });
    lab.params.push_back(Param::real("seconds", {"Length"}).range(0.1, 10).initially(1.5).in("s"));
    return lab;
}

Lab talkative()
{
    Lab lab = labOf("talking", talking);
    lab.params.back().when = {{"mode", "fast"}};
    return lab;
}

} // namespace

const std::vector<const Lab*>& catalogue()
{
    static const std::vector<Lab> labs{labOf("calm", calm),
                                       labOf("endless", endless),
                                       labOf("reporting", reporting),
                                       labOf("deaf", deaf),
                                       labOf("runaway", runaway),
                                       labOf("littering", littering),
                                       labOf("crashing", crashing),
                                       labOf("failing", failing),
                                       labOf("flooding", flooding),
                                       labOf("acting", acting),
                                       labOf("pausing", pausing),
                                       timed(),
                                       talkative()};
    static const std::vector<const Lab*> all = [] {
        std::vector<const Lab*> pointers;
        for (const Lab& lab : labs)
            pointers.push_back(&lab);
        return pointers;
    }();
    return all;
}

const Lab* findLab(std::string_view id)
{
    const auto found = std::ranges::find(catalogue(), id, &Lab::id);
    return found == catalogue().end() ? nullptr : *found;
}

} // namespace interleave
