#pragma once
// What may be set of the lesson on waiting and computing.

#include "labs/boundness/names.h"

namespace interleave {

inline const auto boundJob =
    Param::choice(
        "job", LAB_TEXT("Job"),
        {{"calculation", boundJobTitles[0], LAB_TEXT("Estimates π by chance; needs a core all the time.")},
         {"text", boundJobTitles[1], LAB_TEXT("Formats the lines of a table; needs a core.")},
         {"image", boundJobTitles[2], LAB_TEXT("Scales pictures down; needs a core and memory.")},
         {"waits", boundJobTitles[3], LAB_TEXT("Waits for timers; needs no core.")},
         {"disk", boundJobTitles[4],
          LAB_TEXT("Writes a block, waits for the disk to confirm, reads it back.")},
         {"requests", boundJobTitles[5],
          LAB_TEXT("Asks a server on this machine, which answers after a while.")},
         {"all", LAB_TEXT("all jobs"), LAB_TEXT("One job after the other.")}})
        .initially("requests")
        .explained(LAB_TEXT("What is to be done: the first three compute, the next three wait."));
inline const auto boundWay =
    Param::choice(
        "way", LAB_TEXT("Way"),
        {{"sequential", boundWayTitles[0], LAB_TEXT("One task after the other.")},
         {"threads", boundWayTitles[1], LAB_TEXT("Whoever is free takes the next task.")},
         {"processes", boundWayTitles[2], LAB_TEXT("The same, each worker with memory of its own.")},
         {"events", boundWayTitles[3], LAB_TEXT("One thread, one event loop, a coroutine for each task.")},
         {"all", LAB_TEXT("all ways"), LAB_TEXT("One way after the other; measured, not traced.")}})
        .initially("all")
        .explained(LAB_TEXT("How the job is done."));
inline const auto boundWorkers = Param::integer("workers", LAB_TEXT("Workers"))
                                     .range(1, 64)
                                     .initially(8)
                                     .onLogScale()
                                     .explained(LAB_TEXT("How many threads or processes do the job."))
                                     .onlyWith({{"way", "threads|processes|all"}});
inline const auto boundTasks = Param::integer("tasks", LAB_TEXT("Tasks"))
                                   .range(1, 400)
                                   .initially(16)
                                   .onLogScale()
                                   .explained(LAB_TEXT("How many there are to do."));
inline const auto boundLength =
    Param::real("length_ms", LAB_TEXT("Length of a task"))
        .range(0.1, 200)
        .initially(4)
        .in("ms")
        .onLogScale()
        .explained(
            LAB_TEXT("By itself: its CPU time, or how long it waits. The disk takes as long as it takes."));
inline const auto boundRepetitions =
    Param::integer("repetitions", LAB_TEXT("Repetitions"))
        .range(1, 15)
        .initially(3)
        .explained(LAB_TEXT("How often each cell is measured; the repetition of the median time is shown."));
inline const auto boundCalls =
    Param::flag("count_calls", LAB_TEXT("Count system calls"))
        .initially(true)
        .explained(
            LAB_TEXT("Does each cell once more, watched and not timed: about as long as a repetition."));

} // namespace interleave
