#include "labs/boundness/eventloop.h"

#include "labs/boundness/words.h"

#include <algorithm>
#include <array>
#include <sys/epoll.h>
#include <sys/timerfd.h>

namespace interleave::boundness {

EventLoop::EventLoop(const Context& run, Probe& probe)
    : m_run(run)
    , m_probe(probe)
    , m_epoll(epoll_create1(EPOLL_CLOEXEC))
{
    if (m_epoll.number() < 0)
        throw noDescriptor();
}

EventLoop::~EventLoop()
{
    for (const auto& all : {m_fresh, m_alive})
        for (const auto& handle : all)
            handle.destroy();
}

void EventLoop::spawn(Errand errand) { m_fresh.push_back(errand.handle); }

EventLoop::Ready EventLoop::readable(int descriptor) { return {*this, descriptor, EPOLLIN}; }
EventLoop::Ready EventLoop::writable(int descriptor) { return {*this, descriptor, EPOLLOUT}; }

void EventLoop::watch(int descriptor, std::uint32_t events, void* waiter)
{
    epoll_event event{.events = events | EPOLLONESHOT, .data = {.ptr = waiter}};
    if (epoll_ctl(m_epoll.number(), EPOLL_CTL_MOD, descriptor, &event) != 0 && // not its first wait
        epoll_ctl(m_epoll.number(), EPOLL_CTL_ADD, descriptor, &event) != 0)
        throw noDescriptor();
}

void EventLoop::run()
{
    while (!m_left && !m_run.stopping() && (!m_fresh.empty() || !m_alive.empty())) {
        const auto fresh = std::exchange(m_fresh, {});
        m_alive.insert(m_alive.end(), fresh.begin(), fresh.end());
        for (const auto& handle : fresh)
            if (!m_run.stopping()) // one that has nothing to await works until it is done
                goOn(handle);
        if (!m_alive.empty() && !m_run.stopping())
            await();
    }
}

void EventLoop::goOn(std::coroutine_handle<Errand::promise_type> handle)
{
    handle.resume();
    if (!handle.done())
        return;
    const std::exception_ptr failure = handle.promise().failure;
    std::erase(m_alive, handle);
    handle.destroy();
    if (failure && !m_run.stopping()) // then it may well be that others have gone
        std::rethrow_exception(failure);
}

void EventLoop::await()
{
    constexpr int patience = 50; // ms, then it looks whether the run is to stop
    std::array<epoll_event, 64> events{};
    m_probe.wait(Reason::io);
    const int count = epoll_wait(m_epoll.number(), events.data(), events.size(), patience);
    m_probe.proceed();
    for (int i = 0; i < count; ++i) // below 0 where a signal came: the next turn waits again
        goOn(std::coroutine_handle<Errand::promise_type>::from_address(
            events[static_cast<std::size_t>(i)].data.ptr));
}

Descriptor makeTimer(std::chrono::nanoseconds time)
{
    const auto nanoseconds = std::max<std::int64_t>(time.count(), 1); // 0 would never come
    const itimerspec once{.it_interval = {},
                          .it_value = {static_cast<time_t>(nanoseconds / 1'000'000'000),
                                       static_cast<long>(nanoseconds % 1'000'000'000)}};
    Descriptor timer(timerfd_create(CLOCK_MONOTONIC, TFD_NONBLOCK | TFD_CLOEXEC));
    if (timer.number() < 0 || timerfd_settime(timer.number(), 0, &once, nullptr) != 0)
        throw noDescriptor();
    return timer;
}

} // namespace interleave::boundness
