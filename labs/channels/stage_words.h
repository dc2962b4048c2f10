#pragma once
// What the stage says, in the shown language.

#include "labs/channels/stage_scene.h"

#include <QString>
#include <QVector>

namespace interleave::channelstage {

struct Words {
    QString headline;                ///< what one sees, in one sentence
    QString remark;                  ///< what to do, or what it means
    QVector<QString> doings;         ///< of the parties, in the order of the scene
    QVector<QVector<QString>> tanks; ///< how full they are
};

Words wordsOf(const Scene& scene);

/// What assistive technology reads: all of it in one text.
QString spoken(const Scene& scene, const Words& words);

} // namespace interleave::channelstage
