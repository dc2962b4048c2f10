#pragma once
// Recordings made by hand, for the tests of what reads them.

#include "labs/engine/recording.h"

namespace interleave {

struct RecordingForTests : Recording {
    explicit RecordingForTests(std::string itsLab, Parameters values, int itsRepetition = 1)
    {
        lab = std::move(itsLab);
        parameters = std::move(values);
        repetition = itsRepetition;
        seed = 7;
        ending = Ending::finished;
    }
    RecordingForTests& with(std::string id, double value, std::string unit = "ns",
                            Better better = Better::less)
    {
        metrics.push_back({std::move(id), std::move(unit), better, value});
        return *this;
    }
    RecordingForTests& with(std::string id, std::vector<Sample> samples)
    {
        series.push_back({std::move(id), std::move(samples)});
        return *this;
    }
};

inline Span spanForTests(std::int64_t begin, std::int64_t end, State state, Reason reason = Reason::none,
                         std::uint32_t object = 0)
{
    Span span{
        .begin = begin, .end = end, .object = object, .place = -1, .stateAndKnown = 0, .reason = reason};
    span.set(state, Known::told);
    return span;
}

} // namespace interleave
