#pragma once
// Makes CSP processes, as many as it is asked for, that all wait on a channel until they are ended together.

#include "labs/csp/experiments.h"

#include <memory>
#include <string>

namespace interleave::csp {

class Creator
{
public:
    static std::unique_ptr<Creator> of(Backend backend, StopCheck stop = {});
    virtual ~Creator() = default; ///< ends what endAll() has not
    Creator(const Creator&) = delete;
    Creator& operator=(const Creator&) = delete;

    /// Makes `count` more; the system's reason when it refused one, else empty. Throws std::bad_alloc where
    /// there is no memory; what was made until then counts.
    virtual std::string make(std::uint64_t count) = 0;
    /// Closes every channel and waits until all processes have ended.
    virtual void endAll() = 0;
    /// Memory of one process, measured now.
    virtual double bytesEach() = 0;
    [[nodiscard]] std::uint64_t made() const { return m_made; }

protected:
    Creator() = default;
    std::uint64_t m_made = 0;
};

} // namespace interleave::csp
