#pragma once
// CPU phases are calculated work, not waiting for a clock: so much work takes so much CPU time here, and a
// core that is shared takes longer over it.

#include <cstdint>
#include <functional>

namespace interleave::multiprogramming {

class Processor
{
public:
    using Stop = std::function<bool()>;

    /// Measures how much work a nanosecond of CPU time does here; takes some 30 ms of it, less when stopped.
    explicit Processor(const Stop& stop);

    /// How many pieces of work fill `cpu` nanoseconds of CPU time, as measured.
    [[nodiscard]] std::int64_t piecesFor(std::int64_t cpu) const;
    /// Does that work on the calling thread; asks `stop` after every piece (microseconds). False: stopped.
    static bool work(std::int64_t pieces, const Stop& stop);

private:
    double m_piecesPerNanosecond = 0;
};

} // namespace interleave::multiprogramming
