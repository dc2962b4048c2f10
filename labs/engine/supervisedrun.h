#pragma once
// One run of a supervisor, from its fork to its end.

#include "labs/engine/collector.h"
#include "labs/engine/descriptor.h"
#include "labs/engine/messages.h"
#include "labs/engine/reportcap.h"
#include "labs/engine/standstill.h"
#include "labs/engine/supervisor.h"
#include "labs/engine/watching.h"

namespace interleave {

class SupervisedRun
{
public:
    SupervisedRun(const RunRequest& request, Arena& arena, const Supervisor::Sink& sink);
    ~SupervisedRun();
    SupervisedRun(const SupervisedRun&) = delete;
    SupervisedRun& operator=(const SupervisedRun&) = delete;

    Ending run(const Supervisor::Watch& watch);

private:
    bool start();
    void loop(const Supervisor::Watch& watch);
    void obey(const Wishes& wishes);
    static void waitBriefly(const Supervisor::Watch& watch, int messages);
    void noticeStandstill(std::int64_t now);
    bool receive();
    void onMessage(Message message);
    void nowWatching(const Tracing& tracing);
    bool keeperEnded();
    Ending conclude();
    void tellWhatIsMissing();
    bool explainEnd();
    void note(const std::string& severity, const Sentence& sentence);
    void fail(const Sentence& sentence) { note("error", sentence); }
    void write(const nlohmann::json& frame);

    const RunRequest& m_request;
    Arena& m_arena;
    Standstill m_standstill;
    Supervisor::Sink m_sink;
    Collector m_collector;
    Watching m_watching;
    MessageReader m_messages;
    ReportCap m_reports;
    Descriptor m_leash;
    pid_t m_keeper = -1;
    std::vector<pid_t> m_spared;
    std::int64_t m_stopAsked = 0; ///< 0: not asked
    bool m_killAsked = false;
    bool m_failed = false;
    double m_progress = 0;
    std::int64_t m_cpuBefore;
    std::int64_t m_cpuOfRunsBefore;
};

} // namespace interleave
