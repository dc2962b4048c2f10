#include "labs/engine/kernel/waitreason.h"

#include <fstream>
#include <string>
#include <sys/stat.h>
#include <sys/syscall.h>

namespace interleave {
namespace {

bool isPipe(const std::string& process, long descriptor)
{
    struct stat status {
    };
    return descriptor >= 0 && stat((process + "/fd/" + std::to_string(descriptor)).c_str(), &status) == 0 &&
           S_ISFIFO(status.st_mode);
}

} // namespace

Reason reasonOfSystemCall(long number, bool onPipe)
{
    switch (number) {
#ifdef SYS_nanosleep
    case SYS_nanosleep:
#endif
    case SYS_clock_nanosleep:
        return Reason::sleep;
    case SYS_wait4:
    case SYS_waitid:
        return Reason::join;
    case SYS_read:
    case SYS_write:
    case SYS_readv:
    case SYS_writev:
        return onPipe ? Reason::pipe : Reason::io;
    case SYS_pread64:
    case SYS_pwrite64:
    case SYS_fsync:
    case SYS_fdatasync:
    case SYS_recvfrom:
    case SYS_sendto:
    case SYS_recvmsg:
    case SYS_sendmsg:
    case SYS_accept4:
    case SYS_connect:
        return Reason::io;
    default: // a futex may be a lock, a condition, a join; poll and its like wait for anything
        return Reason::other;
    }
}

Reason waitReasonOf(pid_t pid, pid_t tid)
{
    const std::string process = "/proc/" + std::to_string(pid);
    std::ifstream file(process + "/task/" + std::to_string(tid) + "/syscall");
    std::string number;
    std::string argument;
    if (!(file >> number) || number == "running" || number == "-1")
        return Reason::none;
    file >> argument;
    return reasonOfSystemCall(std::strtol(number.c_str(), nullptr, 10),
                              isPipe(process, std::strtol(argument.c_str(), nullptr, 16)));
}

} // namespace interleave
