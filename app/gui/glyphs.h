#pragma once
// The few signs on buttons, drawn in the palette's colour at every size and scale.

#include <QIcon>

namespace interleave {

enum class Glyph { run, stop, sweep, grow, shrink, menu, close, pause, replay };

QIcon glyphIcon(Glyph glyph);

} // namespace interleave
