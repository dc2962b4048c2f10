#pragma once
// The animated pictures of the labs. The build writes stages.cpp from the folders that have a stage.cpp.

#include "widgets/stage.h"

#include <string_view>

namespace interleave {

/// Null where the lab has no picture.
Stage* makeStage(std::string_view lab, QWidget* parent);

} // namespace interleave
