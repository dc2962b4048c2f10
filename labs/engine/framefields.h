#pragma once
// Fields of a frame, read without trusting it: what is missing or of another type counts as 0 or empty.

#include "labs/engine/param.h"
#include "labs/engine/stream.h"
#include "labs/engine/text.h"

#include <algorithm>
#include <cstring>
#include <nlohmann/json.hpp>
#include <optional>

namespace interleave::fields {

using Json = nlohmann::json;

constexpr std::size_t maxTextBytes = 4096;
constexpr std::size_t maxArguments = 9; ///< of a sentence: %1 … %9

inline std::string textOf(const Json& frame, const char* key)
{
    const auto found = frame.find(key);
    if (found == frame.end() || !found->is_string())
        return {};
    return found->get_ref<const std::string&>().substr(0, maxTextBytes);
}

template <class T>
T numberOf(const Json& frame, const char* key, T otherwise = {})
{
    const auto found = frame.find(key);
    if (found == frame.end() || !found->is_number())
        return otherwise;
    const auto number = found->get<double>();
    if constexpr (std::is_integral_v<T>) {
        if (found->is_number_integer())
            return static_cast<T>(found->get<std::int64_t>());
        const bool fits = number >= -9e18 && number <= 9e18; // false for NaN
        return fits ? static_cast<T>(static_cast<std::int64_t>(number)) : otherwise;
    } else {
        return static_cast<T>(number);
    }
}

inline ByteView bytesOf(const Json& frame, const char* key)
{
    const auto found = frame.find(key);
    return found != frame.end() && found->is_binary() ? ByteView(found->get_binary()) : ByteView();
}

inline std::optional<Value> valueOf(const Json& json)
{
    if (json.is_boolean())
        return Value(json.get<bool>());
    if (json.is_number_integer())
        return Value(json.get<std::int64_t>());
    if (json.is_number())
        return Value(json.get<double>());
    if (json.is_string())
        return Value(json.get_ref<const std::string&>().substr(0, maxTextBytes));
    return {};
}

template <class Enum>
Enum enumOf(const std::string& word, int count, Enum otherwise)
{
    for (int i = 0; i < count; ++i)
        if (word == nameOf(static_cast<Enum>(i)))
            return static_cast<Enum>(i);
    return otherwise;
}

inline Sentence sentenceOf(const Json& frame)
{
    Sentence sentence;
    sentence.text = textOf(frame, "text");
    if (const auto list = frame.find("arguments"); list != frame.end() && list->is_array())
        for (std::size_t i = 0; i < std::min(list->size(), maxArguments); ++i)
            if ((*list)[i].is_string())
                sentence.arguments.push_back((*list)[i].get<std::string>().substr(0, maxTextBytes));
    return sentence;
}

/// Calls take(item) for every whole item of a byte string.
template <class T, class Take>
void eachIn(ByteView bytes, Take take)
{
    for (std::size_t at = 0; at + sizeof(T) <= bytes.size(); at += sizeof(T)) {
        T item;
        std::memcpy(static_cast<void*>(&item), bytes.data() + at, sizeof item);
        take(item);
    }
}

} // namespace interleave::fields
