#include "labs/engine/keeper.h"

#include "labs/engine/arena.h"
#include "labs/engine/childprocess.h"
#include "labs/engine/clock.h"
#include "labs/engine/messages.h"

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <fstream>
#include <nlohmann/json.hpp>
#include <poll.h>
#include <string>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

namespace interleave {
namespace {

/// stdin reads nothing; what the lab prints goes to stderr, since stdout belongs to the stream.
void setUpLabDescriptors(int kept)
{
    const int nothing = open("/dev/null", O_RDONLY);
    dup2(nothing, STDIN_FILENO);
    dup2(STDERR_FILENO, STDOUT_FILENO);
    dup2(kept, messageDescriptor);
    fcntl(messageDescriptor, F_SETFD, FD_CLOEXEC); // not the business of programs that a lab starts
    closeDescriptors(messageDescriptor + 1);
}

int labMain(int kept, const std::function<int()>& body)
{
    prctl(PR_SET_CHILD_SUBREAPER, 0);
    setUpLabDescriptors(kept);
    return body();
}

/// There is no lab to say it.
void sayWhyNot(int messages, int error)
{
    const Sentence why(LAB_TEXT("The run cannot start: %1."), {std::strerror(error)});
    MessageWriter(messages).send(
        {{"frame", "note"}, {"severity", "error"}, {"text", why.text}, {"arguments", why.arguments}});
}

/// Until the lab ends or the leash is pulled; the lab's wait status, or -1.
int waitForEither(pid_t lab, int leash)
{
    const int ended = static_cast<int>(syscall(SYS_pidfd_open, lab, 0));
    for (;;) {
        std::array<pollfd, 2> watched{{{leash, POLLIN, 0}, {ended, POLLIN, 0}}};
        // Without pidfd_open (before Linux 5.3) the lab is looked at every 10 ms.
        if (poll(watched.data(), watched.size(), ended < 0 ? 10 : -1) < 0 && errno != EINTR)
            return -1;
        int status = 0;
        if (waitpid(lab, &status, WNOHANG) == lab)
            return status;
        if (watched[0].revents != 0)
            return -1;
    }
}

int keeperMain(Arena& arena, int leash, int kept, const std::function<int()>& body)
{
    prctl(PR_SET_CHILD_SUBREAPER, 1);
    const pid_t lab = forkChild([&] { return labMain(kept, body); }, {.name = "lab", .ownGroup = true});
    if (lab < 0) {
        sayWhyNot(kept, errno);
        arena.header().labStatus = W_EXITCODE(1, 0); // nobody has killed it
    }
    // The leash must be the only descriptor left: holding the runner's pipes open would hide its death from
    // others.
    dup2(leash, STDIN_FILENO);
    dup2(STDERR_FILENO, STDOUT_FILENO);
    closeDescriptors(messageDescriptor);
    if (lab > 0) {
        setpgid(lab, lab); // both sides do it: whoever comes first
        arena.header().labGroup = lab;
        const int status = waitForEither(lab, STDIN_FILENO);
        arena.header().labGroup = 0;
        kill(-lab, SIGKILL);
        endDescendants();
        arena.header().labStatus = status;
    }
    return lab > 0 ? 0 : 1;
}

} // namespace

std::vector<pid_t> childrenOfThisProcess()
{
    std::ifstream list("/proc/self/task/" + std::to_string(getpid()) + "/children");
    std::vector<pid_t> children;
    for (pid_t child = 0; list >> child;)
        children.push_back(child);
    return children;
}

void endDescendants(std::span<const pid_t> spared)
{
    const std::int64_t until = monotonicNanoseconds() + 1'000'000'000;
    do {
        std::vector<pid_t> children = childrenOfThisProcess();
        std::erase_if(children,
                      [&](pid_t child) { return std::ranges::find(spared, child) != spared.end(); });
        if (children.empty())
            return;
        for (const pid_t child : children)
            kill(child, SIGKILL);
        for (const pid_t child : children)
            waitpid(child, nullptr, WNOHANG);
        usleep(1000);
    } while (monotonicNanoseconds() < until);
}

pid_t forkKeeper(Arena& arena, int leash, int kept, const std::function<int()>& body)
{
    // In a group of its own: a Ctrl-C in the terminal is the runner's business. It outlives the runner to end
    // what that leaves.
    return forkChild([&] { return keeperMain(arena, leash, kept, body); },
                     {.name = "keeper", .outlivesParent = true, .ownGroup = true});
}

} // namespace interleave
