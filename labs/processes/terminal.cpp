#include "labs/processes/terminal.h"

#include <array>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <termios.h>

namespace interleave {
namespace {

constexpr Text noTerminal = LAB_TEXT("The system gives no pseudo-terminal (%1); only the pipe is shown.");

} // namespace

namespace processes {

Outcome<Terminal> openTerminal()
{
    Terminal terminal;
    std::array<char, 64> name{};
    terminal.master = Descriptor(posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC));
    const int master = terminal.master.number();
    if (master < 0 || grantpt(master) != 0 || unlockpt(master) != 0 ||
        ptsname_r(master, name.data(), name.size()) != 0)
        return Sentence(noTerminal, {std::strerror(errno)});
    terminal.program = Descriptor(open(name.data(), O_RDWR | O_NOCTTY | O_CLOEXEC));
    termios settings{};
    if (terminal.program.number() < 0 || tcgetattr(terminal.program.number(), &settings) != 0)
        return Sentence(noTerminal, {std::strerror(errno)});
    cfmakeraw(&settings); // else a line end would become two bytes
    tcsetattr(terminal.program.number(), TCSANOW, &settings);
    return terminal;
}

} // namespace processes
} // namespace interleave
