#pragma once
// All labs, in the order of the course. The build writes catalogue.cpp from the folders it finds.

#include "labs/engine/lab.h"

namespace interleave {

/// Every lab, sorted by chapter and then by id.
const std::vector<const Lab*>& catalogue();

/// Null where there is none of that id.
const Lab* findLab(std::string_view id);

} // namespace interleave
