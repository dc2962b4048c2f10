#pragma once
// Makes processes until there are enough of them, or until something says that it is time to stop.

#include "labs/csp/creator.h"
#include "labs/engine/text.h"

#include <functional>

namespace interleave::csp {

struct Growth {
    std::uint64_t most = 0;
    std::function<std::uint64_t()> available;       ///< bytes of memory that are free; 0: not known
    std::function<bool(std::uint64_t made)> goesOn; ///< asked after each batch; false: the run is to stop
};

/// Makes up to `most`, and stops where only a quarter of the memory is left that was free at the start. The
/// sentence says why it ended early, and is empty otherwise.
Sentence grow(Creator& creator, const Growth& growth);

} // namespace interleave::csp
