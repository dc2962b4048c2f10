#include "widgets/reckoning.h"

namespace interleave {

std::vector<ReckonedRow> reckoned(std::vector<ResultRow> rows, const std::optional<Base>& base,
                                  const std::function<bool(double)>& goOn)
{
    const auto comparisons =
        base ? comparedTo(*base, rows, goOn) : std::vector<std::optional<Comparison>>(rows.size());
    std::vector<ReckonedRow> all;
    all.reserve(rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const Summary summary = summaryOf(rows[i].values);
        all.push_back({std::move(rows[i]), summary, comparisons[i]});
    }
    return all;
}

std::vector<ReckonedRow> reckoned(const Reckoning& reckoning, const std::function<bool(double)>& goOn)
{
    return reckoned(resultsOf(*reckoning.lab, reckoning.recordings, reckoning.comparing.labels),
                    reckoning.comparing.base, goOn);
}

} // namespace interleave
