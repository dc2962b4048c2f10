// The lecture's queue and pipe: children put objects that their parent gets, or parent and child ask and
// answer.
#include "labs/channels/joining.h"
#include "labs/channels/objects.h"
#include "labs/channels/scenes.h"
#include "labs/engine/cpu.h"

#include <sstream>

namespace interleave {
namespace {

constexpr Text gotBytes = LAB_TEXT("The parent got %1. Under way it was %2 bytes: %3.");
constexpr Text putObject = LAB_TEXT("“%1” puts %2, the object at the address %3.");
constexpr Text gotObject =
    LAB_TEXT("The parent got %1, the very object at the address %2: nothing of it was copied.");
constexpr Text joined = LAB_TEXT("Joined the children: %1. All have come to their ends.");

} // namespace

namespace channels {
namespace {

constexpr int mostNotes = 8; // they are read one by one

std::string hexadecimal(const std::vector<std::uint8_t>& bytes)
{
    static constexpr std::string_view digits = "0123456789abcdef";
    std::string text;
    for (const std::uint8_t byte : bytes) {
        if (!text.empty())
            text += ' ';
        text += digits[byte >> 4U];
        text += digits[byte & 15U];
    }
    return text;
}

std::string addressOf(const nlohmann::json& object)
{
    std::ostringstream address;
    address << &object;
    return address.str();
}

class Meeting
{
public:
    Meeting(Context& run, const Settings& settings)
        : m_run(run)
        , m_settings(settings)
        , m_sent(open("to the parent", "fill0", settings.producers))
        , m_asked(open("to the child", "fill1", 1))
    {
    }

    /// Children put, the parent gets.
    void throughQueue();
    /// The parent asks, one child answers.
    void throughPipe();

private:
    std::unique_ptr<ObjectLine> open(const char* name, const char* gauge, int senders);
    /// A child that was killed sends nothing more: the parent is not to wait for it. Only the parent of
    /// processes looks.
    bool isOver()
    {
        return m_run.stopping() || (m_settings.processes && !m_children.empty() && m_children[0].failed());
    }
    void start(int children, const Context::Work& work);
    void join();
    void work(std::chrono::nanoseconds time) const
    {
        computeFor(time, [this] { return m_run.stopping(); });
    }
    bool put(Probe& probe, int me, nlohmann::json value);
    bool get();

    Context& m_run;
    const Settings& m_settings;
    std::vector<Team> m_children; ///< one team, once it is there
    std::unique_ptr<ObjectLine> m_sent;
    std::unique_ptr<ObjectLine> m_asked;
    std::atomic<int> m_put{0}; ///< by this process
    int m_received = 0;
    std::size_t m_bytes = 0;
};

std::unique_ptr<ObjectLine> Meeting::open(const char* name, const char* gauge, int senders)
{
    const LinePlan plan{senders, [this] { return isOver(); }, m_run.object(name), m_run.gauge(gauge)};
    return m_settings.processes ? openLineBetweenProcesses(plan) : openLineBetweenThreads(plan);
}

void Meeting::start(int children, const Context::Work& work)
{
    using enum Channel::End;
    const auto child = [this, work](Probe& probe, int me) {
        if (m_settings.processes) {
            m_sent->keep(sending);
            m_asked->keep(receiving);
        }
        work(probe, me);
        m_sent->finish();
    };
    m_children.push_back(m_settings.processes ? m_run.processes("child", children, child)
                                              : m_run.threads("child", children, child));
    if (m_settings.processes) {
        m_sent->keep(receiving);
        m_asked->keep(sending);
    }
}

/// A child puts. Between threads it says where the object is, so that one can see it is the one that is got.
bool Meeting::put(Probe& probe, int me, nlohmann::json value)
{
    auto object = std::make_shared<const nlohmann::json>(std::move(value));
    if (!m_settings.processes && m_put++ < mostNotes)
        m_run.note(Severity::remark,
                   Sentence(putObject, {"child " + std::to_string(me), object->dump(), addressOf(*object)}));
    return m_sent->put(std::move(object), probe);
}

bool Meeting::get()
{
    const auto received = m_sent->get(m_run.probe());
    if (!received)
        return false;
    m_bytes += received->bytes.size();
    if (m_received++ < mostNotes) {
        const std::string text = received->object->dump();
        m_run.note(Severity::remark, m_settings.processes
                                         ? Sentence(gotBytes, {text, std::to_string(received->bytes.size()),
                                                               hexadecimal(received->bytes)})
                                         : Sentence(gotObject, {text, addressOf(*received->object)}));
    }
    work(m_settings.consume);
    return true;
}

void Meeting::throughQueue()
{
    start(m_settings.producers, [this](Probe& probe, int me) {
        for (int number = 1; number <= m_settings.messages && !m_run.stopping(); ++number) {
            work(m_settings.produce);
            if (!put(probe, me,
                     {{"from", "child " + std::to_string(me)}, {"number", number}, {"text", "Hello!"}}))
                break;
        }
    });
    while (!isOver() && get())
        ;
    join();
}

void Meeting::throughPipe()
{
    start(1, [this](Probe& probe, int) {
        while (const auto question = m_asked->get(probe)) {
            work(m_settings.produce);
            const int number = question->object->value("number", 0);
            if (!put(probe, 0, {{"number", number}, {"square", number * number}}))
                break;
        }
    });
    for (int number = 1; number <= m_settings.messages; ++number)
        if (!m_asked->put(std::make_shared<const nlohmann::json>(nlohmann::json{{"number", number}}),
                          m_run.probe()) ||
            !get())
            break;
    m_asked->finish(); // the child reads the end, and ends
    join();
}

void Meeting::join()
{
    joinAll(m_run, m_children, [] { return true; });
    if (m_run.stopping())
        return;
    m_run.note(Severity::remark,
               Sentence(joined, {std::to_string(m_settings.bothWays ? 1 : m_settings.producers)}));
    m_run.metric("received_messages", m_received);
    m_run.metric("object_bytes", static_cast<double>(m_bytes) / std::max(1, m_received));
}

} // namespace

void exchange(Context& run, const Settings& settings)
{
    Meeting meeting(run, settings);
    settings.bothWays ? meeting.throughPipe() : meeting.throughQueue();
}

} // namespace channels
} // namespace interleave
