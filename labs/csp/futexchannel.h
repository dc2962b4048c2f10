#pragma once
// A channel between threads (values are moved) or OS processes (values are copied through shared memory).
// Reading and writing block; the awaiters exist so that the text of a process is the same as with coroutines.

#include "labs/csp/done.h"
#include "labs/csp/ends.h"
#include "labs/csp/parcel.h"
#include "labs/csp/rendezvous.h"

namespace interleave::csp {

template <class T, Reach reach>
class alignas(64) FutexChannel
{
public:
    using Value = T;

    FutexChannel(const Patience& patience, std::uint32_t object) noexcept
        : m_meeting(reach, patience, object)
    {
    }

    struct Read : Done<bool> {
        Read(FutexChannel& channel, T& place) noexcept
            : Done<bool>(channel.read(place))
        {
        }
    };
    struct Write : Done<bool> {
        Write(FutexChannel& channel, T& value) noexcept
            : Done<bool>(channel.write(value))
        {
        }
    };
    struct Select : Done<std::size_t> {
        Select(std::span<ReadEnd<FutexChannel>> inputs, std::size_t& first) noexcept
            : Done<std::size_t>(select(inputs, first))
        {
        }
    };

    void close() noexcept { m_meeting.close(); }

private:
    using Inputs = std::span<ReadEnd<FutexChannel>>;

    bool read(T& place) noexcept;
    bool write(T& value) noexcept;
    static std::size_t select(Inputs inputs, std::size_t& first) noexcept;
    static std::size_t findReady(Inputs inputs, std::size_t first) noexcept;

    Rendezvous m_meeting;
    Parcel<T, reach> m_toReader;
    Parcel<T, reach> m_fromWriter; ///< another one, because a served reader may still unpack
};

template <class T, Reach reach>
bool FutexChannel<T, reach>::read(T& place) noexcept
{
    for (;;) {
        switch (m_meeting.state()) {
        case Rendezvous::closed:
            return false;
        case Rendezvous::writerWaits:
            if (!m_meeting.claim(Rendezvous::writerWaits))
                break;
            m_fromWriter.fetch(place);
            m_meeting.answerWriter(Rendezvous::served);
            return true;
        default:
            m_toReader.expect(place);
            if (!m_meeting.announceReader())
                break;
            if (m_meeting.awaitReader() != Rendezvous::served)
                return false;
            m_toReader.unpack(place);
            return true;
        }
    }
}

template <class T, Reach reach>
bool FutexChannel<T, reach>::write(T& value) noexcept
{
    for (;;) {
        switch (const Rendezvous::State state = m_meeting.state()) {
        case Rendezvous::closed:
            return false;
        case Rendezvous::readerWaits:
            if (!m_meeting.claim(Rendezvous::readerWaits))
                break;
            m_toReader.put(value);
            m_meeting.answerReader(Rendezvous::served);
            return true;
        default:
            m_fromWriter.offer(value);
            if (m_meeting.announceWriter(state))
                return m_meeting.awaitWriter() == Rendezvous::served;
        }
    }
}

} // namespace interleave::csp

#include "labs/csp/futexselect.h"
