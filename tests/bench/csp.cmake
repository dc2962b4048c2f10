# The channels beside their peers. Boost.Fiber and Go join in where they are installed.
interleave_bench(csp_bench labs)

find_package(Boost QUIET COMPONENTS fiber)
if(Boost_FOUND)
    add_executable(csp_fiber_bench peers/fiber_ring.cpp)
    target_link_libraries(csp_fiber_bench PRIVATE Boost::fiber benchmark::benchmark benchmark::benchmark_main strict)
endif()

find_program(GO go)
if(GO)
    add_custom_target(csp_go_bench
        COMMAND "${CMAKE_COMMAND}" -E env GOCACHE=${CMAKE_CURRENT_BINARY_DIR}/gocache GO111MODULE=off
                "${GO}" build -o "${PROJECT_BINARY_DIR}/bin/csp_go_bench" "${CMAKE_CURRENT_SOURCE_DIR}/peers/ring.go"
        VERBATIM)
endif()
