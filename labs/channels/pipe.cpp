// A pipe: the kernel keeps what was written, 64 KiB as a rule, until it is read.
#include "labs/channels/mechanisms.h"
#include "labs/channels/stream.h"

namespace interleave::channels {

std::unique_ptr<Channel> openPipe(const Plan& plan) { return std::make_unique<Stream>(makePipe(), plan); }

} // namespace interleave::channels
