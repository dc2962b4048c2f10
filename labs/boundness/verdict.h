#pragma once
// Whether the lecture's rules of thumb held in this run: by its own numbers, and not where they are too
// close.

#include "labs/boundness/ledger.h"

#include <span>
#include <vector>

namespace interleave::boundness {

/// What repeated measurements of one cell came to.
struct Repeated {
    Cost typical;       ///< of the one whose time is the median: a whole line of the ledger, no mixture
    double fastest = 0; ///< ms
    double slowest = 0; ///< ms
};
/// Of one or more.
Repeated repeated(std::vector<Cost> costs);

/// `same` unless all of the one's times are below all of the other's, and their medians differ by a tenth.
Compared compared(const Repeated& one, const Repeated& other);

/// What a rule wants, and its alternative, as they were measured in one job.
struct Finding {
    Rule rule;
    std::size_t job = 0;
    Compared came = Compared::same; ///< what the rule wants, to the other
    double wanted = 0;              ///< ms
    double other = 0;               ///< ms
};
Finding findingOn(Rule rule, std::size_t job, const Repeated& wanted, const Repeated& other);
/// By one job of which all ways were measured, in the order of wayIds.
std::vector<Finding> findingsOn(std::size_t job, const std::array<Repeated, wayIds.size()>& row);

/// The remark on a rule: what all findings on it come to, and the times of each job. Empty where there is
/// none.
Sentence verdictOn(Rule rule, std::span<const Finding> findings, int workers, int cores);

/// The remark on which system calls were made most: ways in wayIds, and their calls as text.
Sentence remarkOnCalls(std::size_t job, const std::vector<std::pair<std::size_t, std::string>>& calls);

} // namespace interleave::boundness
