#pragma once
// Numbers that a run reports one by one: over time, over something else, or cell by cell.

#include "labs/engine/param.h"

#include <optional>

namespace interleave {

/// The rows of a grid, or its columns. Scripts write the `id`s, people read the titles.
struct GridSide {
    std::string id;
    Text title;
    std::vector<Choice> places; ///< at least one, in their order
};

/// A table that a run fills in. Its cells are counted row by row, from 0: row · columns + column.
struct Grid {
    GridSide rows;
    GridSide columns;

    /// The number of a cell; nothing where x, which may come from any file, is none.
    [[nodiscard]] std::optional<std::size_t> cellAt(double x) const;
    [[nodiscard]] std::size_t rowOf(std::size_t cell) const { return cell / columns.places.size(); }
    [[nodiscard]] std::size_t columnOf(std::size_t cell) const { return cell % columns.places.size(); }
};

/// Numbers over time (x is nanoseconds since the start of the run) or, with `x` named, over something else,
/// or with a grid one number for each of its cells: x is the cell. A recording holds x and y only.
struct Series {
    std::string id;
    Text title;
    std::string unit;
    Text x = {};                ///< title of the x axis
    const Grid* grid = nullptr; ///< lives as long as the lab; null: none

    [[nodiscard]] bool overTime() const { return x.empty() && grid == nullptr; }
};

} // namespace interleave
