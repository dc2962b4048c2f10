#pragma once
// What the stage says, in the shown language.

#include "labs/boundness/stage_scene.h"

#include <QString>
#include <QStringList>

namespace interleave::boundnessstage {

struct CellWords {
    QString time;        ///< or why there is none
    QString factor;      ///< "× 4.1" of the best; empty where there is no other
    QStringList figures; ///< the rest of the ledger, in the order of Words::figures; "–": not known
};

struct Words {
    QString headline;
    QString remark;       ///< the ledger of the cell measured last, or what to do
    QStringList verdicts; ///< on the rules; then there is no remark
    QStringList ways;
    QStringList figures;                         ///< names of them
    QStringList jobs;                            ///< of the rows
    std::vector<std::array<CellWords, 4>> cells; ///< of the rows
};

Words wordsOf(const Scene& scene);

/// What assistive technology reads: all of it in one text.
QString spoken(const Scene& scene, const Words& words);

} // namespace interleave::boundnessstage
