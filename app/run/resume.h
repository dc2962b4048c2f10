#pragma once
// An experiment that was interrupted, and goes on.

#include "app/run/plan.h"
#include "app/run/recordingfile.h"

#include <deque>

namespace interleave {

/// What a file holds of an experiment.
struct Beginning {
    std::string path;
    std::deque<Recording> recordings;  ///< those that are not made again, without lanes and samples
    std::vector<bool> kept;            ///< of every recording in the file: whether it is one of those
    Recording newest;                  ///< of the file, kept or not; likewise
    bool sameFile = false;             ///< what is missing is appended to this very file
    std::optional<RecordingFile> file; ///< then: locked since before it was read
};

/// A run that was stopped or cut off is made again, one that failed is not. The failure says why the file
/// cannot be continued.
Outcome<Beginning> beginningIn(const std::string& path);

/// Names the lab and what was varied, as the file tells it; --resume and the outputs stay. The failure: it
/// tells nothing.
Outcome<Arguments> argumentsFrom(const Beginning& beginning, Arguments given);

/// Takes what the file holds out of the plan. The failure: the file holds a run that the plan has not.
Outcome<bool> leaveOut(const Beginning& beginning, Plan& plan);

/// Hands over the frames of what is kept, in the order of the file.
Outcome<bool> eachKeptFrame(const Beginning& beginning, const std::function<void(ByteView)>& take);

/// Cuts off what follows the last recording that is kept, so that the file can be appended to.
Outcome<bool> cutAfterKept(const Beginning& beginning);

} // namespace interleave
