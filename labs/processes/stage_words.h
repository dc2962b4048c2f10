#pragma once
// What the stage says: whole sentences and the words of the picture, in the shown language.

#include "labs/processes/stage_scene.h"

#include <QString>
#include <QStringList>

namespace interleave::processesstage {

struct NodeWords {
    QString title; ///< "sh"
    QString pid;   ///< "pid 4711"
    QString doing; ///< "waits", "exit code 3"
    QStringList values;
    std::array<QString, 3> streams; ///< what each leads to; empty: not known
};

struct Words {
    QString headline;
    QString remark;
    QString hidden; ///< about nodes that are not shown
    std::vector<NodeWords> nodes;
    QStringList lines;
    QStringList costs;     ///< "590 µs"; empty where not measured yet
    QStringList costLines; ///< "fork: 590 µs", of those that are measured
};

/// `before`: the scene is an example, and nothing has run yet.
Words wordsOf(const Scene& scene, bool before);

/// What assistive technology reads: all of it in one text.
QString spoken(const Words& words);

} // namespace interleave::processesstage
