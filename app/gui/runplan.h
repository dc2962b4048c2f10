#pragma once
// What the window asks of the runner, as data, and as the words of its command line.

#include "labs/engine/analysis/chartchoice.h"
#include "labs/engine/analysis/unfinished.h"

#include <QString>
#include <QStringList>

namespace interleave {

/// One run, several of the same setting, or (with `over`) a sweep.
struct RunPlan {
    QString lab;
    Parameters parameters; ///< complete
    QString preset;        ///< id, or empty
    quint64 seed = 1;
    int repeat = 1;
    std::vector<Sweep> over; ///< every combination of these is run
    QString trace;           ///< of --trace; empty: as the lab wishes
    bool allSpans = false;   ///< keep every change of state, however many
    QString autosave;        ///< file; empty: none
    QString resume;   ///< file of an experiment to continue, of which all the rest is told; empty: a new one
    int measured = 0; ///< runs of it that this file has
};

/// What the experiment of these recordings was to do; `file` is where they are.
RunPlan planToContinue(const Recordings& recordings, const QString& file);

/// To run again what these recordings of `lab` were, or something like it. What the lab does not know or
/// allow is left as it is initially, and so are texts and paths: which file is read or written is not for a
/// recording to say, that may come from anywhere.
RunPlan planLike(const Lab& lab, const Recordings& recordings);

/// What charts are told of it.
WantedRuns wantedBy(const RunPlan& plan);

/// How many runs the plan makes, one warm-up per setting included where there are several. Saturates at a
/// billion.
int runsOf(const RunPlan& plan);

/// For QProcess: `run LAB …` or `sweep LAB …`, watched by this program and streamed to it.
QStringList runnerArguments(const RunPlan& plan);

/// The same for a shell, without what only the window needs.
QString commandLine(const RunPlan& plan);

/// What was set, in one line: "size = 64, backend = coroutines"; parameters at their initial value are left
/// out.
QString settingLine(const Lab& lab, const Parameters& parameters);

/// interleave-run beside this program, else the one in PATH; empty: there is none.
QString findRunner();

} // namespace interleave
