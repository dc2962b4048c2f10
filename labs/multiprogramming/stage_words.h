#pragma once
// What the stage says, in the shown language.

#include "labs/multiprogramming/stage_scene.h"

#include <QString>

namespace interleave::multiprogrammingstage {

struct Words {
    QString headline; ///< how the jobs are run
    QString clock;
    QString gauge; ///< how busy the CPU is
    QString queue; ///< titles of the boxes
    QString memory;
    QString cpu;
    QString ready;
    QString device;
    QString finished;
    QString remark; ///< what one sees, in one sentence
    QString cpuRow;
    QString limit; ///< how long the jobs take one after the other
};

Words wordsOf(const Scene& scene);

/// Before any run.
Words introduction(const Scene& scene);

/// What assistive technology reads: all of it in one text.
QString spoken(const Scene& scene, const Words& words);

} // namespace interleave::multiprogrammingstage
