#pragma once
// Single parameters of a recording, for those who draw it: a file may hold anything.

#include "labs/engine/param.h"

#include <string>
#include <string_view>

namespace interleave {

/// `otherwise` where there is none of that name, or none that is a finite number.
double numberIn(const Parameters& parameters, std::string_view id, double otherwise);

/// What a choice or a text is; empty where there is none of that name.
std::string wordIn(const Parameters& parameters, std::string_view id);

} // namespace interleave
