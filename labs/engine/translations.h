#pragma once
// The finished translations of translations/interleave_<lang>.ts, put into the engine by
// labs/translations.cmake.

#include <span>
#include <string_view>

namespace interleave {

struct Translation {
    std::string_view language; ///< ISO 639-1
    std::string_view source;   ///< English, as in the code
    std::string_view target;
};

/// Sorted by language, then by source (bytewise); one entry for each pair of them.
std::span<const Translation> embeddedTranslations();

} // namespace interleave
