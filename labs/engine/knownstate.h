#pragma once
// What a program inherits from whoever started it, brought to what its code counts on.

namespace interleave {

/// To be called first in main(), before there is a second thread:
/// - A standard descriptor that is missing is taken by /dev/null, so that no file of ours gets its number.
///   Input then reads nothing, errors go nowhere, and what is written to a missing output fails.
/// - No signal is blocked, and none is ignored but those that a shell or nohup(1) ignores for a purpose.
/// - What the program writes its owner may read and write again, whatever the umask says.
/// - As many files may be open as usual (1024), where the hard limit lets them.
void startFromKnownState();

/// False for an output that was missing at the start.
bool isWritable(int descriptor);

} // namespace interleave
