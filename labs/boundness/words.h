#pragma once
// Why something could not be had; errno says why. What to throw.

#include "labs/engine/context.h"

namespace interleave::boundness {

RunFailure noDescriptor();
RunFailure noServer();
RunFailure serverGone();

} // namespace interleave::boundness
