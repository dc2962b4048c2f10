#pragma once
// Names for a shell that completes what is typed.

#include "app/run/console.h"

#include <span>
#include <string_view>

namespace interleave {

/// Prints the names that `what` asks for, one a line: "commands", "labs", "presets LAB", "parameters LAB" or
/// "values LAB PARAMETER". Prints nothing where there are none: a shell can do nothing with a sentence.
int complete(std::span<const std::string_view> what, std::span<const std::string_view> commands,
             const Console& console);

} // namespace interleave
