#include "labs/engine/stream.h"

#include <array>
#include <nlohmann/json.hpp>

namespace interleave {
namespace {

// RFC 8949: tag 24 is d8 18; a byte string's head is major type 2 with its length in 0, 1, 2 or 4 bytes.
constexpr std::uint8_t tagByte = 0xd8;
constexpr std::uint8_t tagNumber = 24;

/// The head of one CBOR data item.
struct Head {
    unsigned major = 0;
    std::uint64_t argument = 0;
    std::size_t bytes = 0; ///< of the head; 0: not all there yet
    bool valid = true;
};

Head headAt(ByteView bytes)
{
    if (bytes.empty())
        return {};
    const unsigned first = bytes[0];
    Head head{first >> 5U, first & 0x1fU, 1};
    if (head.argument < 24)
        return head;
    if (head.argument > 27) { // indefinite lengths and reserved values: we write none
        head.valid = false;
        return head;
    }
    const std::size_t length = std::size_t{1} << (head.argument - 24);
    if (bytes.size() < 1 + length)
        return {};
    head.argument = 0;
    for (std::size_t i = 0; i < length; ++i)
        head.argument = head.argument << 8U | bytes[1 + i];
    head.bytes = 1 + length;
    return head;
}

/// How many data items lie directly inside, for the majors that nest: array, map, tag.
std::uint64_t itemsInside(const Head& head)
{
    switch (head.major) {
    case 4:
        return head.argument;
    case 5:
        return head.argument > maxFrameBytes ? head.argument : head.argument * 2;
    case 6:
        return 1;
    default:
        return 0;
    }
}

} // namespace

Bytes enveloped(ByteView map)
{
    const auto size = static_cast<std::uint32_t>(map.size());
    Bytes bytes{tagByte, tagNumber, 0x5a};
    for (int shift = 24; shift >= 0; shift -= 8)
        bytes.push_back(static_cast<std::uint8_t>(size >> static_cast<unsigned>(shift)));
    bytes.insert(bytes.end(), map.begin(), map.end());
    return bytes;
}

Bytes encodedFrame(const nlohmann::json& frame) { return enveloped(nlohmann::json::to_cbor(frame)); }

bool isWellFormedFrame(ByteView map)
{
    if (map.empty() || map[0] >> 5U != 5)
        return false;
    std::array<std::uint64_t, maxFrameDepth> open{}; // data items still to come at each depth
    std::size_t depth = 0;
    open[0] = 1;
    while (open[0] != 0 || depth != 0) {
        if (open[depth] == 0) {
            --depth;
            continue;
        }
        --open[depth];
        const Head head = headAt(map);
        if (!head.valid || head.bytes == 0)
            return false;
        map = map.subspan(head.bytes);
        const bool text = head.major == 2 || head.major == 3;
        if (head.argument > map.size() && head.major >= 2 && head.major <= 5)
            return false; // claims more than there is
        if (text)
            map = map.subspan(head.argument);
        if (const std::uint64_t inside = itemsInside(head); inside != 0) {
            if (++depth == maxFrameDepth)
                return false;
            open[depth] = inside;
        }
    }
    return map.empty();
}

bool FrameReader::fail(Text why)
{
    m_failure = Sentence(why);
    m_pending.clear();
    return false;
}

bool FrameReader::feed(ByteView bytes)
{
    if (!m_failure.empty())
        return false;
    m_pending.insert(m_pending.end(), bytes.begin(), bytes.end());
    std::size_t done = 0;
    while (m_pending.size() - done >= 3) {
        const ByteView rest = ByteView(m_pending).subspan(done);
        const Head head = headAt(rest.subspan(2));
        if (rest[0] != tagByte || rest[1] != tagNumber || rest[2] >> 5U != 2 || !head.valid)
            return fail(LAB_TEXT("This is not a recording of Interleave, or it is damaged."));
        if (head.bytes != 0 && head.argument > maxFrameBytes)
            return fail(LAB_TEXT("The recording is damaged: one part claims to be larger than any can be."));
        const std::size_t size = 2 + head.bytes + head.argument;
        if (head.bytes == 0 || rest.size() < size)
            break;
        const ByteView map = rest.subspan(2 + head.bytes, head.argument);
        if (!isWellFormedFrame(map))
            return fail(LAB_TEXT("The recording is damaged: one part cannot be read."));
        const auto frame =
            nlohmann::json::from_cbor(map, true, false, nlohmann::json::cbor_tag_handler_t::ignore);
        if (frame.is_discarded())
            return fail(LAB_TEXT("The recording is damaged: one part cannot be read."));
        m_onFrame(rest.first(size), frame);
        done += size;
    }
    m_pending.erase(m_pending.begin(), m_pending.begin() + static_cast<std::ptrdiff_t>(done));
    return true;
}

} // namespace interleave
