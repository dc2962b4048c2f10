#pragma once
// What the stage says, in the shown language.

#include "labs/scaling/stage_scene.h"

#include <QString>

namespace interleave::scalingstage {

struct Words {
    QString headline; ///< who does what
    QString clock;    ///< how long it took
    QString result;   ///< how much faster that is
    QString serial;   ///< names of the parts of the picture
    QString parallel;
    QString alone;   ///< how long one worker takes
    QString speedup; ///< title of the dots
    QString workers; ///< of their axis
    QString cores;   ///< names of the limits
    QString law;
    QString remark; ///< what one sees, in one sentence
};

Words wordsOf(const Scene& scene);

/// Before any run.
Words introduction(const Scene& scene);

/// What assistive technology reads: all of it in one text.
QString spoken(const Words& words);

} // namespace interleave::scalingstage
