#include "labs/processes/openfiles.h"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>

namespace interleave::processes {

namespace {

bool closedByExec(pid_t pid, int number)
{
    std::ifstream file("/proc/" + std::to_string(pid) + "/fdinfo/" + std::to_string(number));
    std::string field;
    while (file >> field)
        if (field == "flags:" && file >> field)
            return (std::strtol(field.c_str(), nullptr, 8) & 02000000) != 0; // O_CLOEXEC: proc(5)
    return false;
}

} // namespace

std::vector<OpenFile> openFilesOf(pid_t pid, bool afterExec)
{
    std::vector<OpenFile> files;
    std::error_code error;
    const std::filesystem::path folder = "/proc/" + std::to_string(pid) + "/fd";
    for (const auto& entry : std::filesystem::directory_iterator(folder, error)) {
        std::error_code gone;
        const std::string target = std::filesystem::read_symlink(entry.path(), gone).string();
        const int number = std::atoi(entry.path().filename().c_str());
        if (!gone && target != folder && !(afterExec && closedByExec(pid, number)))
            files.push_back({number, target});
    }
    std::ranges::sort(files, {}, &OpenFile::number);
    return files;
}

} // namespace interleave::processes
