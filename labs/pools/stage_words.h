#pragma once
// What the stage says, in the shown language.

#include "labs/pools/stage_scene.h"

#include <QStringList>
#include <QVector>

namespace interleave::poolstage {

struct Words {
    QString headline; ///< what one sees, in one sentence
    QString remark;   ///< what it means, or the result
    QString caller;   ///< how many tasks are still there
    QString queue;
    QString answered;
    QStringList mishaps;     ///< how many tasks went wrong, and how; those that did
    QString legend;          ///< of workers without names
    QVector<QString> names;  ///< of the workers, in the order of the scene
    QVector<QString> doings; ///< and what they do
    QVector<QString> brief;  ///< the same as a number; nothing for who does nothing
};

Words wordsOf(const Scene& scene);

/// What assistive technology reads: all of it in one text.
QString spoken(const Words& words);

} // namespace interleave::poolstage
