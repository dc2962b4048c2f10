#pragma once
// Which runs belong together: the repetitions of one setting, told apart by what differs.

#include "labs/engine/recording.h"

namespace interleave {

using Recordings = std::vector<const Recording*>;

/// The runs of one lab with the same parameters, in the order they were made.
struct Setting {
    /// Ids of the parameters that differ within the selection.
    std::vector<std::string> differing;
    Recordings runs; ///< not empty; warm-ups are left out
};

/// In the order of the experiment, where they belong to one, however the runs were shuffled; otherwise in
/// order of first appearance. Warm-ups are left out.
std::vector<Setting> settingsOf(const Recordings& recordings);

/// Runs that bear the same label.
struct RunGroup {
    std::string label;
    Recordings runs;
};

/// In order of first appearance; a recording beyond the end of `labels` has the empty one.
std::vector<RunGroup> groupsOf(const Recordings& recordings, const std::vector<std::string>& labels);

/// Of one lab, with their labels (may be fewer).
struct LabRuns {
    std::string lab;
    Recordings runs;
    std::vector<std::string> labels;
};

/// In order of first appearance.
std::vector<LabRuns> byLab(const Recordings& recordings, const std::vector<std::string>& labels = {});

/// "4 × Some Processor": the label of runs that are told apart by the machine.
std::string machineLabel(const Machine& machine);

/// Ids of the parameters that do not have the same value in all of these recordings, sorted.
std::vector<std::string> differingParameters(const Recordings& recordings);

/// "backend=threads size=64", for these parameters as far as the recording has them: the words of scripts.
std::string settingText(const Recording& recording, const std::vector<std::string>& parameters);

/// "a thread, Processes = 64", in the order of the lab and in the words of people. Empty where none of them
/// is known.
Sentence settingSentence(const Lab& lab, const Recording& recording,
                         const std::vector<std::string>& parameters);

/// The title of a choice's value, otherwise "64 ms". `param` may be null.
Sentence valueInWords(const Param* param, const Value& value);

/// Text that is the same in every language, apart from what asArgument() made.
Sentence verbatim(std::string text);

} // namespace interleave
