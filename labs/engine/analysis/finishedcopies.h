#pragma once
// Copies of runs that are over, for a thread that computes while others still arrive.

#include "labs/engine/analysis/settings.h"

#include <memory>
#include <unordered_map>

namespace interleave {

/// While an experiment grows nobody but its reader owns its recordings. Charts and results need neither lanes
/// nor notes of them: what is left is small enough to copy, once for each run.
class FinishedCopies
{
public:
    /// Those of these that are over, in their order. The copies live as long as `owner()` does.
    [[nodiscard]] Recordings of(const Recordings& recordings);
    /// Of as many labels as there were recordings, or none, those of the runs that the last call gave.
    [[nodiscard]] std::vector<std::string> labelsOf(const std::vector<std::string>& labels) const;
    [[nodiscard]] std::shared_ptr<const Experiment> owner() const { return m_owner; }

private:
    std::shared_ptr<Experiment> m_owner = std::make_shared<Experiment>();
    std::unordered_map<const Recording*, const Recording*> m_copies; ///< by the original
    std::vector<std::size_t> m_places;                               ///< in the argument of the last call
};

} // namespace interleave
