#include "labs/channels/presets.h"

namespace interleave {
namespace {

using Values = std::vector<std::pair<std::string, std::string>>;

Values of(const char* scene, Values more = {})
{
    more.insert(more.begin(), {"scene", scene});
    return more;
}

std::vector<Preset> buffers()
{
    return {
        {"bounded", LAB_TEXT("A buffer between two speeds"),
         LAB_TEXT("The consumer is slower: the buffer is full after a moment, and from then on the producer "
                  "waits."),
         of("bounded", {{"seconds", "2"}})},
        {"when-full",
         LAB_TEXT("Wait, lose or grow"),
         LAB_TEXT("The same two speeds with each answer to a full buffer: time, messages or memory is what "
                  "it costs."),
         of("bounded", {{"seconds", "2"}, {"message_bytes", "65536"}}),
         {{"when_full", {"block", "drop", "grow"}}}},
        {"capacity-matters",
         LAB_TEXT("How much buffer is enough?"),
         LAB_TEXT("Two equal speeds that vary by chance: throughput against capacity."),
         of("bounded", {{"seconds", "1.5"}, {"produce_ms", "4"}, {"consume_ms", "4"}}),
         {{"capacity", {"1", "2", "4", "8", "16", "32"}}}}};
}

std::vector<Preset> talks()
{
    return {
        {"queue",
         LAB_TEXT("Put and get"),
         LAB_TEXT(
             "Two child processes put objects into a queue, the parent gets them and joins its children."),
         of("exchange", {{"producers", "2"}, {"produce_ms", "150"}, {"consume_ms", "0"}}),
         {},
         1,
         "pipes"},
        {"pipe",
         LAB_TEXT("Send and receive, both ways"),
         LAB_TEXT("The parent sends a number through a pipe, the child sends its square back."),
         of("exchange", {{"through", "pipe"}, {"produce_ms", "150"}, {"consume_ms", "0"}}),
         {},
         1,
         "pipes"},
        {"by-reference",
         LAB_TEXT("Between threads"),
         LAB_TEXT("The same queue between threads: nothing is copied, both see the very same object."),
         of("exchange",
            {{"between", "threads"}, {"producers", "2"}, {"produce_ms", "150"}, {"consume_ms", "0"}}),
         {},
         1,
         "pipes"}};
}

std::vector<Preset> limits()
{
    return {{"capacity",
             LAB_TEXT("A pipe is not infinite"),
             LAB_TEXT("Two processes write 65,537 bytes to each other, on most machines one more than a pipe "
                      "takes, then read. Watch, then stop the run; and try a byte less."),
             of("capacity", {{"message_bytes", "65537"}, {"seconds", "60"}}),
             {},
             1,
             "pipes"},
            {"fits",
             LAB_TEXT("One byte less"),
             LAB_TEXT(
                 "65,536 bytes, on most machines just what a pipe takes: both processes come to their ends."),
             of("capacity", {{"message_bytes", "65536"}}),
             {},
             1,
             "pipes"},
            {"end-of-file",
             LAB_TEXT("The end of the file"),
             LAB_TEXT("The writer ends, and the reader learns it: it reads nothing, at once."),
             of("closing", {{"gone", "writer"}, {"produce_ms", "100"}, {"seconds", "1.5"}}),
             {},
             1,
             "pipes"},
            {"broken-pipe",
             LAB_TEXT("Nobody reads any more"),
             LAB_TEXT("The reader ends; the next write kills the writer, or tells it, as it likes."),
             of("closing", {{"gone", "reader"}, {"produce_ms", "100"}, {"seconds", "1.5"}}),
             {},
             1,
             "pipes"},
            {"forgotten",
             LAB_TEXT("The forgotten descriptor"),
             LAB_TEXT("The writer ends, but a third process holds a copy of its end: the reader waits on."),
             of("closing", {{"gone", "forgotten"}, {"produce_ms", "100"}}),
             {},
             1,
             "pipes"}};
}

std::vector<Preset> rows()
{
    return {
        {"pipeline",
         LAB_TEXT("The slowest sets the pace"),
         LAB_TEXT("Four processes in a row. In front of the slow one the pipes are full, behind it they are "
                  "empty."),
         of("pipeline"),
         {},
         1,
         "pipes"},
        {"second-worker",
         LAB_TEXT("Help for the slowest"),
         LAB_TEXT(
             "The stage in the middle waits for a timer, as for a server. One, two, three, four workers: "
             "until another stage is the slowest."),
         of("pipeline", {{"seconds", "2"}, {"stages", "3"}, {"slow_factor", "2.5"}, {"slow_stage", "waits"}}),
         {{"slow_workers", {"1", "2", "3", "4"}}}}};
}

std::vector<Preset> comparisons()
{
    const Values quick = of("compare", {{"seconds", "0.6"}});
    return {
        {"mechanisms",
         LAB_TEXT("Eight ways to say it"),
         LAB_TEXT("Small messages through each mechanism: round trip and messages per second."),
         quick,
         {{"mechanism", {"pipe", "socketpair", "mqueue", "shm", "tcp", "queue", "spsc", "mpmc"}}}},
        {"sizes",
         LAB_TEXT("Small and large messages"),
         LAB_TEXT("From 8 bytes to 16 MiB: first the message counts, then its bytes."),
         quick,
         {{"message_bytes", {"8", "64", "1024", "16384", "262144", "16777216"}},
          {"mechanism", {"pipe", "shm", "tcp", "queue", "spsc"}}}},
        {"crowds",
         LAB_TEXT("Many at one channel"),
         LAB_TEXT("One, two, four and eight producers share a channel: who pays for the company?"),
         quick,
         {{"producers", {"1", "2", "4", "8"}}, {"mechanism", {"pipe", "mqueue", "queue", "spsc", "mpmc"}}}}};
}

// NOLINTNEXTLINE(readability-function-size): a table
std::vector<Plot> charts()
{
    using enum Plot::Kind;
    const Values bounded = of("bounded");
    const Values compare = of("compare");
    const Values pipeline = of("pipeline");
    return {
        {"fill", LAB_TEXT("Fill level"), seriesOverTime, "", {"fill0"}, "when_full", false, false, bounded},
        {"throughput-capacity",
         LAB_TEXT("Throughput against capacity"),
         metricOverParam,
         "capacity",
         {"messages_per_s"},
         "",
         true,
         false,
         bounded},
        {"latency-capacity",
         LAB_TEXT("Time under way against capacity"),
         metricOverParam,
         "capacity",
         {"latency_ns"},
         "",
         true,
         true,
         bounded},
        {"cost-lost",
         LAB_TEXT("Messages lost"),
         metricBars,
         "when_full",
         {"lost_messages"},
         "",
         false,
         false,
         bounded},
        {"cost-latency",
         LAB_TEXT("Time under way"),
         metricBars,
         "when_full",
         {"latency_ns"},
         "",
         false,
         true,
         bounded},
        {"cost-memory",
         LAB_TEXT("Most memory for messages"),
         metricBars,
         "when_full",
         {"peak_bytes"},
         "",
         false,
         true,
         bounded},
        {"round-trip",
         LAB_TEXT("Round trip"),
         metricBars,
         "mechanism",
         {"round_trip_ns"},
         "",
         false,
         true,
         compare},
        {"rate",
         LAB_TEXT("Messages per second"),
         metricBars,
         "mechanism",
         {"messages_per_s"},
         "",
         false,
         true,
         compare},
        {"size-round-trip",
         LAB_TEXT("Round trip against size"),
         metricOverParam,
         "message_bytes",
         {"round_trip_ns"},
         "mechanism",
         true,
         true,
         compare},
        {"size-bytes",
         LAB_TEXT("Bytes per second against size"),
         metricOverParam,
         "message_bytes",
         {"bytes_per_s"},
         "mechanism",
         true,
         true,
         compare},
        {"producers-rate",
         LAB_TEXT("Messages per second against producers"),
         metricOverParam,
         "producers",
         {"messages_per_s"},
         "mechanism",
         true,
         true,
         compare},
        {"pipes",
         LAB_TEXT("Fill levels"),
         seriesOverTime,
         "",
         {"fill0", "fill1", "fill2", "fill3", "fill4", "fill5", "fill6"},
         "",
         false,
         false,
         {{"scene", "pipeline|capacity|closing|exchange"}}},
        {"pace",
         LAB_TEXT("Throughput against workers"),
         metricOverParam,
         "slow_workers",
         {"messages_per_s"},
         "",
         false,
         false,
         pipeline},
        {"hung",
         LAB_TEXT("Hung"),
         metricOverParam,
         "message_bytes",
         {"hung"},
         "",
         true,
         false,
         of("capacity")},
        {"eof",
         LAB_TEXT("End of file after"),
         metricBars,
         "gone",
         {"eof_after_ms"},
         "",
         false,
         true,
         of("closing")}};
}

} // namespace

namespace channels {

std::vector<Preset> presets()
{
    std::vector<Preset> all = buffers();
    for (const auto& more : {talks(), limits(), rows(), comparisons()})
        all.insert(all.end(), more.begin(), more.end());
    return all;
}

std::vector<Plot> plots() { return charts(); }

} // namespace channels
} // namespace interleave
