// One mechanism against the others: how long a message takes there and back, and how many of them go through.
#include "labs/channels/joining.h"
#include "labs/channels/scenes.h"
#include "labs/channels/tally.h"

#include <cstring>
#include <limits>

namespace interleave::channels {
namespace {

/// As the mechanism wants it: threads, or processes. Their lanes would only say "running": it is not told
/// what takes less time than to tell.
Team start(Context& run, const Settings& settings, const char* name, int count, const Context::Work& work)
{
    return settings.mechanism->betweenProcesses ? run.processes(name, count, work, Lanes::none)
                                                : run.threads(name, count, work, Lanes::none);
}

std::unique_ptr<Channel> openFor(Context& run, const Settings& settings, int senders, int receivers)
{
    return settings.mechanism->open({settings.messageBytes, senders, receivers,
                                     [&run] { return run.stopping(); },
                                     [&run](const Sentence& what) { run.note(Severity::remark, what); }});
}

void keep(const Settings& settings, Channel& channel, Channel::End end)
{
    if (settings.mechanism->betweenProcesses)
        channel.keep(end);
}

/// One asks, the other answers, for the given time, but once at least; the median of their round trips.
std::optional<double> roundTrip(Context& run, const Settings& settings, std::chrono::nanoseconds time)
{
    SharedMemory memory(sizeof(Times));
    Times& times = *memory.make<Times>();
    const auto there = openFor(run, settings, 1, 1);
    const auto back = openFor(run, settings, 1, 1);
    const std::int64_t end = monotonicNanoseconds() + time.count();
    const auto ask = [&] {
        keep(settings, *there, Channel::End::sending);
        keep(settings, *back, Channel::End::receiving);
        Message message(settings.messageBytes);
        std::int64_t now = monotonicNanoseconds();
        const auto goesOn = [&] { return (now < end || times.all().empty()) && !run.stopping(); };
        for (bool warm = false; goesOn() && there->send(message) && back->receive(message); warm = true) {
            const std::int64_t then = std::exchange(now, monotonicNanoseconds());
            if (warm)
                times.add(now - then);
        }
        there->finish();
    };
    const auto answer = [&] {
        keep(settings, *there, Channel::End::receiving);
        keep(settings, *back, Channel::End::sending);
        Message message(settings.messageBytes);
        while (there->receive(message) && back->send(message))
            ;
        back->finish();
    };
    std::array team{start(run, settings, "partner", 2, [&](Probe&, int me) { me == 0 ? ask() : answer(); })};
    for (Channel* channel : {there.get(), back.get()})
        keep(settings, *channel, Channel::End::none);
    joinAll(run, team, [] { return true; });
    return medianOf(std::span(&times, 1));
}

/// What one sender or receiver counts; read when all have ended.
struct alignas(64) Tally {
    std::int64_t begun = std::numeric_limits<std::int64_t>::max(); ///< sending, ns
    std::uint64_t sent = 0;
    std::uint64_t received = 0;
    std::uint64_t reordered = 0;
    std::uint64_t timed = 0; ///< received until `last`
    std::int64_t last = 0;
};
using Tallies = std::array<Tally, std::size_t{2} * mostSenders>;

/// To read the clock takes as long as to send a small message: it is read once for so many.
std::uint64_t messagesPerLook(std::size_t messageBytes)
{
    return std::clamp<std::uint64_t>((16 << 10U) / messageBytes, 1, 256);
}

void sendUntil(std::int64_t end, const Context& run, Channel& channel, std::size_t bytes, int me, Tally& mine)
{
    const std::uint64_t perLook = messagesPerLook(bytes);
    Message message(bytes);
    mine.begun = monotonicNanoseconds();
    do {
        const std::uint64_t stamp = Stamp{static_cast<std::uint16_t>(me), mine.sent + 1}.packed();
        std::memcpy(message.data(), &stamp, Stamp::bytes);
        if (!channel.send(message))
            break;
        ++mine.sent;
    } while (!run.stopping() && (mine.sent % perLook != 0 || monotonicNanoseconds() < end));
    channel.finish();
}

void receiveAll(Channel& channel, std::size_t bytes, Tally& mine)
{
    const std::uint64_t perLook = messagesPerLook(bytes);
    Message message;
    OrderCheck order;
    while (channel.receive(message)) {
        std::uint64_t stamp = 0;
        std::memcpy(&stamp, message.data(), Stamp::bytes);
        mine.reordered += order.inOrder(Stamp::of(stamp)) ? 0 : 1;
        if (++mine.received % perLook == 0) {
            mine.timed = mine.received;
            mine.last = monotonicNanoseconds();
        }
    }
}

void report(Context& run, const Settings& settings, const Tallies& accounts)
{
    Tally sum;
    for (const Tally& account : accounts) {
        sum.begun = std::min(sum.begun, account.begun);
        sum.sent += account.sent;
        sum.received += account.received;
        sum.reordered += account.reordered;
        sum.timed += account.timed;
        sum.last = std::max(sum.last, account.last);
    }
    if (sum.timed > 0) {
        const double rate = 1e9 * static_cast<double>(sum.timed) / static_cast<double>(sum.last - sum.begun);
        run.metric("messages_per_s", rate);
        run.metric("bytes_per_s", rate * static_cast<double>(settings.messageBytes));
    }
    run.metric("received_messages", static_cast<double>(sum.received));
    run.metric("lost_messages", static_cast<double>(sum.sent) - static_cast<double>(sum.received));
    run.metric("reordered_messages", static_cast<double>(sum.reordered));
}

void throughput(Context& run, const Settings& settings, std::chrono::nanoseconds time)
{
    SharedMemory memory(sizeof(Tallies));
    Tallies& accounts = *memory.make<Tallies>();
    const auto channel = openFor(run, settings, settings.producers, settings.consumers);
    const std::int64_t end = monotonicNanoseconds() + time.count();
    const auto work = [&](Probe&, int me) {
        Tally& mine = accounts[static_cast<std::size_t>(me)];
        const bool sends = me < settings.producers;
        keep(settings, *channel, sends ? Channel::End::sending : Channel::End::receiving);
        sends ? sendUntil(end, run, *channel, settings.messageBytes, me, mine)
              : receiveAll(*channel, settings.messageBytes, mine);
    };
    std::array team{start(run, settings, "worker", settings.producers + settings.consumers, work)};
    keep(settings, *channel, Channel::End::none);
    joinAll(run, team, [] { return true; });
    if (!run.stopping())
        report(run, settings, accounts);
}

} // namespace

void compare(Context& run, const Settings& settings)
{
    if (const auto median = roundTrip(run, settings, settings.length / 2))
        run.metric("round_trip_ns", *median);
    if (!run.stopping())
        throughput(run, settings, settings.length / 2);
}

} // namespace interleave::channels
