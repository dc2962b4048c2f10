#include "labs/engine/export/csvrow.h"

#include <cmath>

namespace interleave::csv {

std::string field(const std::string& text)
{
    if (text.find_first_of(",\"\r\n") == std::string::npos)
        return text;
    std::string quoted = "\"";
    for (const char c : text)
        quoted.append(c == '"' ? 2 : 1, c);
    return quoted + '"';
}

std::string field(double number) { return std::isfinite(number) ? toText(Value(number)) : std::string(); }

} // namespace interleave::csv
