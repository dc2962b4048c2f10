#pragma once
// From the bytes of a stream to recordings.

#include "labs/engine/recording.h"
#include "labs/engine/stream.h"

#include <unordered_map>
#include <unordered_set>

namespace interleave {

/// Builds recordings from a stream: one file or pipe may hold several (an experiment). Frames and fields it
/// does not know are skipped.
class RecordingReader
{
public:
    RecordingReader();
    /// False when the stream is broken; what came before stays.
    bool feed(ByteView bytes);
    /// Says that nothing more comes: a recording without its end becomes `lost`.
    void close();

    [[nodiscard]] const std::deque<Recording>& recordings() const { return m_recordings; }
    [[nodiscard]] std::deque<Recording> take() { return std::move(m_recordings); }
    /// True when the bytes so far end where a frame ends.
    [[nodiscard]] bool atBoundary() const { return m_frames.atBoundary(); }
    [[nodiscard]] const Sentence& failure() const
    {
        return m_failure.empty() ? m_frames.failure() : m_failure;
    }

private:
    void onFrame(const nlohmann::json& frame);
    void onHeader(const nlohmann::json& frame);
    std::shared_ptr<const Design> sharedDesign(const nlohmann::json& json);
    void onRunFrame(const std::string& kind, const nlohmann::json& frame);
    void onLane(const nlohmann::json& frame);
    void onSpans(const nlohmann::json& frame);
    void onOpen(const nlohmann::json& frame);
    void onEnd(const nlohmann::json& frame);
    void onTick();
    void onSamples(const nlohmann::json& frame);
    void onMarks(const nlohmann::json& frame);
    void onMerged(const nlohmann::json& frame);
    void onCores(const nlohmann::json& frame);
    bool spend(std::size_t items, std::size_t quarters = 0);

    FrameReader m_frames;
    std::deque<Recording> m_recordings;
    std::unordered_map<std::uint32_t, Lane*> m_lanes;      ///< of the newest recording
    std::unordered_map<std::string, std::size_t> m_series; ///< likewise, their places
    std::unordered_set<Lane*> m_living;                    ///< likewise: told to be open since the last tick
    std::unordered_set<Lane*> m_before;                    ///< likewise: open at the last tick
    std::size_t m_bytes = 0;
    std::size_t m_quarters = 0; ///< of small parts made so far; bounds memory by the size of what was read
    Sentence m_failure;
};

} // namespace interleave
