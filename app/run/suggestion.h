#pragma once
// What somebody may have meant who typed a name that does not exist.

#include <string>
#include <string_view>
#include <vector>

namespace interleave {

/// The nearest of `known` by edits (Levenshtein 1966); empty where none is near.
std::string nearest(std::string_view typed, const std::vector<std::string>& known);

/// "a, b, c"
std::string listed(const std::vector<std::string>& names);

} // namespace interleave
