#include "labs/engine/export/csvrow.h"
#include "labs/engine/export/export.h"

#include <algorithm>
#include <array>
#include <ostream>
#include <set>

namespace interleave {
namespace {

using csv::eachRun;
using csv::field;
using csv::writeRow;

/// A column of the table of runs, apart from those that every run has.
struct Column {
    std::string id; ///< of the parameter or the metric
    std::string name;
    std::string unit;
    Better better = Better::neither;
};

struct Columns {
    std::vector<Column> parameters;
    std::vector<Column> metrics;
};

constexpr std::array runColumns{"run",     "file",    "lab",    "repetition",     "seed",
                                "started", "machine", "ending", "states_known_by"};

void addOnce(std::vector<Column>& columns, Column column)
{
    if (std::ranges::find(columns, column.id, &Column::id) == columns.end())
        columns.push_back(std::move(column));
}

/// Every name once: what would be another column's is called "parameter.<id>" or "metric.<id>".
void nameColumns(Columns& columns)
{
    std::set<std::string> taken(runColumns.begin(), runColumns.end());
    const auto name = [&taken](std::vector<Column>& some, const char* prefix) {
        for (Column& column : some) {
            column.name = column.id;
            while (!taken.insert(column.name).second)
                column.name = prefix + column.name;
        }
    };
    name(columns.parameters, "parameter.");
    name(columns.metrics, "metric.");
}

std::string unitOf(const std::vector<const Lab*>& labs, const Recording& recording,
                   const std::string& parameter)
{
    const auto lab = std::ranges::find(labs, recording.lab, &Lab::id);
    const Param* const param = lab == labs.end() ? nullptr : findParam(**lab, parameter);
    return param == nullptr ? "" : param->unit;
}

/// Parameters sorted, metrics in the order of the runs.
Columns columnsOf(const Recordings& recordings, const std::vector<const Lab*>& labs)
{
    Columns columns;
    eachRun(recordings, [&](std::size_t, const Recording& recording) {
        for (const auto& [id, value] : recording.parameters)
            addOnce(columns.parameters, {id, {}, unitOf(labs, recording, id)});
        for (const RecordedMetric& metric : recording.metrics)
            addOnce(columns.metrics, {metric.id, {}, metric.unit, metric.better});
    });
    std::ranges::sort(columns.parameters, {}, &Column::id);
    nameColumns(columns);
    return columns;
}

void writeSpan(std::ostream& out, std::size_t run, const Recording& recording, const Lane& lane,
               const Span& span)
{
    const auto object = recording.objects.find(span.object);
    writeRow(out, run, lane.id, lane.name, std::string(nameOf(lane.kind)), span.begin, span.end,
             std::string(nameOf(span.state())), std::string(nameOf(span.reason)),
             object == recording.objects.end() ? std::string() : object->second,
             span.core() < 0 ? std::string() : std::to_string(span.core()), std::string(nameOf(span.known())),
             int{span.beginInferred()}, span.partner() < 0 ? std::string() : std::to_string(span.partner()));
}

} // namespace

void writeRunsCsv(std::ostream& out, const Recordings& recordings, const std::vector<std::string>& files)
{
    const Columns columns = columnsOf(recordings, {});
    for (const char* const name : runColumns)
        out << (name == runColumns.front() ? "" : ",") << name;
    for (const std::vector<Column>* some : {&columns.parameters, &columns.metrics})
        for (const Column& column : *some)
            out << ',' << field(column.name);
    out << "\r\n";
    eachRun(recordings, [&](std::size_t run, const Recording& recording) {
        out << field(run) << ',' << (run <= files.size() ? field(files[run - 1]) : "") << ','
            << field(recording.lab) << ',' << field(recording.repetition) << ',' << field(recording.seed)
            << ',' << field(recording.started) << ',' << field(recording.machine.cpuModel) << ','
            << nameOf(recording.ending) << ',' << nameOf(recording.tracing.known);
        for (const Column& column : columns.parameters) {
            const auto value = recording.parameters.find(column.id);
            out << ',' << (value == recording.parameters.end() ? "" : field(toText(value->second)));
        }
        for (const Column& column : columns.metrics) {
            const auto value = recording.metric(column.id);
            out << ',' << (value ? field(*value) : "");
        }
        out << "\r\n";
    });
}

void writeUnitsCsv(std::ostream& out, const Recordings& recordings, const std::vector<const Lab*>& labs)
{
    const Columns columns = columnsOf(recordings, labs);
    out << "column,kind,unit,better\r\n";
    for (const char* const name : runColumns)
        writeRow(out, std::string(name), std::string("run"), std::string(), std::string());
    for (const Column& column : columns.parameters)
        writeRow(out, column.name, std::string("parameter"), column.unit, std::string());
    for (const Column& column : columns.metrics)
        writeRow(out, column.name, std::string("metric"), column.unit, std::string(nameOf(column.better)));
    for (const CellColumn& column : cellColumnsOf(recordings, labs))
        writeRow(out, column.id, std::string("cell"), column.unit, std::string());
}

void writeSeriesCsv(std::ostream& out, const Recordings& recordings, const std::string& series)
{
    out << "run,x,y\r\n";
    eachRun(recordings, [&](std::size_t run, const Recording& recording) {
        if (const RecordedSeries* recorded = recording.seriesOf(series))
            for (const Sample& sample : recorded->samples)
                writeRow(out, run, sample.x, sample.y);
    });
}

void writeSpansCsv(std::ostream& out, const Recordings& recordings)
{
    out << "run,lane,name,kind,begin_ns,end_ns,state,reason,object,core,known,begin_inferred,partner\r\n";
    eachRun(recordings, [&](std::size_t run, const Recording& recording) {
        for (const Lane& lane : recording.lanes) {
            for (const Span& span : lane.spans)
                writeSpan(out, run, recording, lane, span);
            if (lane.open)
                writeSpan(out, run, recording, lane, *lane.open);
        }
    });
}

std::vector<std::string> seriesIn(const Recordings& recordings)
{
    std::set<std::string> ids;
    for (const Recording* recording : recordings)
        for (const RecordedSeries& series : recording->series)
            ids.insert(series.id);
    return {ids.begin(), ids.end()};
}

} // namespace interleave
