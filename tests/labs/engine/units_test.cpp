#include "labs/engine/export/export.h"
#include "tests/labs/engine/recordings_for_tests.h"

#include <gtest/gtest.h>
#include <sstream>

namespace interleave {
namespace {

TEST(Units, AreInATableOfTheirOwn)
{
    Lab lab;
    lab.id = "csp";
    lab.params = {Param::integer("length", {"Length"}).in("ms"), Param::integer("size", {"Size"})};
    RecordingForTests recording("csp", Parameters{{"size", std::int64_t{64}}, {"length", std::int64_t{5}}});
    recording.with("ns_per_hop", 1.5).with("size", 2, "", Better::neither);
    std::ostringstream out;
    writeUnitsCsv(out, {&recording}, {&lab});
    EXPECT_EQ(out.str(), "column,kind,unit,better\r\nrun,run,,\r\nfile,run,,\r\nlab,run,,\r\nrepetition,run,,"
                         "\r\nseed,run,,\r\n"
                         "started,run,,\r\nmachine,run,,\r\nending,run,,\r\nstates_known_by,run,,\r\n"
                         "length,parameter,ms,\r\nsize,parameter,,\r\n"
                         "ns_per_hop,metric,ns,less\r\nmetric.size,metric,,\r\n");
}

} // namespace
} // namespace interleave
