#pragma once
// The four ways of doing a job. The lines between the marks of each are counted as it is compiled.

#include "labs/boundness/ledger.h"

namespace interleave::boundness {

struct Way {
    std::string_view id;
    void (*work)(const Assignment&); ///< returns when all is done, or the run is to stop; throws RunFailure
    int lines;                       ///< of its source, comments and empty ones included
};

extern const std::array<Way, wayIds.size()> ways;

void withEvents(const Assignment& all);
extern const int linesWithEvents;

} // namespace interleave::boundness
