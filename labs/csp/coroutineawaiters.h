#pragma once
// Reading and writing a coroutine channel. Included by coroutinechannel.h.

#include "labs/csp/coroutinechannel.h"

namespace interleave::csp {

template <class T, bool told>
class CoroutineChannel<T, told>::Read
{
public:
    Read(CoroutineChannel& channel, T& place) noexcept
        : m_channel(channel)
        , m_place(place)
    {
    }
    bool await_ready() const noexcept { return m_channel.readNow(m_place); }
    std::coroutine_handle<> await_suspend(Process::Handle self) noexcept
    {
        m_telling.waits(self.promise(), m_channel.m_object);
        return m_channel.wait(State::reader, self.promise(), &m_place);
    }
    bool await_resume() noexcept
    {
        m_telling.proceeds();
        return !m_channel.m_readerCut;
    }

private:
    CoroutineChannel& m_channel;
    T& m_place;
    [[no_unique_address]] Telling<told> m_telling;
};

template <class T, bool told>
class CoroutineChannel<T, told>::Write
{
public:
    Write(CoroutineChannel& channel, T& value) noexcept
        : m_channel(channel)
        , m_value(value)
    {
    }
    bool await_ready() const noexcept { return m_channel.writeNow(m_value); }
    std::coroutine_handle<> await_suspend(Process::Handle self) noexcept
    {
        m_telling.waits(self.promise(), m_channel.m_object);
        if (m_channel.m_state == State::choosing)
            m_channel.wakeChooser();
        return m_channel.wait(State::writer, self.promise(), &m_value);
    }
    bool await_resume() noexcept
    {
        m_telling.proceeds();
        return !m_channel.m_writerCut;
    }

private:
    CoroutineChannel& m_channel;
    T& m_value;
    [[no_unique_address]] Telling<told> m_telling;
};

} // namespace interleave::csp
