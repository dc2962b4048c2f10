#pragma once
// What the generic tests share: they run once for each lab of the catalogue.

#include "labs/engine/lab.h"

#include <gtest/gtest.h>

namespace interleave {

using Changes = std::vector<std::pair<std::string, std::string>>;

/// How a test's name shows its parameter.
inline void PrintTo(const Lab* lab, std::ostream* out) { *out << lab->id; } // NOLINT: the framework's name

class EveryLab : public testing::TestWithParam<const Lab*>
{
protected:
    const Lab& lab = *GetParam();
};

/// The values of a preset's first run: what it sets, and the first of each thing it varies.
inline Changes firstRunOf(const Preset& preset)
{
    Changes changes = preset.values;
    for (const Sweep& sweep : preset.over) {
        if (!sweep.values.empty())
            changes.emplace_back(sweep.param, sweep.values.front());
    }
    return changes;
}

} // namespace interleave
