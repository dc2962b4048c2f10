#pragma once
// What this lab's stage shows of a recording at one moment: the matrix as far as it is filled in. Plain
// numbers, no pixels and no words.

#include "labs/boundness/names.h"
#include "labs/engine/analysis/busy.h"

#include <optional>

namespace interleave::boundnessstage {

enum class Filled { empty, underWay, measured };

struct Cell {
    Filled filled = Filled::empty;
    std::array<double, boundness::figureIds.size()> figures{}; ///< below 0: not known

    [[nodiscard]] double figure(boundness::Figure which) const
    {
        return figures.at(static_cast<std::size_t>(which));
    }
    [[nodiscard]] bool measured() const { return filled == Filled::measured; }
};

struct Row {
    std::size_t job = 0; ///< in boundness::jobIds
    std::array<Cell, boundness::wayIds.size()> cells;
    bool judged = true; ///< false: other programs took the cores, and no way is called the best

    /// ms, where there are several ways to choose from.
    [[nodiscard]] std::optional<double> shortest() const;
    /// Whether the way is called as good as any: within a tenth of the shortest time, as verdicts are.
    [[nodiscard]] bool amongTheBest(std::size_t way) const;
    [[nodiscard]] double slowest() const; ///< ms; 0: nothing is measured
};

/// A cell by its row and column.
struct Place {
    std::size_t row = 0;
    std::size_t way = 0;
};

struct Scene {
    std::vector<Row> rows;       ///< at least one
    std::optional<Place> latest; ///< whose ledger is shown: the cell measured last
    /// At the end of the run: what it has said of the rules that it tested, in their order.
    std::vector<std::pair<boundness::Rule, boundness::Verdict>> verdicts;
    /// Why there are none: other programs took the cores.
    std::optional<Busy> disturbed = {};
    bool before = false; ///< any run
    bool over = false;
    bool stopped = false;

    /// One row has room for the whole ledger of every cell.
    [[nodiscard]] bool single() const { return rows.size() == 1; }
};

/// Total: any recording gives a scene.
Scene sceneOf(const Recording& recording, std::int64_t now);

/// Before any run: the whole matrix, empty.
Scene example();

} // namespace interleave::boundnessstage
