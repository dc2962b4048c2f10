#pragma once
// Bytes that somebody else wrote, as a text.

#include <string>
#include <string_view>

namespace interleave {

/// Foreign bytes as a text that can be shown: what is not UTF-8 or is a control character becomes "�", a line
/// end "⏎" or, at the very end, nothing. At most `most` bytes, the last ones "…" where more was cut off.
std::string shownBytes(std::string_view bytes, std::size_t most);

} // namespace interleave
