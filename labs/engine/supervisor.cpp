#include "labs/engine/supervisor.h"

#include "labs/engine/arena.h"
#include "labs/engine/runframes.h"
#include "labs/engine/supervisedrun.h"

#include <nlohmann/json.hpp>

namespace interleave {

Trace traceOf(const RunRequest& request)
{
    const bool rather = request.lab->untraced != nullptr && request.lab->untraced(request.parameters);
    return request.trace.value_or(rather ? Trace::off : Trace::kernel);
}

Ending Supervisor::run(const RunRequest& request, const Sink& sink, const Watch& watch)
{
    auto arena = Arena::create();
    if (!arena) {
        sink(encodedFrame(headerOf(request)));
        sink(encodedFrame(frameOf("error", arena.failure())));
        sink(encodedFrame({{"frame", "end"}, {"ending", nameOf(Ending::failed)}, {"now", 0}}));
        return Ending::failed;
    }
    return SupervisedRun(request, **arena, sink).run(watch);
}

} // namespace interleave
