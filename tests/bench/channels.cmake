interleave_bench(channels_bench labs)
