#pragma once
// A folder for the files of a test.

#include <cstdlib>
#include <filesystem>
#include <string>
#include <unistd.h>

namespace interleave {

/// TMPDIR is a folder of its own while this lives, or a given one.
class TemporaryFolder
{
public:
    TemporaryFolder()
        : m_path(std::filesystem::path("/var/tmp") / ("interleave-test-" + std::to_string(getpid())))
    {
        std::filesystem::create_directory(m_path);
        setenv("TMPDIR", m_path.c_str(), 1);
    }
    explicit TemporaryFolder(const std::string& other) { setenv("TMPDIR", other.c_str(), 1); }
    ~TemporaryFolder()
    {
        unsetenv("TMPDIR");
        std::error_code ignored;
        std::filesystem::remove_all(m_path, ignored);
    }
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;

    [[nodiscard]] std::string path() const { return m_path; }
    [[nodiscard]] bool empty() const { return std::filesystem::is_empty(m_path); }

private:
    std::filesystem::path m_path;
};

} // namespace interleave
