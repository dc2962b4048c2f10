#pragma once
// Modules that a lab loads when it needs a library that the program does not link.

#include <filesystem>
#include <string_view>

namespace interleave {

/// Where the module of that file name is: beside the program as built, in its folder of libraries as
/// installed. Names the latter where it is in neither.
std::filesystem::path modulePath(std::string_view name);

} // namespace interleave
