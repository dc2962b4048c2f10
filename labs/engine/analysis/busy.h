#pragma once
// Whether other programs took so much of the machine that a run's times say little.

#include "labs/engine/analysis/settings.h"

namespace interleave {

/// Others than the run and its observer.
struct Busy {
    double share = 0; ///< of the time of all cores that the machine has online, 0 … 1
};

/// From this share on a machine counts as busy. On two cores it is what a program takes that is busy for 40 %
/// of the time; the window that draws a run and the kernel's own work stay below.
constexpr double busyFrom = 0.2;

/// What others took, busy or not, from the recording's cores: the time in which anybody ran, less the run's
/// own. Nothing where that is not known: a run of less than 0.3 s (the machine counts in ticks of 10 ms), and
/// one that is not traced until it has ended.
std::optional<Busy> othersIn(const Recording& recording);
/// The same, only where it is busyFrom or more: verdicts and fits are held back then.
std::optional<Busy> busyOf(const Recording& recording);
/// The worst of these; nothing where none was disturbed.
std::optional<Busy> busiestOf(const Recordings& recordings);

/// "43", for sentences.
std::string percentOf(const Busy& busy);
/// What a user reads of it: what was seen, what it means, what to do.
Sentence sentenceOf(const Busy& busy);

} // namespace interleave
