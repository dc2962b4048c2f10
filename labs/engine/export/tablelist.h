#pragma once
// Which tables belong to one export. A small file beside them notes it, so that the next export of the same
// name leaves none of them behind beside its own, and removes nothing else.

#include "labs/engine/outcome.h"

#include <cstdint>
#include <vector>

namespace interleave {

class TableList
{
public:
    /// Reads what an earlier export has noted in `folder`, in the file .<name>-tables.json.
    TableList(std::string folder, const std::string& name);

    /// Names of earlier tables that are there and not among `names`: replace() removes them.
    [[nodiscard]] std::vector<std::string> leftBehind(const std::vector<std::string>& names) const;
    /// The failure names tables that somebody has changed since: they would neither belong to the new export
    /// nor may they be removed.
    [[nodiscard]] Outcome<bool> mayBecome(const std::vector<std::string>& names) const;
    /// These have been written now. The failure names a file that could not be removed or written.
    Outcome<bool> replace(const std::vector<std::string>& names);

private:
    struct Table {
        std::string name;
        std::int64_t bytes = -1;
        std::int64_t modified = -1; ///< ns since 1970
        friend bool operator==(const Table&, const Table&) = default;
    };
    [[nodiscard]] Table asItIs(const std::string& name) const;
    [[nodiscard]] std::string pathOf(const std::string& name) const { return m_folder + "/" + name; }
    [[nodiscard]] std::string noted(const std::vector<std::string>& names) const;

    std::string m_folder;
    std::string m_file; ///< that this is noted in
    std::vector<Table> m_tables;
};

} // namespace interleave
