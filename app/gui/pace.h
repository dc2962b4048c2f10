#pragma once
// How often what moves is painted anew.

namespace interleave {

constexpr int frameMs = 33;

} // namespace interleave
