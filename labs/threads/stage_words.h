#pragma once
// What the stage says: whole sentences and the words of the diagram, in the shown language.

#include "labs/threads/stage_scene.h"

#include <QString>

namespace interleave::threadstage {

struct Words {
    QString headline; ///< what to look for
    QString known;    ///< how the states are known
    QString numbers;  ///< what stands at the arrows; empty before any run
    std::array<QString, placeCount> places;
    std::array<QString, placeCount> counts; ///< of threads; empty before any run
    std::array<QString, moveCount> moves;
    std::array<QString, moveCount> rates; ///< "310/s · 1,234", or that it is not seen
};

/// Null: before any run.
Words wordsOf(const Scene* scene);

/// What assistive technology reads: all of it in one text.
QString spoken(const Words& words, const Scene* scene);

} // namespace interleave::threadstage
