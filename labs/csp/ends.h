#pragma once
// The two ends of a channel. One process holds the reader's end, one the writer's. Closing either, which its
// destructor does, poisons the channel: whatever waits there or comes there learns that no more will pass.

#include <cstddef>
#include <span>
#include <type_traits>
#include <utility>

namespace interleave::csp {

template <class Channel>
class End
{
public:
    End() = default;
    explicit End(Channel& channel) noexcept
        : m_channel(&channel)
    {
    }
    End(End&& other) noexcept
        : m_channel(std::exchange(other.m_channel, nullptr))
    {
    }
    End& operator=(End&& other) noexcept
    {
        close();
        m_channel = std::exchange(other.m_channel, nullptr);
        return *this;
    }
    ~End() { close(); }

    void close() noexcept
    {
        if (Channel* const channel = std::exchange(m_channel, nullptr))
            channel->close();
    }
    [[nodiscard]] Channel* channel() const noexcept { return m_channel; }

protected:
    Channel* m_channel = nullptr;
};

/// `co_await in.read(place)`: waits for the writer, true when a value is in `place`, false when the channel
/// is closed.
template <class Channel>
class ReadEnd : public End<Channel>
{
public:
    using End<Channel>::End;
    auto read(typename Channel::Value& place) noexcept
    {
        return typename Channel::Read(*this->m_channel, place);
    }
};

/// `co_await out.write(value)`: waits for the reader, true when it has the value, false when the channel is
/// closed. The value is moved between coroutines and between threads, and copied between OS processes.
template <class Channel>
class WriteEnd : public End<Channel>
{
public:
    using Value = typename Channel::Value;
    using End<Channel>::End;
    auto write(Value&& value) noexcept { return typename Channel::Write(*this->m_channel, value); }
    auto write(Value& value) noexcept requires std::is_trivially_copyable_v<Value>
    {
        return typename Channel::Write(*this->m_channel, value);
    }
};

template <class Channel>
struct Ends {
    ReadEnd<Channel> in;
    WriteEnd<Channel> out;
};

/// How program texts name the ends of a channel of `Csp` that carries `T`.
template <class Csp, class T>
using In = ReadEnd<typename Csp::template Channel<T>>;
template <class Csp, class T>
using Out = WriteEnd<typename Csp::template Channel<T>>;

/// Choice among several inputs. `co_await choice.select()` waits until one of them can be read without
/// waiting and gives its index; a closed input counts, and its read says so. Turns are fair: an input that
/// stays ready is chosen after each other one was chosen once at most. `inputs` must not be empty and must
/// live on.
template <class Channel>
class Alternation
{
public:
    explicit Alternation(std::span<ReadEnd<Channel>> inputs) noexcept
        : m_inputs(inputs)
    {
    }
    auto select() noexcept { return typename Channel::Select(m_inputs, m_first); }

private:
    std::span<ReadEnd<Channel>> m_inputs;
    std::size_t m_first = 0; ///< whose turn it is
};

} // namespace interleave::csp
