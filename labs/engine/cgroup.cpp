#include "labs/engine/cgroup.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <functional>
#include <limits>
#include <sstream>
#include <vector>

namespace interleave {
namespace {

namespace fs = std::filesystem;

/// A mounted hierarchy, proc(5): mountinfo.
struct Mount {
    fs::path top;      ///< which group stands at `at`; another than "/" where a container shows a part only
    fs::path at;       ///< with the root that tests set
    bool isNew = true; ///< version 2
    std::string options;
};

bool hasWord(const std::string& list, const std::string& word)
{
    return ("," + list + ",").find("," + word + ",") != std::string::npos;
}

/// "36 35 98:0 /top /at options optional … - type source options"
std::vector<Mount> mounts(const std::string& root)
{
    std::vector<Mount> all;
    std::ifstream file(root + "/proc/self/mountinfo");
    for (std::string line; std::getline(file, line);) {
        const auto dash = line.find(" - ");
        if (dash == std::string::npos)
            continue;
        std::istringstream before(line.substr(0, dash));
        std::istringstream after(line.substr(dash + 3));
        std::string skipped;
        std::string top;
        std::string at;
        std::string type;
        std::string options;
        before >> skipped >> skipped >> skipped >> top >> at;
        after >> type >> skipped >> options;
        if (type == "cgroup2" || type == "cgroup")
            all.push_back({top, root + at, type == "cgroup2", options});
    }
    return all;
}

/// "0::/user.slice/session" of version 2, "4:cpu,cpuacct:/user.slice" of version 1; empty where there is
/// none.
std::string groupOf(const std::string& root, const std::string& controller, bool isNew)
{
    std::ifstream file(root + "/proc/self/cgroup");
    for (std::string line; std::getline(file, line);) {
        const auto first = line.find(':');
        const auto second = line.find(':', first + 1);
        if (first == std::string::npos || second == std::string::npos)
            continue;
        const std::string controllers = line.substr(first + 1, second - first - 1);
        if (isNew ? controllers.empty() : hasWord(controllers, controller))
            return line.substr(second + 1);
    }
    return {};
}

/// From the process's own group up to the top that can be seen from here.
std::vector<fs::path> foldersOf(const Mount& mount, const std::string& group)
{
    fs::path below = fs::path(group).lexically_relative(mount.top);
    if (below.empty() || *below.begin() == ".." || below == ".")
        below.clear(); // another namespace's path: the top is all that can be seen
    std::vector<fs::path> folders;
    for (; !below.empty(); below = below.parent_path())
        folders.push_back(mount.at / below);
    folders.push_back(mount.at);
    return folders;
}

/// What a group's folder says; 0 or below: no limit.
using LimitIn = std::function<double(const fs::path& folder, bool isNew)>;

double smallest(const std::string& root, const std::string& controller, const LimitIn& limitIn)
{
    double least = std::numeric_limits<double>::infinity();
    for (const Mount& mount : mounts(root)) {
        if (!mount.isNew && !hasWord(mount.options, controller))
            continue;
        for (const fs::path& folder : foldersOf(mount, groupOf(root, controller, mount.isNew)))
            if (const double limit = limitIn(folder, mount.isNew); limit > 0)
                least = std::min(least, limit);
    }
    return least == std::numeric_limits<double>::infinity() ? 0 : least;
}

/// The first numbers of a file; a word like "max" ends them.
double numberIn(const fs::path& path)
{
    double number = 0;
    std::ifstream(path) >> number;
    return number;
}

/// "200000 100000" is 2 cores; "max 100000", and −1 of version 1, is no limit.
double quotaIn(const fs::path& folder, bool isNew)
{
    double quota = 0;
    double period = 0;
    if (isNew) {
        std::ifstream(folder / "cpu.max") >> quota >> period;
    } else {
        quota = numberIn(folder / "cpu.cfs_quota_us");
        period = numberIn(folder / "cpu.cfs_period_us");
    }
    return quota > 0 && period > 0 ? quota / period : 0;
}

} // namespace

double cpuQuota(const std::string& root) { return smallest(root, "cpu", quotaIn); }

double pidLimit(const std::string& root)
{
    return smallest(root, "pids", [](const fs::path& folder, bool) { return numberIn(folder / "pids.max"); });
}

} // namespace interleave
