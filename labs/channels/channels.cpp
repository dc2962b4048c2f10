// How do they talk? After the lecture's Queue and Pipe: what carries messages between threads and processes,
// how much of them, and what happens when somebody does not listen.
#include "labs/channels/joining.h"
#include "labs/channels/presets.h"
#include "labs/channels/scenes.h"

#include <map>

namespace interleave {
namespace {

const auto scene =
    Param::choice(
        "scene", LAB_TEXT("Scene"),
        {{"exchange", LAB_TEXT("Queue and pipe"), LAB_TEXT("Children and their parent exchange objects.")},
         {"compare", LAB_TEXT("Compare mechanisms"),
          LAB_TEXT("Round trips first, then as many messages as will go.")},
         {"bounded", LAB_TEXT("Bounded buffer"),
          LAB_TEXT("Producers and consumers of different speeds, with a buffer between them.")},
         {"capacity", LAB_TEXT("Write first, then read"),
          LAB_TEXT("Two processes write to each other before either of them reads.")},
         {"pipeline", LAB_TEXT("Pipeline"), LAB_TEXT("Processes in a row, one of them slow.")},
         {"closing", LAB_TEXT("One end is gone"), LAB_TEXT("What the others learn of it, and what not.")}})
        .initially("bounded")
        .explained(LAB_TEXT("What is tried out."));

// NOLINTNEXTLINE(readability-function-size): a table
std::vector<Choice> mechanismChoices()
{
    return {{"pipe", LAB_TEXT("pipe"), LAB_TEXT("Between processes, through the kernel.")},
            {"socketpair", LAB_TEXT("pair of sockets"), LAB_TEXT("Between processes, through the kernel.")},
            {"mqueue", LAB_TEXT("POSIX message queue"),
             LAB_TEXT("Between processes; the kernel keeps whole messages, ten as a rule.")},
            {"shm", LAB_TEXT("ring in shared memory"),
             LAB_TEXT("Between processes, without the kernel as long as nobody has to wait.")},
            {"tcp", LAB_TEXT("TCP with this machine"),
             LAB_TEXT("Between processes, which need not even be on one machine.")},
            {"queue", LAB_TEXT("queue with a lock"), LAB_TEXT("Between threads.")},
            {"spsc", LAB_TEXT("ring without a lock"),
             LAB_TEXT("Between threads: one sender and one receiver; more of them take turns.")},
            {"mpmc", LAB_TEXT("ConcurrentQueue"),
             LAB_TEXT("Between threads, any number of them: moodycamel's queue without a lock.")}};
}

const auto mechanism = Param::choice("mechanism", LAB_TEXT("Mechanism"), mechanismChoices())
                           .initially("pipe")
                           .onlyWith({{"scene", "compare"}})
                           .explained(LAB_TEXT("What carries the messages, where mechanisms are compared."));
const auto messageBytes =
    Param::integer("message_bytes", LAB_TEXT("Size of a message"))
        .range(8, 16 << 20U)
        .initially(64)
        .in("B")
        .onLogScale()
        .onlyWith({{"scene", "compare|bounded|capacity|closing"}})
        .explained(LAB_TEXT("Of each message; with “Write first, then read”, what each process writes."));
const auto producers = Param::integer("producers", LAB_TEXT("Producers"))
                           .range(1, 16)
                           .initially(1)
                           .onlyWith({{"scene", "compare|bounded|exchange"}})
                           .explained(LAB_TEXT("How many threads or processes send."));
const auto consumers = Param::integer("consumers", LAB_TEXT("Consumers"))
                           .range(1, 16)
                           .initially(1)
                           .onlyWith({{"scene", "compare|bounded"}})
                           .explained(LAB_TEXT("How many threads or processes receive."));
const auto room = Param::integer("capacity", LAB_TEXT("Capacity"))
                      .range(1, 65536)
                      .initially(8)
                      .onLogScale()
                      .onlyWith({{"scene", "bounded"}})
                      .explained(LAB_TEXT("Messages that fit into the bounded buffer."));
const auto whenFull =
    Param::choice(
        "when_full", LAB_TEXT("When it is full"),
        {{"block", LAB_TEXT("the producer waits"), LAB_TEXT("Nothing is lost; the consumer sets the pace.")},
         {"drop", LAB_TEXT("the message is lost"), LAB_TEXT("Nobody waits.")},
         {"grow", LAB_TEXT("the buffer grows"),
          LAB_TEXT("Nobody waits, nothing is lost – as long as there is memory.")}})
        .initially("block")
        .onlyWith({{"scene", "bounded"}})
        .explained(LAB_TEXT("What the bounded buffer does with a message that has no room."));
const auto produceTime =
    Param::real("produce_ms", LAB_TEXT("Time to make a message"))
        .range(0, 1000)
        .initially(10)
        .in("ms")
        .onlyWith({{"scene", "bounded|exchange|pipeline|closing"}})
        .explained(LAB_TEXT("CPU time, on average; in a pipeline, of each stage. It takes longer where "
                            "more of them compute than there are cores."));
const auto consumeTime = Param::real("consume_ms", LAB_TEXT("Time to use a message"))
                             .range(0, 1000)
                             .initially(20)
                             .in("ms")
                             .onlyWith({{"scene", "bounded|exchange"}})
                             .explained(LAB_TEXT("CPU time, on average, of one consumer."));
const auto between =
    Param::choice("between", LAB_TEXT("Between"),
                  {{"processes", LAB_TEXT("processes"),
                    LAB_TEXT("An object becomes bytes, and the bytes another object.")},
                   {"threads", LAB_TEXT("threads"), LAB_TEXT("The object itself is handed over.")}})
        .initially("processes")
        .onlyWith({{"scene", "exchange"}})
        .explained(LAB_TEXT("Who exchanges objects, with “Queue and pipe”."));
const auto through =
    Param::choice("through", LAB_TEXT("Through"),
                  {{"queue", LAB_TEXT("a queue"), LAB_TEXT("One way: children put, the parent gets.")},
                   {"pipe", LAB_TEXT("a pipe"),
                    LAB_TEXT("Two, one for each way: the parent asks, the child answers.")}})
        .initially("queue")
        .onlyWith({{"scene", "exchange"}})
        .explained(LAB_TEXT("What they exchange objects through, with “Queue and pipe”."));
const auto messages = Param::integer("messages", LAB_TEXT("Objects"))
                          .range(1, 1000)
                          .initially(6)
                          .onlyWith({{"scene", "exchange"}})
                          .explained(LAB_TEXT("How many each child sends, with “Queue and pipe”."));
const auto stages =
    Param::integer("stages", LAB_TEXT("Stages"))
        .range(2, 8)
        .initially(4)
        .onlyWith({{"scene", "pipeline"}})
        .explained(LAB_TEXT("Of the pipeline; each is a process, the one in the middle is slow."));
const auto slowFactor = Param::real("slow_factor", LAB_TEXT("Slowness"))
                            .range(1, 20)
                            .initially(4)
                            .onlyWith({{"scene", "pipeline"}})
                            .explained(LAB_TEXT("How many times as long the slow stage takes."));
const auto slowStage =
    Param::choice(
        "slow_stage", LAB_TEXT("The slow stage"),
        {{"computes", LAB_TEXT("computes"), LAB_TEXT("More workers help as long as there are cores.")},
         {"waits", LAB_TEXT("waits for a timer"),
          LAB_TEXT("As it would for a disk or a server: waiting needs no core.")}})
        .initially("computes")
        .onlyWith({{"scene", "pipeline"}})
        .explained(LAB_TEXT("What makes it slow."));
const auto slowWorkers =
    Param::integer("slow_workers", LAB_TEXT("Workers of the slow stage"))
        .range(1, 4)
        .initially(1)
        .onlyWith({{"scene", "pipeline"}})
        .explained(LAB_TEXT("Processes that share the work of the slow stage, and its two pipes."));
const auto gone =
    Param::choice("gone", LAB_TEXT("Who goes"),
                  {{"writer", LAB_TEXT("the writer"), LAB_TEXT("The reader reads the end of the file.")},
                   {"reader", LAB_TEXT("the reader"),
                    LAB_TEXT("The writer is killed by a signal, or told by an error.")},
                   {"forgotten", LAB_TEXT("the writer, with a copy left"),
                    LAB_TEXT("A third process has inherited the writing end and forgotten it.")}})
        .initially("writer")
        .onlyWith({{"scene", "closing"}})
        .explained(LAB_TEXT("With “One end is gone”."));
const auto length =
    Param::real("seconds", LAB_TEXT("Length"))
        .range(0.05, 600)
        .initially(3)
        .in("s")
        .onLogScale()
        .onlyWith({{"scene", "compare|bounded|capacity|pipeline|closing"}})
        .explained(
            LAB_TEXT("How long the scene goes on. What is under way in a pipeline then still arrives."));

using Scene = void (*)(Context&, const channels::Settings&);

Scene sceneOf(const std::string& id)
{
    static const std::map<std::string, Scene> all{
        {"exchange", channels::exchange}, {"compare", channels::compare},   {"bounded", channels::bounded},
        {"capacity", channels::capacity}, {"pipeline", channels::pipeline}, {"closing", channels::closing}};
    return all.at(id);
}

template <class Unit>
std::chrono::nanoseconds nanoseconds(double count)
{
    return std::chrono::round<std::chrono::nanoseconds>(std::chrono::duration<double, Unit>(count));
}

channels::WhenFull policyOf(const std::string& id)
{
    if (id == "drop")
        return channels::WhenFull::drop;
    return id == "grow" ? channels::WhenFull::grow : channels::WhenFull::block;
}

void body(Context& run)
{
    channels::Settings settings;
    settings.mechanism = &channels::mechanismOf(run[mechanism]);
    settings.messageBytes = static_cast<std::size_t>(run[messageBytes]);
    settings.producers = static_cast<int>(run[producers]);
    settings.consumers = static_cast<int>(run[consumers]);
    settings.length = nanoseconds<std::ratio<1>>(run[length]);
    settings.produce = nanoseconds<std::milli>(run[produceTime]);
    settings.consume = nanoseconds<std::milli>(run[consumeTime]);
    settings.capacity = static_cast<std::size_t>(run[room]);
    settings.whenFull = policyOf(run[whenFull]);
    settings.messages = static_cast<int>(run[messages]);
    settings.bothWays = run[through] == "pipe";
    settings.processes = run[between] == "processes";
    settings.stages = static_cast<int>(run[stages]);
    settings.slowFactor = run[slowFactor];
    settings.slowWaits = run[slowStage] == "waits";
    settings.slowWorkers = static_cast<int>(run[slowWorkers]);
    settings.gone = run[gone];
    channels::becomeInterruptible();
    sceneOf(run[scene])(run, settings);
}

/// Tracing would slow what is compared.
bool measuresCosts(const Parameters& parameters)
{
    return std::get<std::string>(parameters.at(scene.id)) == "compare";
}

// NOLINTNEXTLINE(readability-function-size): a table
std::vector<Metric> metrics()
{
    return {{"round_trip_ns", LAB_TEXT("Round trip"), "ns", Better::less,
             LAB_TEXT("There and back, one message at a time; median.")},
            {"messages_per_s", LAB_TEXT("Messages per second"), "1/s", Better::more,
             LAB_TEXT("Received by all consumers together.")},
            {"bytes_per_s", LAB_TEXT("Bytes per second"), "B/s", Better::more, {}},
            {"hangs_at_bytes", LAB_TEXT("Hangs from"), "B", Better::neither,
             LAB_TEXT("The least number of bytes with which both hang, found by trying.")},
            {"hung", LAB_TEXT("Hung"), "", Better::less,
             LAB_TEXT("1: both waited for each other; 0: both came to their ends.")},
            {"received_messages", LAB_TEXT("Messages received"), "", Better::neither, {}},
            {"lost_messages", LAB_TEXT("Messages lost"), "", Better::less, {}},
            {"left_messages", LAB_TEXT("Messages left in the buffer"), "", Better::neither,
             LAB_TEXT("When the time was over.")},
            {"reordered_messages", LAB_TEXT("Messages out of order"), "", Better::less,
             LAB_TEXT("That came after a later one of the same producer.")},
            {"latency_ns", LAB_TEXT("Time under way"), "ns", Better::less,
             LAB_TEXT("Of a message, from when it was made until it was received; median.")},
            {"room_wait_ms", LAB_TEXT("Waiting for room"), "ms", Better::less,
             LAB_TEXT("Before a message could be put; of all messages together.")},
            {"mean_messages", LAB_TEXT("Mean of messages in the buffer"), "", Better::neither,
             LAB_TEXT("Looked at every few milliseconds.")},
            {"mean_stay_ns", LAB_TEXT("Mean time in the buffer"), "ns", Better::less,
             LAB_TEXT("Of a message, from when it was put until it was got.")},
            {"peak_messages", LAB_TEXT("Most messages in the buffer"), "", Better::neither, {}},
            {"peak_bytes", LAB_TEXT("Most memory for messages"), "B", Better::less, {}},
            {"object_bytes", LAB_TEXT("Bytes of an object"), "B", Better::less,
             LAB_TEXT("Under way, on average; 0 where the object itself is handed over.")},
            {"eof_after_ms", LAB_TEXT("End of file after"), "ms", Better::less,
             LAB_TEXT("From the end of the writer until the reader read the end.")},
            {"writer_signal", LAB_TEXT("Signal that killed the writer"), "", Better::neither,
             LAB_TEXT("13 is SIGPIPE; 0: it came to its end by itself.")}};
}

std::vector<Series> series()
{
    std::vector<Series> all{{"room", LAB_TEXT("Room"), ""}};
    static constexpr std::array titles{LAB_TEXT("In channel 1"), LAB_TEXT("In channel 2"),
                                       LAB_TEXT("In channel 3"), LAB_TEXT("In channel 4"),
                                       LAB_TEXT("In channel 5"), LAB_TEXT("In channel 6"),
                                       LAB_TEXT("In channel 7")};
    for (std::size_t i = 0; i < titles.size(); ++i)
        all.push_back({"fill" + std::to_string(i), titles[i], ""});
    return all;
}

} // namespace

namespace labs {

const Lab& channels()
{
    static const Lab lab{.id = "channels",
                         .chapter = 2,
                         .place = 2,
                         .title = LAB_TEXT("Queues and pipes"),
                         .question = LAB_TEXT("How do they talk?"),
                         .params = {scene, mechanism, messageBytes, producers, consumers, room, whenFull,
                                    produceTime, consumeTime, between, through, messages, stages, slowFactor,
                                    slowStage, slowWorkers, gone, length},
                         .metrics = metrics(),
                         .series = series(),
                         .presets = interleave::channels::presets(),
                         .plots = interleave::channels::plots(),
                         .actions = {},
                         .body = body,
                         .untraced = measuresCosts};
    return lab;
}

} // namespace labs
} // namespace interleave
