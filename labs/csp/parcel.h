#pragma once
// How a value crosses a channel whose sides block: moved between threads, copied between OS processes.

#include "labs/csp/word.h"

#include <type_traits>
#include <utility>

namespace interleave::csp {

/// What one side puts down for the other: where its variable is, or, between processes, the value itself.
template <class T, Reach reach>
struct Parcel {
    T* variable = nullptr;
    void expect(T& place) noexcept { variable = &place; }
    void offer(T& value) noexcept { variable = &value; }
    void put(T& value) noexcept { *variable = std::move(value); }   ///< into what was expected
    void fetch(T& place) noexcept { place = std::move(*variable); } ///< what was offered
    void unpack(T&) noexcept {}
};

template <class T>
struct Parcel<T, Reach::processes> {
    static_assert(std::is_trivially_copyable_v<T>, "what crosses a process boundary is copied byte by byte");
    T value{};
    void expect(T&) noexcept {}
    void offer(const T& its) noexcept { value = its; }
    void put(const T& its) noexcept { value = its; }
    void fetch(T& place) noexcept { place = value; }
    void unpack(T& place) noexcept { place = value; }
};

} // namespace interleave::csp
