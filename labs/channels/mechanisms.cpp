#include "labs/channels/mechanisms.h"

#include <algorithm>
#include <array>

namespace interleave::channels {

std::span<const Mechanism> mechanisms()
{
    static constexpr std::array all{Mechanism{"pipe", true, openPipe},
                                    Mechanism{"socketpair", true, openSocketPair},
                                    Mechanism{"mqueue", true, openMessageQueue},
                                    Mechanism{"shm", true, openSharedRing},
                                    Mechanism{"tcp", true, openTcp},
                                    Mechanism{"queue", false, openLockedQueue},
                                    Mechanism{"spsc", false, openThreadRing},
                                    Mechanism{"mpmc", false, openMpmcQueue}};
    return all;
}

const Mechanism& mechanismOf(std::string_view id)
{
    return *std::ranges::find(mechanisms(), id, &Mechanism::id);
}

} // namespace interleave::channels
