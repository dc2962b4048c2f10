# Our pools beside oneTBB's tasks and a bare pipe.
interleave_bench(pools_bench labs)
find_package(TBB 2021 REQUIRED)
target_link_libraries(pools_bench PRIVATE TBB::tbb)
if(WITH_GUI)
    target_compile_definitions(pools_bench PRIVATE WITH_QT)
endif()
