#include "labs/engine/series.h"

#include <cmath>

namespace interleave {

std::optional<std::size_t> Grid::cellAt(double x) const
{
    const std::size_t cells = rows.places.size() * columns.places.size();
    if (!(x >= 0 && x < static_cast<double>(cells)) || x != std::floor(x))
        return std::nullopt;
    return static_cast<std::size_t>(x);
}

} // namespace interleave
