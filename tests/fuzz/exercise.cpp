#include "tests/fuzz/exercise.h"

#include "labs/engine/export/export.h"
#include "tests/fuzz/memory.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <ostream>
#include <streambuf>

namespace interleave {

namespace {

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

/// The lab of these recordings, if it fitted every law to each of its series.
Lab lawfulLab(const Recordings& recordings)
{
    Lab lab;
    lab.id = recordings.empty() ? "" : recordings.front()->lab;
    for (const std::string& id : seriesIn(recordings)) {
        lab.series.push_back({id, {}, {}, {"Workers"}});
        lab.plots.push_back({.id = id,
                             .title = {},
                             .kind = Plot::Kind::seriesOverTime,
                             .x = {},
                             .y = {id},
                             .by = {},
                             .laws = {Law::amdahl, Law::gustafson, Law::universal}});
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
    out << experimentJson(all, "fr", {}, {&lab}).dump(-1, ' ', false, tolerant);
    writePerfetto(out, all);
    return nowhere.written();
}

} // namespace interleave
