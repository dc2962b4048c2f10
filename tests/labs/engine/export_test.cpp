#include "labs/engine/export/export.h"

#include "tests/labs/engine/editspans.h"
#include "tests/labs/engine/recordings_for_tests.h"

#include <cmath>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>
#include <random>
#include <sstream>

namespace interleave {
namespace {

using Json = nlohmann::json;

class ExportTest : public testing::Test
{
protected:
    Recordings all() const
    {
        Recordings pointers;
        for (const Recording& recording : recordings)
            pointers.push_back(&recording);
        return pointers;
    }
    Json perfetto(const Lab* lab = nullptr) const
    {
        std::ostringstream out;
        writePerfetto(out, all(), lab);
        return Json::parse(out.str()).at("traceEvents");
    }
    std::string runs() const
    {
        std::ostringstream out;
        writeRunsCsv(out, all());
        return out.str();
    }
    static std::vector<Json> those(const Json& events, const std::string& phase)
    {
        std::vector<Json> found;
        for (const Json& event : events)
            if (event.at("ph") == phase)
                found.push_back(event);
        return found;
    }
    void addLane(const std::string& name)
    {
        Lane lane;
        lane.id = static_cast<std::uint32_t>(recordings.back().lanes.size());
        lane.name = name;
        lane.spans = {spanForTests(0, 1500, State::running),
                      spanForTests(1500, 1501, State::blocked, Reason::lock, 3),
                      spanForTests(1501, 2000, State::finished)};
        recordings.back().objects[3] = "the \"big\" lock";
        recordings.back().lanes.push_back(lane);
    }

    std::deque<RecordingForTests> recordings;
    const std::string head = "run,file,lab,repetition,seed,started,machine,ending,states_known_by";
};

TEST_F(ExportTest, RunsAreOneRowEachWithEveryParameterAndMetricAColumn)
{
    recordings.emplace_back("csp", Parameters{{"size", std::int64_t{64}}, {"pin", true}}, 1)
        .with("ns_per_hop", 1.5);
    recordings.emplace_back("csp", Parameters{{"size", std::int64_t{8}}}, 2)
        .with("ns_per_hop", 1e6)
        .with("total_ms", 2, "ms");
    recordings.back().started = "2026-01-02T03:04:05Z";
    recordings.back().machine.cpuModel = "Quick, 4 cores";
    EXPECT_EQ(runs(),
              head + ",pin,size,ns_per_hop,total_ms\r\n"
                     "1,,csp,1,7,,,finished,told,true,64,1.5,\r\n"
                     "2,,csp,2,7,2026-01-02T03:04:05Z,\"Quick, 4 cores\",finished,told,,8,1000000,2\r\n");
}

TEST_F(ExportTest, AWarmUpIsNeverInATableOfResults)
{
    recordings.emplace_back("csp", Parameters{}, 0).with("ns_per_hop", 1);
    recordings.emplace_back("csp", Parameters{}, 1).with("ns_per_hop", 2);
    EXPECT_EQ(runs(), head + ",ns_per_hop\r\n2,,csp,1,7,,,finished,told,2\r\n");
    EXPECT_EQ(experimentJson(all()).at(0).at("metrics").at("ns_per_hop").at("samples"), Json::array({2.0}));
}

TEST_F(ExportTest, RunsSayWhichFileTheyComeFrom)
{
    recordings.emplace_back("csp", Parameters{}, 0).with("m", 1);
    recordings.emplace_back("csp", Parameters{}, 1).with("m", 2);
    recordings.emplace_back("csp", Parameters{}, 1).with("m", 3);
    std::ostringstream out;
    writeRunsCsv(out, all(), {"mine", "mine", "my neighbour's, later"});
    EXPECT_EQ(out.str(), head + ",m\r\n2,mine,csp,1,7,,,finished,told,2\r\n"
                                "3,\"my neighbour's, later\",csp,1,7,,,finished,told,3\r\n");
}

TEST_F(ExportTest, TextThatCouldBreakATableIsQuoted)
{
    recordings.emplace_back("csp", Parameters{{"note", "one, \"two\"\nthree"}, {"seed", "x"}})
        .with("m", NAN, "");
    EXPECT_EQ(runs(), head + ",note,parameter.seed,m\r\n"
                             "1,,csp,1,7,,,finished,told,\"one, \"\"two\"\"\nthree\",x,\r\n");
}

TEST_F(ExportTest, NumbersInFilesIgnoreTheLocale)
{
    struct Comma : std::numpunct<char> {
        char do_decimal_point() const override { return ','; }
        char do_thousands_sep() const override { return '.'; }
        std::string do_grouping() const override { return "\3"; }
    };
    const std::locale before = std::locale::global(std::locale(std::locale(), new Comma));
    recordings.emplace_back("csp", Parameters{{"size", std::int64_t{100000}}})
        .with("m", 12345.5)
        .with("s", {{1e9, 0.5}});
    addLane("worker");
    editSpans(recordings.back().lanes[0], [](auto& spans) { spans[1].begin = spans[0].end = 1'234'567; });
    const std::string csv = runs();
    std::ostringstream series;
    writeSeriesCsv(series, all(), "s");
    const Json slices = those(perfetto(), "X");
    std::locale::global(before);
    EXPECT_NE(csv.find(",100000,12345.5"), std::string::npos) << csv;
    EXPECT_EQ(series.str(), "run,x,y\r\n1,1000000000,0.5\r\n");
    EXPECT_EQ(slices.at(0).at("dur"), 1234.567);
}

/// As viewers read a trace: slices of a thread by their beginning, each inside the one that has not ended.
std::size_t deepestNesting(const std::vector<Json>& slices)
{
    std::vector<std::pair<double, double>> sorted;
    for (const Json& slice : slices)
        sorted.emplace_back(slice.at("ts").get<double>(),
                            slice.at("ts").get<double>() + slice.at("dur").get<double>());
    std::ranges::sort(sorted);
    std::vector<double> open;
    std::size_t deepest = 0;
    for (const auto& [begin, end] : sorted) {
        while (!open.empty() && open.back() <= begin)
            open.pop_back();
        open.push_back(end);
        deepest = std::max(deepest, open.size());
    }
    return deepest;
}

TEST_F(ExportTest, NoSliceOfATraceReachesIntoTheNextWhereTimesAreDoubles)
{
    recordings.emplace_back("ring", Parameters{});
    addLane("worker");
    std::vector<Span> spans;
    std::mt19937_64 random(1);
    for (std::int64_t begin = 0; spans.size() < 20'000; begin = spans.back().end)
        spans.push_back(spanForTests(begin, begin + 1 + static_cast<std::int64_t>(random() % 3'000'000),
                                     spans.size() % 2 == 0 ? State::running : State::ready));
    recordings.back().lanes.back().spans = Spans(spans);
    const std::vector<Json> slices = those(perfetto(), "X");
    ASSERT_EQ(slices.size(), spans.size());
    EXPECT_EQ(deepestNesting(slices), 1U);
    for (std::size_t i = 0; i < spans.size(); ++i) // shortened by less than anything that is measured
        EXPECT_NEAR(slices[i].at("dur").get<double>(),
                    static_cast<double>(spans[i].end - spans[i].begin) / 1e3, 1e-6);
}

TEST_F(ExportTest, SpansSayHowTheyAreKnown)
{
    recordings.emplace_back("csp", Parameters{});
    addLane("worker 0");
    recordings.back().lanes[0].open = spanForTests(2000, 3000, State::running);
    std::ostringstream out;
    writeSpansCsv(out, all());
    EXPECT_EQ(out.str(),
              "run,lane,name,kind,begin_ns,end_ns,state,reason,object,core,known,begin_inferred,partner\r\n"
              "1,0,worker 0,thread,0,1500,running,,,,told,0,\r\n"
              "1,0,worker 0,thread,1500,1501,blocked,lock,\"the \"\"big\"\" lock\",,told,0,\r\n"
              "1,0,worker 0,thread,1501,2000,finished,,,,told,0,\r\n"
              "1,0,worker 0,thread,2000,3000,running,,,,told,0,\r\n");
}

TEST_F(ExportTest, AResultHasTheMedianAndEverySample)
{
    for (int i = 1; i <= 3; ++i)
        recordings.emplace_back("csp", Parameters{{"size", std::int64_t{64}}}, i).with("ns_per_hop", i * i);
    recordings.back().losses.dropped = 5;
    recordings.back().killed = true;
    recordings.front().notes.push_back({"warning", Sentence({"Mind %1."}, {"this"})});
    recordings.back().notes.push_back({"warning", Sentence({"Mind %1."}, {"this"})});
    const Json result = resultJson(all());
    EXPECT_EQ(result.at("lab"), "csp");
    EXPECT_EQ(result.at("parameters"), (Json{{"size", 64}}));
    EXPECT_EQ(result.at("seed"), 7);
    EXPECT_TRUE(result.at("machine").is_object());
    EXPECT_EQ(result.at("dropped"), 5);
    EXPECT_EQ(result.at("killed"), 1) << "runs";
    EXPECT_EQ(result.at("metrics"),
              Json::parse(R"({"ns_per_hop":{"value":4.0,"unit":"ns","better":"less","samples":[1.0,4.0,9.0]},
             "states_known_by":{"value":"told","unit":"","better":"neither","samples":["told","told","told"]}})"));
    EXPECT_EQ(result.at("notes"), Json::parse(R"([{"severity":"warning","text":"Mind this."}])"));
}

TEST_F(ExportTest, EverySettingIsOneResultInOrderOfAppearance)
{
    for (const std::int64_t size : {64, 8, 64})
        recordings.emplace_back("csp", Parameters{{"size", size}}).with("m", 1);
    const Json results = experimentJson(all());
    ASSERT_EQ(results.size(), 2U);
    EXPECT_EQ(results[0].at("parameters").at("size"), 64);
    EXPECT_EQ(results[0].at("metrics").at("m").at("samples").size(), 2U);
}

TEST_F(ExportTest, ATraceNamesProcessesAndThreads)
{
    recordings.emplace_back("csp", Parameters{{"size", std::int64_t{8}}}, 0);
    addLane("node \"0\"");
    recordings.emplace_back("csp", Parameters{{"size", std::int64_t{64}}}, 1);
    addLane(std::string("bad \xff utf-8"));
    std::map<std::string, std::vector<std::string>> names;
    for (const Json& event : those(perfetto(), "M"))
        if (event.at("args").contains("name"))
            names[event.at("name")].push_back(event.at("args").at("name"));
    EXPECT_EQ(names["process_name"], (std::vector<std::string>{"csp size=8 warm-up", "csp size=64 run 1"}));
    EXPECT_EQ(names["thread_name"], (std::vector<std::string>{"node \"0\"", "bad \xef\xbf\xbd utf-8"}));
}

TEST_F(ExportTest, ATraceShowsStatesAsSlicesThatTouchToTheNanosecond)
{
    recordings.emplace_back("csp", Parameters{});
    addLane("worker");
    const auto slices = those(perfetto(), "X");
    ASSERT_EQ(slices.size(), 2U); // not what follows the end of the lane
    EXPECT_EQ(slices[0].at("name"), "running");
    EXPECT_EQ(slices[0].at("dur"), 1.5);
    EXPECT_EQ(slices[1].at("ts"), 1.5);
    EXPECT_EQ(slices[1].at("dur"), 0.001);
    EXPECT_EQ(slices[1].at("args"),
              (Json{{"known", "told"}, {"reason", "lock"}, {"object", "the \"big\" lock"}}));
    EXPECT_EQ(slices[1].at("tid"), 1);
}

TEST_F(ExportTest, ATraceShowsSeriesOverTimeAsCounters)
{
    recordings.emplace_back("csp", Parameters{})
        .with("rate", {{1000, 5}, {2000, INFINITY}})
        .with("by_place", {{1, 2}});
    Lab lab;
    lab.id = "csp";
    lab.series = {{"rate", {"Rate"}, "1/s"}, {"by_place", {"Wait"}, "ns", {"Place"}}};
    const auto counters = those(perfetto(&lab), "C");
    ASSERT_EQ(counters.size(), 1U);
    EXPECT_EQ(counters[0].at("name"), "rate");
    EXPECT_EQ(counters[0].at("ts"), 1.0);
    EXPECT_EQ(counters[0].at("args").at("value"), 5.0);
    EXPECT_EQ(those(perfetto(), "C").size(), 2U);
}

/// Though its first repetition was stopped before it had measured anything.
TEST_F(ExportTest, ASettingHasTheLawsThatAnyOfItsRunsIsAPartOf)
{
    Lab lab;
    lab.id = "crew";
    lab.metrics = {{"time", {"Time"}, "ms", Better::less}};
    lab.plots = {{.id = "speedup",
                  .title = {"Speed-up"},
                  .kind = Plot::Kind::speedUpOverParam,
                  .x = "workers",
                  .y = {"time"},
                  .by = {},
                  .laws = {Law::amdahl}}};
    for (const std::int64_t workers : {1, 2})
        for (int repetition = 1; repetition <= 4; ++repetition) {
            recordings.push_back(RecordingForTests("crew", {{"workers", workers}}, repetition));
            recordings.back().machine.coresAllowed = 2;
            if (workers == 1 || repetition > 1)
                recordings.back().metrics.push_back(
                    {"time", "ms", Better::less, 100.0 + repetition - 40.0 * static_cast<double>(workers)});
        }
    const Json settings = experimentJson(all(), "en", {}, {&lab});
    ASSERT_EQ(settings.size(), 2U);
    for (const Json& setting : settings) {
        ASSERT_TRUE(setting.contains("fits"));
        EXPECT_EQ(setting.at("fits").front().at("law"), "amdahl");
        EXPECT_EQ(setting.at("fits").front().at("points"), 7);
    }
    EXPECT_FALSE(experimentJson(all()).front().contains("fits")) << "who does not know the lab fits nothing";
}

TEST_F(ExportTest, NothingGivesAnEmptyButValidTrace)
{
    EXPECT_EQ(perfetto(), Json::array());
    EXPECT_EQ(experimentJson({}), Json::array());
    EXPECT_EQ(resultJson({}), Json::object());
}

} // namespace
} // namespace interleave
