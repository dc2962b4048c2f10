#include "labs/engine/foreignbytes.h"

#include <algorithm>

namespace interleave {
namespace {

/// Length of the well-formed UTF-8 character that `bytes` begins with; 0: it begins with none.
std::size_t characterLength(std::string_view bytes)
{
    const auto at = [&](std::size_t i) { return static_cast<unsigned char>(bytes[i]); };
    const unsigned first = at(0);
    const std::size_t length = first < 0x80U   ? 1
                               : first < 0xc2U ? 0
                               : first < 0xe0U ? 2
                               : first < 0xf0U ? 3
                               : first < 0xf5U ? 4
                                               : 0;
    if (length > bytes.size())
        return 0;
    for (std::size_t i = 1; i < length; ++i)
        if ((at(i) & 0xc0U) != 0x80U)
            return 0;
    const bool overlong = (first == 0xe0U && at(1) < 0xa0U) || (first == 0xf0U && at(1) < 0x90U);
    const bool beyond = (first == 0xedU && at(1) > 0x9fU) || (first == 0xf4U && at(1) > 0x8fU);
    return overlong || beyond ? 0 : length;
}

} // namespace

std::string shownBytes(std::string_view bytes, std::size_t most)
{
    if (bytes.ends_with('\n'))
        bytes.remove_suffix(1);
    std::string shown;
    while (!bytes.empty()) {
        const std::size_t length = characterLength(bytes);
        const bool control =
            length == 1 && (static_cast<unsigned char>(bytes[0]) < 0x20U || bytes[0] == 0x7f);
        std::string_view next = length == 0 || control ? "�" : bytes.substr(0, length);
        if (bytes[0] == '\n')
            next = "⏎";
        else if (bytes[0] == '\t')
            next = " ";
        const std::string_view ellipsis = "…";
        if (shown.size() + next.size() + ellipsis.size() > most)
            return shown.append(ellipsis);
        shown.append(next);
        bytes.remove_prefix(std::max<std::size_t>(length, 1));
    }
    return shown;
}

} // namespace interleave
