#pragma once
// What an experiment is to measure, told in every run of it: so one that was interrupted can be continued.

#include "labs/engine/lab.h"

#include <nlohmann/json_fwd.hpp>

namespace interleave {

struct Design {
    static constexpr std::size_t valuesAtMost = 10'000; ///< of all sweeps; with more, nothing is told

    std::vector<Sweep> over; ///< every combination of these is a setting; empty: there is one setting
    int repeat = 0;          ///< runs of each setting, beside its warm-up; 0: nothing is told
    bool shuffled = false;   ///< settings in an order drawn anew for each repetition, so that drift spreads
    std::string trace;       ///< how threads were to be watched, as on the command line

    [[nodiscard]] bool told() const { return repeat > 0; }
};

/// How many settings there are; saturates at a billion.
std::size_t settingsIn(const Design& design);
/// One of several runs of a setting, or of several settings, has a warm-up before it.
bool warmsUp(const Design& design);
/// All runs, warm-ups included; saturates likewise.
std::size_t runsIn(const Design& design);

/// Which of the settings this is, the last sweep varying fastest; settingsIn(design) for none of them.
std::size_t placeIn(const Design& design, const Parameters& parameters);

nlohmann::json jsonOf(const Design& design);
/// What is missing or cannot be is left out; too many values: nothing is told.
Design designFrom(const nlohmann::json& json);

} // namespace interleave
