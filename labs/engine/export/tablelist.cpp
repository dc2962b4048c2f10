#include "labs/engine/export/tablelist.h"

#include "labs/engine/export/export.h"
#include "labs/engine/wholefile.h"

#include <algorithm>
#include <cerrno>
#include <fstream>
#include <nlohmann/json.hpp>
#include <sys/stat.h>
#include <unistd.h>

namespace interleave {
namespace {

using Json = nlohmann::json;

bool among(const std::vector<std::string>& names, const std::string& name)
{
    return std::ranges::find(names, name) != names.end();
}

/// A name in a file that somebody may have edited must not lead out of the folder.
bool isPlain(const std::string& name)
{
    return !name.empty() && name.find('/') == std::string::npos && name.ends_with(".csv");
}

} // namespace

TableList::TableList(std::string folder, const std::string& name)
    : m_folder(folder.empty() ? "." : std::move(folder))
    , m_file("." + name + "-tables.json")
{
    std::ifstream in(pathOf(m_file));
    const Json noted = Json::parse(in, nullptr, false);
    if (!noted.is_object() || !noted.contains("tables") || !noted["tables"].is_array())
        return; // none yet
    for (const Json& table : noted["tables"]) {
        const bool known = table.is_object() && table.contains("name") && table["name"].is_string() &&
                           table.contains("bytes") && table["bytes"].is_number_integer() &&
                           table.contains("modified_ns") && table["modified_ns"].is_number_integer();
        if (known && isPlain(table["name"].get<std::string>()))
            m_tables.push_back({table["name"].get<std::string>(), table["bytes"].get<std::int64_t>(),
                                table["modified_ns"].get<std::int64_t>()});
    }
}

TableList::Table TableList::asItIs(const std::string& name) const
{
    struct stat status {
    };
    if (::lstat(pathOf(name).c_str(), &status) != 0 || !S_ISREG(status.st_mode))
        return {name};
    constexpr std::int64_t second = 1'000'000'000;
    return {name, status.st_size, status.st_mtim.tv_sec * second + status.st_mtim.tv_nsec};
}

std::vector<std::string> TableList::leftBehind(const std::vector<std::string>& names) const
{
    std::vector<std::string> left;
    for (const Table& table : m_tables)
        if (!among(names, table.name) && asItIs(table.name).bytes >= 0)
            left.push_back(table.name);
    return left;
}

Outcome<bool> TableList::mayBecome(const std::vector<std::string>& names) const
{
    std::string changed;
    for (const Table& table : m_tables)
        if (among(leftBehind(names), table.name) && asItIs(table.name) != table)
            changed += (changed.empty() ? "" : ", ") + table.name;
    if (changed.empty())
        return true;
    return Sentence(
        LAB_TEXT("%1 holds tables of an earlier export that were changed since and do not belong to "
                 "this one: %2. Move them, or export into another folder."),
        {m_folder, changed});
}

std::string TableList::noted(const std::vector<std::string>& names) const
{
    Json tables = Json::array();
    for (const std::string& name : names) {
        const Table table = asItIs(name);
        tables.push_back({{"name", name}, {"bytes", table.bytes}, {"modified_ns", table.modified}});
    }
    return Json{{"tables", std::move(tables)}}.dump(1, ' ', false, Json::error_handler_t::replace) + "\n";
}

Outcome<bool> TableList::replace(const std::vector<std::string>& names)
{
    for (const std::string& name : leftBehind(names))
        if (::unlink(pathOf(name).c_str()) != 0 && errno != ENOENT)
            return cannotWrite(pathOf(name), errno);
    return writeWhole(pathOf(m_file), [&](std::ostream& out) { out << noted(names); });
}

} // namespace interleave
