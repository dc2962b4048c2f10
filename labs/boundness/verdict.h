#pragma once
// Whether the lecture's rules of thumb held in this run: by its own numbers, and not where they are too
// close.

#include "labs/boundness/ledger.h"

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

enum class Compared { faster, same, slower };
/// `same` unless all of the one's times are below all of the other's, and their medians differ by a tenth.
Compared compared(const Repeated& one, const Repeated& other);

/// The remarks on one job of which all ways were measured, in the order of wayIds.
std::vector<Sentence> verdictsOn(std::size_t job, const std::array<Repeated, wayIds.size()>& row);
/// The remark on which system calls were made most: ways in wayIds, and their calls as text.
Sentence remarkOnCalls(std::size_t job, const std::vector<std::pair<std::size_t, std::string>>& calls);
/// The remark on more processes than cores.
Sentence verdictOnCores(std::size_t job, const Repeated& many, int processes, const Repeated& asCores,
                        int cores);

} // namespace interleave::boundness
