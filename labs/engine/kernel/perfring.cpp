#include "labs/engine/kernel/perfring.h"

#include <atomic>
#include <cstring>
#include <linux/perf_event.h>
#include <sys/mman.h>

namespace interleave {

PerfRing::PerfRing(Descriptor event, std::size_t bytes)
    : m_event(std::move(event))
    , m_bytes(bytes)
    , m_pageBytes(static_cast<std::size_t>(sysconf(_SC_PAGESIZE)))
{
    void* const memory =
        mmap(nullptr, m_pageBytes + bytes, PROT_READ | PROT_WRITE, MAP_SHARED, m_event.number(), 0);
    if (memory != MAP_FAILED)
        m_page = static_cast<perf_event_mmap_page*>(memory);
}

PerfRing::~PerfRing() { unmap(); }

PerfRing::PerfRing(PerfRing&& other) noexcept
    : m_event(std::move(other.m_event))
    , m_page(std::exchange(other.m_page, nullptr))
    , m_bytes(other.m_bytes)
    , m_pageBytes(other.m_pageBytes)
{
}

void PerfRing::unmap()
{
    if (m_page != nullptr)
        munmap(std::exchange(m_page, nullptr), m_pageBytes + m_bytes);
}

Descriptor PerfRing::release()
{
    unmap();
    return std::move(m_event);
}

const perf_event_header* PerfRing::recordAt(std::uint64_t position)
{
    const auto* const data = reinterpret_cast<const std::byte*>(m_page) + m_pageBytes;
    const std::size_t at = position & (m_bytes - 1);
    perf_event_header header{};
    std::memcpy(&header, data + at, sizeof header); // records are 8-byte aligned: a header is never split
    if (at + header.size <= m_bytes)
        return reinterpret_cast<const perf_event_header*>(data + at);
    m_whole.resize(header.size);
    const std::size_t first = m_bytes - at;
    std::memcpy(m_whole.data(), data + at, first);
    std::memcpy(m_whole.data() + first, data, header.size - first);
    return reinterpret_cast<const perf_event_header*>(m_whole.data());
}

void PerfRing::read(const Visit& visit)
{
    if (!mapped())
        return;
    const std::atomic_ref<__u64> published(m_page->data_head);
    const std::uint64_t head =
        published.load(std::memory_order_acquire); // then the records, as perf_event_open(2) asks
    std::uint64_t tail = m_page->data_tail;        // only we write it
    while (tail < head) {
        const perf_event_header* const record = recordAt(tail);
        if (record->size < sizeof(perf_event_header) || record->size > head - tail)
            break;
        visit(*record);
        tail += record->size;
    }
    // after the records were read: the kernel writes over them from now on
    std::atomic_ref<__u64>(m_page->data_tail).store(head, std::memory_order_release);
}

} // namespace interleave
