#include "labs/engine/export/export.h"
#include "labs/engine/wholefile.h"

#include <array>
#include <cerrno>
#include <locale>
#include <ostream>
#include <streambuf>
#include <unistd.h>

namespace interleave {
namespace {

using Write = std::function<void(std::ostream&)>;
using GoOn = std::function<bool(std::size_t)>;

/// A stream buffer over a descriptor that remembers why it failed, which std::ofstream does not.
class DescriptorBuffer : public std::streambuf
{
public:
    DescriptorBuffer(int descriptor, const GoOn& goOn)
        : m_descriptor(descriptor)
        , m_goOn(goOn)
    {
        reset();
    }
    [[nodiscard]] int error() const { return m_error; }

protected:
    int overflow(int c) override
    {
        if (sync() != 0)
            return traits_type::eof();
        if (c != traits_type::eof())
            sputc(static_cast<char>(c));
        return traits_type::not_eof(c);
    }
    int sync() override
    {
        for (const char* at = pbase(); at != pptr() && m_error == 0;) {
            const ssize_t written = ::write(m_descriptor, at, static_cast<std::size_t>(pptr() - at));
            if (written > 0) {
                at += written;
                m_written += static_cast<std::size_t>(written);
            } else if (written == 0 || errno != EINTR)
                m_error = written == 0 ? EIO : errno;
        }
        if (m_error == 0 && m_goOn && !m_goOn(m_written))
            m_error = ECANCELED;
        reset();
        return m_error == 0 ? 0 : -1;
    }

private:
    void reset() { setp(m_buffer.data(), m_buffer.data() + m_buffer.size()); }

    std::array<char, 65536> m_buffer{};
    int m_descriptor;
    const GoOn& m_goOn;
    std::size_t m_written = 0;
    int m_error = 0;
};

/// 0, or the errno of what failed.
int writeTo(int descriptor, const Write& write, const GoOn& goOn)
{
    DescriptorBuffer buffer(descriptor, goOn);
    std::ostream out(&buffer);
    out.imbue(std::locale::classic());
    write(out);
    out.flush();
    return buffer.error();
}

} // namespace

Outcome<bool> writeWhole(const std::string& path, const Write& write, const GoOn& goOn)
{
    auto file = WholeFile::open(path);
    if (!file)
        return file.failure();
    const int error = writeTo(file->descriptor(), write, goOn);
    return error == 0 ? file->finish() : cannotWrite(path, error);
}

} // namespace interleave
