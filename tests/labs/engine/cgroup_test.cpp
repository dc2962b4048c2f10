#include "labs/engine/cgroup.h"

#include "tests/labs/engine/temporaryfolder.h"

#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>

namespace interleave {
namespace {

namespace fs = std::filesystem;

/// A system in a folder: where hierarchies are mounted, and in which groups this process is.
class CgroupTest : public testing::Test
{
protected:
    void write(const std::string& path, const std::string& text) const
    {
        const fs::path file = m_root.path() + path;
        fs::create_directories(file.parent_path());
        std::ofstream(file) << text;
    }
    /// "type options top at" of one hierarchy each.
    void mounted(const std::string& type, const std::string& options, const std::string& top,
                 const std::string& at)
    {
        m_mounts += "31 23 0:27 " + top + " " + at + " rw,nosuid shared:9 - " + type + " " + type + " rw," +
                    options + "\n";
        write("/proc/self/mountinfo", "22 1 8:1 / / rw - ext4 /dev/sda1 rw\n" + m_mounts);
    }
    void in(const std::string& groups) const { write("/proc/self/cgroup", groups); }
    [[nodiscard]] double quota() const { return cpuQuota(m_root.path()); }

    TemporaryFolder m_root;
    std::string m_mounts;
};

TEST_F(CgroupTest, NothingKnownIsNoLimit)
{
    EXPECT_EQ(quota(), 0);
    mounted("cgroup2", "nsdelegate", "/", "/sys/fs/cgroup");
    in("0::/user.slice/own\n");
    write("/sys/fs/cgroup/user.slice/own/cpu.max", "max 100000\n");
    EXPECT_EQ(quota(), 0);
}

TEST_F(CgroupTest, TheLimitOfTheOwnGroupHolds)
{
    mounted("cgroup2", "nsdelegate", "/", "/sys/fs/cgroup");
    in("0::/own\n");
    write("/sys/fs/cgroup/own/cpu.max", "150000 100000\n");
    EXPECT_DOUBLE_EQ(quota(), 1.5);
}

TEST_F(CgroupTest, TheSmallestLimitOfAllGroupsAboveHolds)
{
    mounted("cgroup2", "nsdelegate", "/", "/sys/fs/cgroup");
    in("0::/a/b/c\n");
    write("/sys/fs/cgroup/a/cpu.max", "50000 100000\n");
    write("/sys/fs/cgroup/a/b/cpu.max", "max 100000\n");
    write("/sys/fs/cgroup/a/b/c/cpu.max", "200000 100000\n");
    EXPECT_DOUBLE_EQ(quota(), 0.5);
}

TEST_F(CgroupTest, AChildGroupOfVersionOneHolds)
{
    mounted("cgroup", "cpu,cpuacct", "/", "/sys/fs/cgroup/cpu,cpuacct");
    mounted("cgroup", "pids", "/", "/sys/fs/cgroup/pids");
    in("5:pids:/room\n4:cpu,cpuacct:/room/child\n");
    write("/sys/fs/cgroup/cpu,cpuacct/cpu.cfs_quota_us", "-1\n");
    write("/sys/fs/cgroup/cpu,cpuacct/room/child/cpu.cfs_quota_us", "50000\n");
    write("/sys/fs/cgroup/cpu,cpuacct/room/child/cpu.cfs_period_us", "100000\n");
    write("/sys/fs/cgroup/pids/room/pids.max", "12\n");
    EXPECT_DOUBLE_EQ(quota(), 0.5);
    EXPECT_EQ(pidLimit(m_root.path()), 12);
}

TEST_F(CgroupTest, BothVersionsMayLimitAtTheSameTime)
{
    mounted("cgroup2", "nsdelegate", "/", "/sys/fs/cgroup/unified");
    mounted("cgroup", "cpu", "/", "/sys/fs/cgroup/cpu");
    in("4:cpu:/one\n0::/two\n");
    write("/sys/fs/cgroup/unified/two/cpu.max", "300000 100000\n");
    write("/sys/fs/cgroup/cpu/one/cpu.cfs_quota_us", "250000\n");
    write("/sys/fs/cgroup/cpu/one/cpu.cfs_period_us", "100000\n");
    EXPECT_DOUBLE_EQ(quota(), 2.5);
}

TEST_F(CgroupTest, AContainerSeesItsPartOfTheTreeOnly)
{
    mounted("cgroup2", "nsdelegate", "/docker/abc", "/sys/fs/cgroup");
    in("0::/docker/abc/lesson\n");
    write("/sys/fs/cgroup/cpu.max", "100000 100000\n");
    write("/sys/fs/cgroup/lesson/cpu.max", "80000 100000\n");
    EXPECT_DOUBLE_EQ(quota(), 0.8);
    in("0::/../elsewhere\n"); // a group outside of what is mounted here
    EXPECT_DOUBLE_EQ(quota(), 1);
}

} // namespace
} // namespace interleave
