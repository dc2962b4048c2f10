#pragma once
// Who may include whom, as a function of a file's path and text: so that the rules themselves can be tested.

#include <string>
#include <string_view>
#include <vector>

namespace interleave::structure {

/// The included names of a source text, in order, without quotes and brackets.
std::vector<std::string> includesOf(std::string_view text);

/// One sentence for each include of `text` that a file at `path` (relative to the root, with '/') must not
/// have.
std::vector<std::string> violations(std::string_view path, std::string_view text);

} // namespace interleave::structure
