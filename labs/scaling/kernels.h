#pragma once
// Real work in pieces that do not depend on each other.

#include <cstdint>
#include <memory>
#include <random>
#include <string>

namespace interleave::scaling {

/// The result of any number of pieces is the sum of theirs, modulo 2⁶⁴: integers, so that it does not depend
/// on the order in which they are added.
class Kernel
{
public:
    Kernel() = default;
    virtual ~Kernel() = default;
    Kernel(const Kernel&) = delete;
    Kernel& operator=(const Kernel&) = delete;

    /// Some 50 µs of work; every piece takes as long. From any thread: it changes nothing.
    [[nodiscard]] virtual std::uint64_t compute(std::size_t piece) const = 0;
};

/// "numeric", "words", "filter" or "matrix"; its input is made by the generator.
std::unique_ptr<const Kernel> makeKernel(const std::string& id, std::mt19937_64 random);

} // namespace interleave::scaling
