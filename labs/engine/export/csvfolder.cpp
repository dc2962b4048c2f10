#include "labs/engine/export/export.h"
#include "labs/engine/export/tablelist.h"

#include <cctype>
#include <filesystem>

namespace interleave {
namespace {

namespace fs = std::filesystem;

struct Table {
    std::string name;
    std::function<void(std::ostream&)> write;
};

std::string fileNameOf(const std::string& series)
{
    std::string name = "series-";
    for (const char c : series)
        name += std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_' || c == '-' ? c : '_';
    return name + ".csv";
}

/// The parameters must outlive what is returned.
std::vector<Table> tablesOf(const Recordings& recordings, const std::vector<const Lab*>& labs,
                            const std::vector<std::string>& files)
{
    std::vector<Table> tables{{"runs.csv", [&](std::ostream& out) { writeRunsCsv(out, recordings, files); }},
                              {"units.csv", [&](std::ostream& out) { writeUnitsCsv(out, recordings, labs); }},
                              {"spans.csv", [&](std::ostream& out) { writeSpansCsv(out, recordings); }}};
    if (!cellColumnsOf(recordings, labs).empty())
        tables.push_back({"cells.csv", [&](std::ostream& out) { writeCellsCsv(out, recordings, labs); }});
    for (const std::string& series : seriesIn(recordings))
        tables.push_back({fileNameOf(series), [&recordings, series](std::ostream& out) {
                              writeSeriesCsv(out, recordings, series);
                          }});
    return tables;
}

} // namespace

Outcome<bool> writeCsvFolder(const std::string& folder, const Recordings& recordings,
                             const std::vector<const Lab*>& labs, const std::vector<std::string>& files)
{
    std::error_code error;
    fs::create_directories(folder, error);
    if (error)
        return Sentence(LAB_TEXT("The folder %1 cannot be made: %2."), {folder, error.message()});
    const std::vector<Table> tables = tablesOf(recordings, labs, files);
    std::vector<std::string> names;
    for (const Table& table : tables)
        names.push_back(table.name);
    TableList list(folder, "interleave");
    Outcome<bool> done = list.mayBecome(names);
    for (const Table& table : tables)
        if (done)
            done = writeWhole(fs::path(folder) / table.name, table.write);
    return done ? list.replace(names) : done;
}

} // namespace interleave
