// The token ring with Boost.Fiber's unbuffered channels on one thread.
#include <benchmark/benchmark.h>
#include <boost/fiber/all.hpp>

#include <memory>
#include <vector>

namespace {

using Channel = boost::fibers::unbuffered_channel<int>;

void pass(Channel& in, Channel& out)
{
    for (int token = 0; in.pop(token) == boost::fibers::channel_op_status::success;)
        if (out.push(token) != boost::fibers::channel_op_status::success)
            break;
    out.close();
}

void fiberRing(benchmark::State& state)
{
    const auto size = static_cast<std::size_t>(state.range(0));
    std::vector<std::unique_ptr<Channel>> channels;
    for (std::size_t node = 0; node < size; ++node)
        channels.push_back(std::make_unique<Channel>());
    std::vector<boost::fibers::fiber> fibers;
    for (std::size_t node = 1; node < size; ++node)
        fibers.emplace_back(boost::fibers::launch::post, std::allocator_arg,
                            boost::fibers::fixedsize_stack(16 << 10), pass, std::ref(*channels[node - 1]),
                            std::ref(*channels[node]));
    int token = 1;
    for (auto _ : state) {
        channels.front()->push(token);
        channels.back()->pop(token);
    }
    state.SetItemsProcessed(state.iterations() * state.range(0));
    channels.front()->close();
    for (boost::fibers::fiber& fiber : fibers)
        fiber.join();
}
BENCHMARK(fiberRing)->Arg(64)->Arg(10'000);

} // namespace
