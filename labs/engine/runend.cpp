#include "labs/engine/runend.h"

#include <cstring>
#include <sys/wait.h>

namespace interleave {
namespace {

RecordedNote asError(Sentence sentence) { return {"error", std::move(sentence)}; }

} // namespace

bool wasKilled(const RunEnd& end) { return end.begun && (end.status < 0 || WIFSIGNALED(end.status)); }

std::optional<RecordedNote> noteOf(const RunEnd& end)
{
    if (end.failed || !end.begun)
        return {};
    if (end.status > 0 && WIFSIGNALED(end.status))
        return asError(Sentence(LAB_TEXT("The lab's process was killed by signal %1 (%2)."),
                                {std::to_string(WTERMSIG(end.status)), strsignal(WTERMSIG(end.status))}));
    if (end.status != 0 && !end.stopped)
        return asError(Sentence(LAB_TEXT("The lab's process ended before its work was done.")));
    if (end.status >= 0)
        return {};
    if (end.killed)
        return RecordedNote{"remark",
                            Sentence(LAB_TEXT("The run was killed, as was asked: what the lab reports "
                                              "when it ends by itself is missing."))};
    return RecordedNote{
        "remark",
        Sentence(LAB_TEXT("The lab did not end within %1 ms of the stop and was killed: what it reports when "
                          "it ends by itself is missing."),
                 {std::to_string(end.grace / 1'000'000)})};
}

} // namespace interleave
