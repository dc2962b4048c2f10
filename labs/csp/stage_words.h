#pragma once
// What the stage says: whole sentences in the shown language.

#include "labs/csp/stage_scene.h"

#include <QString>

namespace interleave::cspstage {

struct Words {
    QString headline;   ///< who takes part
    QString detail;     ///< what goes on
    QString pace;       ///< how the picture relates to it
    QString figure;     ///< the number to remember, with its unit; may be empty
    QString figureName; ///< what the number counts
};

Words wordsOf(const Scene& scene);
/// Before any run.
Words introduction();

/// What assistive technology reads: all of it in one text.
QString spoken(const Words& words);

/// "prefix", "delta", "successor", "consumer" as the field calls them.
struct NetworkNames {
    QString prefix, delta, successor, consumer;
};
NetworkNames networkNames();

/// What a worker that waits does now: "waits", "not yet", "after 300 ms".
QString doingOf(const Wait& wait);

} // namespace interleave::cspstage
