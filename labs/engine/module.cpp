#include "labs/engine/module.h"

namespace interleave {

std::filesystem::path modulePath(std::string_view name)
{
    namespace fs = std::filesystem;
    const fs::path folder = fs::read_symlink("/proc/self/exe").parent_path();
    std::error_code none;
    if (fs::path beside = folder / name; fs::exists(beside, none))
        return beside;
    return (folder / INTERLEAVE_MODULES / name).lexically_normal();
}

} // namespace interleave
