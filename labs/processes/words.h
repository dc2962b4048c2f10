#pragma once
// A command line as a shell would cut it into words, and nothing else that a shell does: no variables, no
// patterns, no pipes.

#include "labs/engine/outcome.h"

#include <string>
#include <string_view>
#include <vector>

namespace interleave::processes {

/// Blanks separate words; quotation marks and backslashes keep together what belongs together (POSIX Shell
/// Command Language, 2.2). Fails where a quotation is not closed.
Outcome<std::vector<std::string>> wordsOf(std::string_view line);

/// The same for "NAME=value" words; the failure names the first that is none.
Outcome<std::vector<std::string>> assignmentsOf(std::string_view line);

/// A typed text with \n, \t and \\ in the place of what they stand for.
std::string unescaped(std::string_view typed);

/// The text cut after its line ends, which stay with their lines.
std::vector<std::string> linesOf(std::string_view text);

} // namespace interleave::processes
