// A buffer between producers and consumers of different speeds: what happens when it is full?
#include "labs/channels/joining.h"
#include "labs/channels/scenes.h"
#include "labs/channels/tally.h"
#include "labs/engine/cpu.h"

namespace interleave {
namespace {

constexpr Text tooMuch = LAB_TEXT("The buffer holds %1 messages, and one more would need more than %2 MiB; "
                                  "the run ends here, before your memory does.");

} // namespace

namespace channels {
namespace {

constexpr std::size_t mostBytes = 256 << 20U; // of memory for a buffer

struct Parcel {
    Stamp stamp;
    std::int64_t made = 0;   ///< ns
    std::int64_t stored = 0; ///< ns
    Message payload;
};
using Buffer = BoundedBuffer<Parcel>;

/// What a parcel in the buffer takes of memory: small payloads less than what is needed to find them again.
/// The C library rounds up, and keeps a word beside each.
std::size_t memoryFor(std::size_t messageBytes)
{
    constexpr std::size_t grain = 2 * sizeof(std::size_t);
    const std::size_t rounded = (messageBytes + sizeof(std::size_t) + grain - 1) / grain * grain;
    return sizeof(Parcel) + std::max(2 * grain, rounded);
}

/// What one thread counts; read when all have ended.
struct Account {
    std::uint64_t lost = 0;
    std::uint64_t taken = 0;
    std::uint64_t reordered = 0;
    std::int64_t roomWait = 0; ///< ns that what was taken had to wait for room, altogether
    std::int64_t stay = 0;     ///< ns that it was in the buffer
    Times underWay;
};

class Shop
{
public:
    Shop(Context& run, const Settings& settings)
        : m_run(run)
        , m_settings(settings)
        , m_begin(monotonicNanoseconds())
        , m_end(m_begin + settings.length.count())
        , m_buffer({settings.capacity, settings.whenFull, [this] { return !goesOn(); },
                    run.object("the buffer"), mostBytes / memoryFor(settings.messageBytes),
                    [](Parcel& parcel) { parcel.stored = monotonicNanoseconds(); }})
        , m_accounts(static_cast<std::size_t>(settings.producers + settings.consumers))
    {
    }

    void open();
    void report();

private:
    [[nodiscard]] bool goesOn() const { return !m_run.stopping() && monotonicNanoseconds() < m_end; }
    bool work(std::mt19937_64& random, std::chrono::nanoseconds mean) const;
    void produce(Probe& probe, int me);
    void consume(Probe& probe, int me);
    void endBeforeMemoryDoes();

    Context& m_run;
    const Settings& m_settings;
    const std::int64_t m_begin;
    std::atomic<std::int64_t> m_end; ///< comes earlier where there is no memory to grow into
    std::atomic<bool> m_outgrown{false};
    Buffer m_buffer;
    std::vector<Account> m_accounts; ///< producers first
    std::uint64_t m_looks = 0;       ///< how often the buffer was looked at, at equal intervals
    std::uint64_t m_seen = 0;        ///< messages in it, all looks together
};

/// Times vary by chance, most of them short, as with customers; none is longer than five times the mean. The
/// end may come earlier than it was set.
bool Shop::work(std::mt19937_64& random, std::chrono::nanoseconds mean) const
{
    const double factor = std::min(5.0, std::exponential_distribution<double>()(random));
    const auto time = std::chrono::nanoseconds(std::llround(factor * static_cast<double>(mean.count())));
    return computeFor(time, [this] { return !goesOn(); });
}

void Shop::produce(Probe& probe, int me)
{
    Account& mine = m_accounts[static_cast<std::size_t>(me)];
    std::mt19937_64 random = m_run.random(static_cast<std::uint64_t>(me));
    std::uint64_t number = 0;
    while (work(random, m_settings.produce)) {
        Parcel parcel{{static_cast<std::uint16_t>(me), ++number},
                      monotonicNanoseconds(),
                      0,
                      Message(m_settings.messageBytes)};
        const Buffer::Put put = m_buffer.put(std::move(parcel), probe);
        mine.lost += put == Buffer::Put::dropped ? 1 : 0;
        if (put == Buffer::Put::outgrown)
            endBeforeMemoryDoes();
    }
}

void Shop::consume(Probe& probe, int me)
{
    Account& mine = m_accounts[static_cast<std::size_t>(m_settings.producers + me)];
    std::mt19937_64 random = m_run.random(static_cast<std::uint64_t>(mostSenders + me));
    OrderCheck order;
    while (auto parcel = m_buffer.take(probe)) {
        const std::int64_t now = monotonicNanoseconds();
        mine.roomWait += parcel->stored - parcel->made;
        mine.stay += now - parcel->stored;
        mine.underWay.add(now - parcel->made);
        mine.reordered += order.inOrder(parcel->stamp) ? 0 : 1;
        ++mine.taken;
        if (!work(random, m_settings.consume))
            break; // what is in the buffer stays there
    }
}

void Shop::endBeforeMemoryDoes()
{
    if (m_outgrown.exchange(true)) // another producer was faster
        return;
    m_end = monotonicNanoseconds();
    m_run.note(Severity::warning,
               Sentence(tooMuch, {std::to_string(m_buffer.size()), std::to_string(mostBytes >> 20U)}));
}

void Shop::open()
{
    std::atomic<std::int64_t>& fill = m_run.gauge("fill0");
    m_run.gauge("room") = static_cast<std::int64_t>(m_settings.capacity);
    std::array teams{
        m_run.threads("producer", m_settings.producers, [this](Probe& probe, int me) { produce(probe, me); }),
        m_run.threads("consumer", m_settings.consumers,
                      [this](Probe& probe, int me) { consume(probe, me); })};
    joinAll(m_run, teams, [&] {
        const std::size_t size = m_buffer.size();
        fill.store(static_cast<std::int64_t>(size), std::memory_order_relaxed); // only looked at
        if (goesOn()) {
            ++m_looks;
            m_seen += size;
        }
        return true;
    });
}

void Shop::report()
{
    Account sum;
    std::vector<Times> times;
    for (const Account& account : m_accounts) {
        sum.lost += account.lost;
        sum.taken += account.taken;
        sum.reordered += account.reordered;
        sum.roomWait += account.roomWait;
        sum.stay += account.stay;
        times.push_back(account.underWay);
    }
    const double seconds = static_cast<double>(m_end - m_begin) / 1e9;
    m_run.metric("messages_per_s", static_cast<double>(sum.taken) / seconds);
    m_run.metric("received_messages", static_cast<double>(sum.taken));
    m_run.metric("lost_messages", static_cast<double>(sum.lost));
    m_run.metric("left_messages", static_cast<double>(m_buffer.size()));
    m_run.metric("reordered_messages", static_cast<double>(sum.reordered));
    m_run.metric("peak_messages", static_cast<double>(m_buffer.peak()));
    m_run.metric("peak_bytes", static_cast<double>(m_buffer.peak() * memoryFor(m_settings.messageBytes)));
    m_run.metric("room_wait_ms", static_cast<double>(sum.roomWait) / 1e6);
    if (m_looks > 0)
        m_run.metric("mean_messages", static_cast<double>(m_seen) / static_cast<double>(m_looks));
    if (sum.taken > 0)
        m_run.metric("mean_stay_ns", static_cast<double>(sum.stay) / static_cast<double>(sum.taken));
    if (const auto median = medianOf(times))
        m_run.metric("latency_ns", *median);
}

} // namespace

void bounded(Context& run, const Settings& settings)
{
    Shop shop(run, settings);
    shop.open();
    if (!run.stopping())
        shop.report();
}

} // namespace channels
} // namespace interleave
