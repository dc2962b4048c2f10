#pragma once
// The ring in which perf_event_open(2) leaves its records, mapped by the one who reads them.

#include "labs/engine/descriptor.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <vector>

struct perf_event_header;
struct perf_event_mmap_page;

namespace interleave {

class PerfRing
{
public:
    using Visit = std::function<void(const perf_event_header& record)>;

    /// Maps `bytes` (a power of two of whole pages) for the event, which it then owns. mapped() tells whether
    /// the kernel agreed; errno says why not.
    PerfRing(Descriptor event, std::size_t bytes);
    ~PerfRing();
    PerfRing(PerfRing&& other) noexcept;
    PerfRing& operator=(PerfRing&&) = delete;

    [[nodiscard]] bool mapped() const { return m_page != nullptr; }
    /// Gives the event back, unmapped.
    Descriptor release();

    /// Calls visit for every record written since, oldest first, and hands their room back. A record that the
    /// kernel could not have written ends the reading: what is left is skipped.
    void read(const Visit& visit);

private:
    void unmap();
    const perf_event_header* recordAt(std::uint64_t position);

    Descriptor m_event;
    perf_event_mmap_page* m_page = nullptr;
    std::size_t m_bytes = 0;
    std::size_t m_pageBytes = 0;
    std::vector<std::byte> m_whole; ///< a record that goes round the end of the ring, in one piece
};

} // namespace interleave
