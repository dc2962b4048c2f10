#include "labs/channels/child.h"

namespace interleave::channels {

Child::Child(Context& run, const std::string& name, const Work& work)
    : m_name(name)
    , m_process(ChildProcess::forked(
          [&] {
              Probe probe = run.lane(LaneKind::process, name);
              work(probe);
              return 0;
          },
          {.name = name}))
{
}

bool Child::hasEnded()
{
    if (!m_ended)
        m_ended = m_process.reap();
    return m_ended.has_value();
}

} // namespace interleave::channels
