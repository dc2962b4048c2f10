#pragma once
// The few signs on buttons, drawn in the palette's colour at every size and scale.

#include <QIcon>
#include <QPalette>

namespace interleave {

enum class Glyph { run, stop, sweep, grow, shrink, menu, close, pause, replay };

/// `ink`: the palette's colour that is read on what the sign stands on.
QIcon glyphIcon(Glyph glyph, QPalette::ColorRole ink = QPalette::ButtonText);

} // namespace interleave
