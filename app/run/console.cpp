#include "app/run/console.h"

#include <cerrno>
#include <cstring>
#include <poll.h>
#include <unistd.h>

namespace interleave {

void writeToStderr(std::string_view text)
{
    while (!text.empty()) {
        pollfd ready{STDERR_FILENO, POLLOUT, 0};
        if (::poll(&ready, 1, 0) <= 0 || (ready.revents & POLLOUT) == 0)
            return;
        const ssize_t written = ::write(STDERR_FILENO, text.data(), text.size());
        if (written <= 0 && errno != EINTR)
            return;
        text.remove_prefix(written > 0 ? static_cast<std::size_t>(written) : 0);
    }
}

void sayOnStderr(std::string_view text)
{
    writeToStderr(foldedLines(text, widthOfTerminal(STDERR_FILENO, 0)));
}

void Console::say(const Sentence& sentence) const { sayOnStderr("interleave-run: " + in(sentence) + "\n"); }

int Console::fail(Exit code, const Sentence& why) const
{
    say(why);
    return code;
}

bool Console::print(const std::string& text) const
{
    for (std::string_view rest = text; !rest.empty();) {
        const ssize_t written = ::write(STDOUT_FILENO, rest.data(), rest.size());
        if (written <= 0 && errno != EINTR) {
            say(Sentence(LAB_TEXT("The output cannot be written: %1."), {std::strerror(errno)}));
            return false;
        }
        rest.remove_prefix(written > 0 ? static_cast<std::size_t>(written) : 0);
    }
    return true;
}

} // namespace interleave
