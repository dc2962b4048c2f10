#pragma once
// A value, or the sentence that tells the user why there is none. Expected failures travel in it; see STYLE
// rule 6.

#include "labs/engine/text.h"

#include <cassert>
#include <utility>
#include <variant>

namespace interleave {

template <class T>
class [[nodiscard]] Outcome
{
public:
    Outcome(T value)
        : m_state(std::in_place_index<0>, std::move(value))
    {
    }
    Outcome(Sentence failure)
        : m_state(std::in_place_index<1>, std::move(failure))
    {
    }

    explicit operator bool() const { return m_state.index() == 0; }
    T& operator*() { return value(); }
    const T& operator*() const { return value(); }
    T* operator->() { return &value(); }
    const T* operator->() const { return &value(); }
    [[nodiscard]] const Sentence& failure() const { return std::get<1>(m_state); }

private:
    T& value() { return std::get<0>(m_state); }
    const T& value() const { return std::get<0>(m_state); }

    std::variant<T, Sentence> m_state;
};

} // namespace interleave
