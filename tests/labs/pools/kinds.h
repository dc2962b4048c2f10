#pragma once
// The kinds of pools that a test can have.

#include <gtest/gtest.h>
#include <string>

namespace interleave::pools {

inline std::string nameOf(const testing::TestParamInfo<const char*>& info) { return info.param; }

#if defined(__SANITIZE_THREAD__) // oneTBB's library is not built for it: it would report what is no race
inline const auto kinds = testing::Values("threads", "processes");
#elif defined(WITH_QT)
inline const auto kinds = testing::Values("threads", "processes", "tbb", "qtconcurrent");
#else
inline const auto kinds = testing::Values("threads", "processes", "tbb");
#endif

} // namespace interleave::pools
