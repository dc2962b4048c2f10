#include "labs/engine/parametervalues.h"

#include <cmath>

namespace interleave {

double numberIn(const Parameters& parameters, std::string_view id, double otherwise)
{
    const auto found = parameters.find(id);
    if (found == parameters.end())
        return otherwise;
    if (const auto* integer = std::get_if<std::int64_t>(&found->second))
        return static_cast<double>(*integer);
    const auto* real = std::get_if<double>(&found->second);
    return real != nullptr && std::isfinite(*real) ? *real : otherwise;
}

std::string wordIn(const Parameters& parameters, std::string_view id)
{
    const auto found = parameters.find(id);
    const auto* text = found == parameters.end() ? nullptr : std::get_if<std::string>(&found->second);
    return text == nullptr ? std::string() : *text;
}

} // namespace interleave
