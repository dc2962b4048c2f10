// Processes in a row, each reads from the one before and writes to the next. The slowest sets the pace.
#include "labs/channels/joining.h"
#include "labs/channels/scenes.h"
#include "labs/channels/tally.h"
#include "labs/channels/toldpipe.h"
#include "labs/channels/turn.h"
#include "labs/engine/cpu.h"

#include <climits>
#include <cmath>
#include <csignal>
#include <fcntl.h>

namespace interleave::channels {
namespace {

/// What goes through the row: as much as is written in one piece (PIPE_BUF). A pipe has room for so many
/// pages, and each workpiece takes one.
struct Workpiece {
    std::uint64_t number = 0;
    std::int64_t made = 0; ///< ns
    std::array<std::byte, PIPE_BUF - 16> payload{};
};
static_assert(sizeof(Workpiece) == PIPE_BUF);

constexpr int pipeBytes = 8 * sizeof(Workpiece);

class Row
{
public:
    Row(Context& run, const Settings& settings)
        : m_run(run)
        , m_settings(settings)
        , m_end(monotonicNanoseconds() + settings.length.count())
        , m_memory(sizeof(Board))
        , m_board(*m_memory.make<Board>())
        , m_arriving(turnFor(workersOf(settings.stages - 1)))
    {
        for (auto& lane : m_board.lanes)
            lane = Arena::noLane;
        for (int i = 1; i < settings.stages; ++i) {
            m_pipes.push_back(makePipe());
            fcntl(m_pipes.back().writing.number(), F_SETPIPE_SZ, pipeBytes); // a refusal leaves more room
            m_objects.push_back(run.object("pipe " + std::to_string(i)));
        }
    }

    void work();
    void report();

private:
    /// What the last stage counts, its workers in turn, and the first one numbers; read when all have ended.
    struct Board {
        std::uint64_t made = 0;
        OrderCheck order;
        std::uint64_t received = 0;
        std::uint64_t reordered = 0;
        std::int64_t firstAt = 0;
        std::int64_t lastAt = 0;
        Times underWay;
        std::array<std::atomic<std::uint32_t>, 8> lanes{}; ///< of each stage's first worker
    };

    /// The one in the middle; stages count from 0.
    [[nodiscard]] int slowStage() const { return m_settings.stages / 2; }
    [[nodiscard]] int workersOf(int stage) const { return stage == slowStage() ? m_settings.slowWorkers : 1; }
    [[nodiscard]] bool isLast(int stage) const { return stage + 1 == m_settings.stages; }
    void keepPipesOf(int stage);
    void perform(Probe& probe, int stage, int worker);
    bool next(Probe& probe, int stage, Workpiece& parcel);
    bool pass(Probe& probe, int stage, Workpiece& parcel);
    void arrive(const Workpiece& parcel);
    void workOn(Probe& probe, int stage, std::mt19937_64& random);
    [[nodiscard]] Waiter waiterFor(Probe& probe, int pipe, int partner) const;

    Context& m_run;
    const Settings& m_settings;
    const std::int64_t m_end;
    const Halted m_halted = [this] { return m_run.stopping(); };
    SharedMemory m_memory;
    Board& m_board;
    std::vector<StreamEnds> m_pipes; ///< pipe i leads from stage i to stage i + 1
    std::vector<Object> m_objects;
    std::unique_ptr<Turn> m_arriving; ///< where the last stage is the slow one and has colleagues
};

/// Whoever keeps a writing end open keeps the next one waiting for the end of the file.
void Row::keepPipesOf(int stage)
{
    for (int i = 0; i + 1 < m_settings.stages; ++i) {
        StreamEnds& pipe = m_pipes[static_cast<std::size_t>(i)];
        if (i != stage)
            pipe.writing = Descriptor();
        if (i + 1 != stage)
            pipe.reading = Descriptor();
    }
}

Waiter Row::waiterFor(Probe& probe, int pipe, int partner) const
{
    return {probe, m_objects[static_cast<std::size_t>(pipe)],
            m_board.lanes[static_cast<std::size_t>(partner)]};
}

/// The first stage makes parcels until the time is over, the others read them until the end of the file.
bool Row::next(Probe& probe, int stage, Workpiece& parcel)
{
    if (stage > 0) {
        const auto room = std::as_writable_bytes(std::span(&parcel, 1));
        const int reading = m_pipes[static_cast<std::size_t>(stage - 1)].reading.number();
        return readTold(waiterFor(probe, stage - 1, stage - 1), reading, room, m_halted) == room.size();
    }
    parcel.number = ++m_board.made;
    parcel.made = monotonicNanoseconds();
    return parcel.made < m_end && !m_run.stopping();
}

bool Row::pass(Probe& probe, int stage, Workpiece& parcel)
{
    const int writing = m_pipes[static_cast<std::size_t>(stage)].writing.number();
    return writeTold(waiterFor(probe, stage, stage + 1), writing, std::as_bytes(std::span(&parcel, 1)),
                     m_halted);
}

void Row::arrive(const Workpiece& parcel)
{
    const auto turn = taken(m_arriving);
    m_board.lastAt = monotonicNanoseconds();
    if (m_board.received++ == 0)
        m_board.firstAt = m_board.lastAt;
    m_board.reordered += m_board.order.inOrder({0, parcel.number}) ? 0 : 1;
    m_board.underWay.add(m_board.lastAt - parcel.made);
}

/// Computing needs cores, so that there is a point where more workers gain nothing; waiting takes a core from
/// nobody.
void Row::workOn(Probe& probe, int stage, std::mt19937_64& random)
{
    const bool slow = stage == slowStage();
    const double vary = std::uniform_real_distribution<double>(0.5, 1.5)(random);
    const double mean = (slow ? m_settings.slowFactor : 1) * static_cast<double>(m_settings.produce.count());
    const auto time = std::chrono::nanoseconds(std::llround(vary * mean));
    if (slow && m_settings.slowWaits) {
        const Waiting told(probe, Reason::sleep);
        m_run.sleep(time);
    } else {
        computeFor(time, [this] { return m_run.stopping(); });
    }
}

void Row::perform(Probe& probe, int stage, int worker)
{
    if (worker == 0)
        m_board.lanes[static_cast<std::size_t>(stage)] = probe.lane();
    signal(SIGPIPE, SIG_IGN); // who died is said by its parent
    keepPipesOf(stage);
    std::mt19937_64 random = m_run.random(static_cast<std::uint64_t>(8 * worker + stage));
    Workpiece parcel;
    while (next(probe, stage, parcel)) {
        workOn(probe, stage, random);
        if (isLast(stage))
            arrive(parcel);
        else if (!pass(probe, stage, parcel))
            break;
    }
}

void Row::work()
{
    std::vector<std::atomic<std::int64_t>*> fills;
    for (std::size_t i = 0; i < m_pipes.size(); ++i)
        fills.push_back(&m_run.gauge("fill" + std::to_string(i)));
    m_run.gauge("room") = static_cast<std::int64_t>(capacityOf(m_pipes.front().reading) / sizeof(Workpiece));
    std::vector<Team> teams;
    for (int stage = 0; stage < m_settings.stages; ++stage)
        teams.push_back(
            m_run.processes("stage " + std::to_string(stage + 1) + ", worker", workersOf(stage),
                            [this, stage](Probe& probe, int worker) { perform(probe, stage, worker); }));
    for (StreamEnds& pipe : m_pipes)
        pipe.writing = Descriptor();
    joinAll(m_run, teams, [&] {
        for (std::size_t i = 0; i < fills.size(); ++i)
            *fills[i] = static_cast<std::int64_t>(bytesIn(m_pipes[i].reading) / sizeof(Workpiece));
        return true;
    });
}

void Row::report()
{
    const auto received = static_cast<double>(m_board.received);
    if (m_board.lastAt >
        m_board.firstAt) // from one arrival to the next: the way to the first one is no matter of pace
        m_run.metric("messages_per_s",
                     1e9 * (received - 1) / static_cast<double>(m_board.lastAt - m_board.firstAt));
    m_run.metric("received_messages", received);
    m_run.metric("lost_messages",
                 static_cast<double>(m_board.made) - 1 - received); // the last was not sent any more
    m_run.metric("reordered_messages", static_cast<double>(m_board.reordered));
    if (const auto median = medianOf(std::span(&m_board.underWay, 1)))
        m_run.metric("latency_ns", *median);
}

} // namespace

void pipeline(Context& run, const Settings& settings)
{
    Row row(run, settings);
    row.work();
    if (!run.stopping())
        row.report();
}

} // namespace interleave::channels
