// Runs the tests of one file of the folder: <program> ring_test.cpp. Where they are made for each lab, those
// of one lab: <program> runs_test.cpp csp. Without a file, all; options are those of GoogleTest.

#include <algorithm>
#include <gmock/gmock.h>
#include <iostream>
#include <string>

namespace {

bool isOf(const testing::TestInfo& test, const std::string& file, std::string lab)
{
    std::ranges::replace(lab, '-', '_'); // as GoogleTest wants the names of parameters
    return std::string(test.file()).ends_with("/" + file) &&
           (lab.empty() || std::string(test.name()).ends_with("/" + lab));
}

/// A filter with the names of all tests of the file; empty where there are none.
std::string filterFor(const std::string& file, const std::string& lab)
{
    const testing::UnitTest& all = *testing::UnitTest::GetInstance();
    std::string filter;
    for (int i = 0; i < all.total_test_suite_count(); ++i) {
        const testing::TestSuite& suite = *all.GetTestSuite(i);
        for (int j = 0; j < suite.total_test_count(); ++j) {
            const testing::TestInfo& test = *suite.GetTestInfo(j);
            if (isOf(test, file, lab))
                filter += std::string(suite.name()) + '.' + test.name() + ':';
        }
    }
    return filter;
}

} // namespace

int main(int argc, char** argv)
{
    testing::InitGoogleMock(&argc, argv);
    if (argc > 1) {
        const std::string filter = filterFor(argv[1], argc > 2 ? argv[2] : "");
        if (filter.empty()) {
            std::cerr << "There are no tests in " << argv[1] << '\n';
            return 2;
        }
        GTEST_FLAG_SET(filter, filter);
    }
    return RUN_ALL_TESTS();
}
