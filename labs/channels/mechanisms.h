#pragma once
// All mechanisms; each is opened in a file of its own.

#include "labs/channels/channel.h"

namespace interleave::channels {

std::unique_ptr<Channel> openPipe(const Plan& plan);
std::unique_ptr<Channel> openSocketPair(const Plan& plan);
std::unique_ptr<Channel> openTcp(const Plan& plan);
std::unique_ptr<Channel> openMessageQueue(const Plan& plan);
std::unique_ptr<Channel> openSharedRing(const Plan& plan);
std::unique_ptr<Channel> openLockedQueue(const Plan& plan);
std::unique_ptr<Channel> openThreadRing(const Plan& plan);
std::unique_ptr<Channel> openMpmcQueue(const Plan& plan);

} // namespace interleave::channels
