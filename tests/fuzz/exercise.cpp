#include "tests/fuzz/exercise.h"

#include "labs/engine/export/export.h"
#include "tests/fuzz/memory.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <ostream>
#include <streambuf>

namespace interleave {

namespace {

constexpr std::size_t few = 4; ///< of each kind: the rest would be the same again

/// Counts what is written to it.
class Nowhere : public std::streambuf
{
public:
    [[nodiscard]] std::size_t written() const { return m_written; }

protected:
    int_type overflow(int_type character) override
    {
        ++m_written;
        return traits_type::not_eof(character);
    }
    std::streamsize xsputn(const char*, std::streamsize count) override
    {
        m_written += static_cast<std::size_t>(count);
        return count;
    }

private:
    std::size_t m_written = 0;
};

std::vector<std::string> someSeriesIn(const Recordings& recordings)
{
    std::vector<std::string> some = seriesIn(recordings);
    some.resize(std::min(few, some.size()));
    return some;
}

/// The lab of these recordings, if it fitted every law to some of its series, and to some metrics over each
/// parameter.
Lab lawfulLab(const Recordings& recordings)
{
    Lab lab;
    if (recordings.empty())
        return lab;
    const Recording& first = *recordings.front();
    lab.id = first.lab;
    const auto add = [&lab](Plot::Kind kind, const std::string& x, const std::string& y) {
        for (const bool residuals : {false, true})
            lab.plots.push_back({.id = y,
                                 .title = {},
                                 .kind = kind,
                                 .x = x,
                                 .y = {y},
                                 .by = {},
                                 .laws = {Law::amdahl, Law::gustafson, Law::universal},
                                 .residuals = residuals});
    };
    for (const std::string& id : someSeriesIn(recordings)) {
        lab.series.push_back({id, {}, {}, {"Workers"}});
        add(Plot::Kind::seriesOverTime, {}, id);
    }
    for (std::size_t m = 0; m < std::min(few, first.metrics.size()); ++m) {
        lab.metrics.push_back({first.metrics[m].id, {}, {}, Better::less});
        for (const auto& [id, value] : first.parameters)
            if (lab.plots.size() < few * few * few)
                add(Plot::Kind::speedUpOverParam, id, first.metrics[m].id);
    }
    return lab;
}

/// The same, if some of its series filled in the cells of a grid.
Lab griddedLab(const Recordings& recordings)
{
    static const Grid grid{{"row", {}, {{"a", {}}, {"b", {}}}}, {"column", {}, {{"c", {}}, {"d", {}}}}};
    Lab lab;
    lab.id = recordings.empty() ? std::string() : recordings.front()->lab;
    for (const std::string& id : someSeriesIn(recordings)) {
        lab.series.push_back({id, {}, {}, {}, &grid});
        lab.plots.push_back(
            {.id = id, .title = {}, .kind = Plot::Kind::cellBars, .x = "row", .y = {id}, .by = "column"});
    }
    return lab;
}

} // namespace

Reading readInPieces(ByteView bytes, ByteView sizes)
{
    const MemoryWatch watch;
    RecordingReader reader;
    for (std::size_t piece = 0; !bytes.empty(); ++piece) {
        const std::size_t wanted =
            sizes.empty() ? bytes.size() : std::max<std::size_t>(1, sizes[piece % sizes.size()]);
        const std::size_t size = std::min(wanted, bytes.size());
        if (!reader.feed(bytes.first(size)))
            break;
        bytes = bytes.subspan(size);
    }
    reader.close();
    Reading reading;
    reading.failure = reader.failure();
    reading.recordings = reader.take();
    reading.memory = watch.peak();
    return reading;
}

std::size_t exportAll(const std::deque<Recording>& recordings)
{
    Recordings all;
    for (const Recording& recording : recordings)
        all.push_back(&recording);
    Nowhere nowhere;
    std::ostream out(&nowhere);
    writeRunsCsv(out, all);
    writeUnitsCsv(out, all, {});
    writeSpansCsv(out, all);
    for (const std::string& series : seriesIn(all))
        writeSeriesCsv(out, all, series);
    const auto tolerant = nlohmann::json::error_handler_t::replace;
    const Lab lab = lawfulLab(all);
    for (const Plot& plot : lab.plots)
        out << chartOf(lab, plot, all).series.size();
    out << experimentJson(all, "fr", {}, {&lab}).dump(-1, ' ', false, tolerant);
    const Lab gridded = griddedLab(all);
    for (const Plot& plot : gridded.plots)
        out << chartOf(gridded, plot, all).series.size();
    out << experimentJson(all, "fr", {}, {&gridded}).dump(-1, ' ', false, tolerant);
    writeCellsCsv(out, all, {&gridded});
    writePerfetto(out, all);
    return nowhere.written();
}

} // namespace interleave
