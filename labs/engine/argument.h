#pragma once
// Arguments of sentences that are texts themselves.

#include "labs/engine/text.h"

namespace interleave {

/// The text as an argument that is translated where the sentence is. May be joined with others and with plain
/// text to one argument: asArgument(a) + ", " + asArgument(b). FORMAT.md says how it looks in a recording.
[[nodiscard]] std::string asArgument(Text text);
/// The same with arguments of its own, which are plain.
[[nodiscard]] std::string asArgument(const Sentence& sentence);
/// A number as the C locale writes it, whose decimals each language puts behind a sign of its own.
[[nodiscard]] std::string asDecimal(std::string_view number);
/// The same with so many decimals.
[[nodiscard]] std::string asDecimal(double number, int decimals);

} // namespace interleave
