#pragma once
// The spans of a lane, as many as memory has room for: since each begins where the one before ends, only the
// last one's end is kept, and a span takes 16 bytes.

#include "labs/engine/span.h"

#include <compare>
#include <cstddef>
#include <initializer_list>
#include <iterator>
#include <span>
#include <utility>
#include <vector>

namespace interleave {

class Spans
{
public:
    using value_type = Span;
    static constexpr std::size_t bytesOfOne = 16; ///< in memory
    /// Gives spans, not references to them.
    class Iterator
    {
    public:
        using iterator_concept = std::random_access_iterator_tag;
        using iterator_category = std::input_iterator_tag;
        using value_type = Span;
        using difference_type = std::ptrdiff_t;
        struct Arrow {
            Span span;
            const Span* operator->() const { return &span; }
        };
        Iterator() = default;
        Iterator(const Spans& spans, std::ptrdiff_t index)
            : m_spans(&spans)
            , m_index(index)
        {
        }

        Span operator*() const { return (*m_spans)[static_cast<std::size_t>(m_index)]; }
        Arrow operator->() const { return {**this}; }
        Span operator[](std::ptrdiff_t steps) const { return *(*this + steps); }
        Iterator& operator+=(std::ptrdiff_t steps)
        {
            m_index += steps;
            return *this;
        }
        Iterator& operator-=(std::ptrdiff_t steps) { return *this += -steps; }
        Iterator& operator++() { return *this += 1; }
        Iterator& operator--() { return *this -= 1; }
        Iterator operator++(int) { return std::exchange(*this, *this + 1); }
        Iterator operator--(int) { return std::exchange(*this, *this - 1); }
        friend Iterator operator+(Iterator from, std::ptrdiff_t steps) { return from += steps; }
        friend Iterator operator+(std::ptrdiff_t steps, Iterator from) { return from += steps; }
        friend Iterator operator-(Iterator from, std::ptrdiff_t steps) { return from -= steps; }
        friend std::ptrdiff_t operator-(Iterator to, Iterator from) { return to.m_index - from.m_index; }
        friend bool operator==(Iterator a, Iterator b) { return a.m_index == b.m_index; }
        friend auto operator<=>(Iterator a, Iterator b) { return a.m_index <=> b.m_index; }

    private:
        const Spans* m_spans = nullptr;
        std::ptrdiff_t m_index = 0;
    };

    Spans() = default;
    explicit Spans(std::span<const Span> spans)
    {
        for (const Span& span : spans)
            push_back(span);
    }
    Spans(std::initializer_list<Span> spans)
        : Spans(std::span(spans.begin(), spans.size()))
    {
    }

    /// It must begin where the last one ends.
    void push_back(const Span& span)
    {
        m_starts.push_back({span.begin, span.object, span.place, span.stateAndKnown, span.reason});
        m_end = span.end;
    }
    void reserve(std::size_t count) { m_starts.reserve(count); }

    [[nodiscard]] bool empty() const { return m_starts.empty(); }
    [[nodiscard]] std::size_t size() const { return m_starts.size(); }
    [[nodiscard]] std::int64_t beginOf(std::size_t index) const { return m_starts[index].when; }
    [[nodiscard]] std::int64_t endOf(std::size_t index) const
    {
        return index + 1 < m_starts.size() ? m_starts[index + 1].when : m_end;
    }
    // const values: nobody is to believe that a span can be changed in its place
    const Span operator[](std::size_t index) const
    {
        const Start& start = m_starts[index];
        return {start.when, endOf(index), start.object, start.place, start.stateAndKnown, start.reason};
    }
    [[nodiscard]] const Span front() const { return (*this)[0]; }
    [[nodiscard]] const Span back() const { return (*this)[size() - 1]; }
    friend bool operator==(const Spans&, const Spans&) = default;
    [[nodiscard]] Iterator begin() const { return {*this, 0}; }
    [[nodiscard]] Iterator end() const { return {*this, static_cast<std::ptrdiff_t>(size())}; }

private:
    struct Start {
        std::int64_t when;
        std::uint32_t object;
        std::int16_t place;
        std::uint8_t stateAndKnown;
        Reason reason;
        friend bool operator==(const Start&, const Start&) = default;
    };
    static_assert(sizeof(Start) == bytesOfOne);

    std::vector<Start> m_starts;
    std::int64_t m_end = 0; ///< of the last one
};
static_assert(std::random_access_iterator<Spans::Iterator>);

} // namespace interleave
