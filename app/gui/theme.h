#pragma once
// Light and dark. Colours come from palettes alone; widgets look at the palette and never at this.

#include <QPalette>

namespace interleave {

enum class Theme { system, light, dark };

QPalette lightPalette();
QPalette darkPalette();

/// Fusion with one of the palettes; `system` takes the one that the platform's palette is nearer to.
void applyTheme(Theme theme);

/// For the one button of a page that matters most.
QPalette accentPalette(const QPalette& around);

} // namespace interleave
