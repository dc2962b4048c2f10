// The names of system calls, as far as the ways of doing a job make them. Their numbers differ by machine,
// and so does which ones there are.
#include "labs/boundness/systemcalls.h"

#include <algorithm>
#include <sys/syscall.h>

namespace interleave::boundness {

namespace {

struct Call {
    std::size_t number;
    const char* name;
};
#define CALL(name)                                                                                           \
    Call { SYS_##name, #name }

constexpr std::array calls{
    CALL(accept4),
    CALL(bind),
    CALL(brk),
    CALL(clock_gettime),
    CALL(clock_nanosleep),
    CALL(clone),
    CALL(clone3),
    CALL(close),
    CALL(connect),
    CALL(epoll_create1),
    CALL(epoll_ctl),
    CALL(epoll_pwait),
    CALL(exit),
    CALL(exit_group),
    CALL(fallocate),
    CALL(fcntl),
    CALL(fdatasync),
    CALL(fsync),
    CALL(ftruncate),
    CALL(futex),
    CALL(getdents64),
    CALL(getpid),
    CALL(getppid),
    CALL(getrandom),
    CALL(gettid),
    CALL(lseek),
    CALL(madvise),
    CALL(mmap),
    CALL(mprotect),
    CALL(munmap),
    CALL(newfstatat),
    CALL(openat),
    CALL(prctl),
    CALL(pread64),
    CALL(pwrite64),
    CALL(read),
    CALL(restart_syscall),
    CALL(rt_sigaction),
    CALL(rt_sigprocmask),
    CALL(rt_sigtimedwait),
    CALL(sched_getaffinity),
    CALL(sched_yield),
    CALL(sendto),
    CALL(set_robust_list),
    CALL(socket),
    CALL(timerfd_create),
    CALL(timerfd_settime),
    CALL(unlinkat),
    CALL(wait4),
    CALL(waitid),
    CALL(write),
#ifdef SYS_rseq
    CALL(rseq),
#endif
#ifdef SYS_epoll_wait // not on newer machines
    CALL(epoll_wait),
#endif
#ifdef SYS_unlink
    CALL(unlink),
#endif
};
#undef CALL

} // namespace

std::string nameOfCall(std::size_t number)
{
    const auto* const found = std::ranges::find(calls, number, &Call::number);
    return found != calls.end() ? found->name : "number " + std::to_string(number);
}

} // namespace interleave::boundness
