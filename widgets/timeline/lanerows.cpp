#include "widgets/timeline/lanerows.h"

#include "widgets/spantexts.h"

#include <QCollator>
#include <algorithm>
#include <map>

namespace interleave {

namespace {

bool fits(const Lane& lane, const QString& filter)
{
    const auto contains = [&](const QString& text) { return text.contains(filter, Qt::CaseInsensitive); };
    return filter.isEmpty() || contains(QString::fromStdString(lane.name)) ||
           contains(shownKind(lane.kind)) || contains(QString::number(lane.tid));
}

double runningShare(const RangeTimes& range)
{
    const double all = range.times[0] + range.times[1] + range.times[2];
    return all > 0 ? range.times[0] / all : 0;
}

void sortByName(std::vector<int>& order, const Recording& recording)
{
    QCollator collator;
    collator.setNumericMode(true);
    std::vector<std::pair<QCollatorSortKey, int>> keys;
    keys.reserve(order.size());
    for (const int lane : order) {
        const std::string& name = recording.lanes[static_cast<std::size_t>(lane)].name;
        keys.emplace_back(collator.sortKey(QString::fromStdString(name)), lane);
    }
    std::stable_sort(keys.begin(), keys.end(),
                     [](const auto& one, const auto& other) { return one.first < other.first; });
    std::transform(keys.begin(), keys.end(), order.begin(), [](const auto& key) { return key.second; });
}

void sort(std::vector<int>& order, const Recording& recording, LaneSort by,
          const std::function<RangeTimes(int)>& times)
{
    if (by == LaneSort::name) {
        sortByName(order, recording);
    } else if (by == LaneSort::start) {
        std::stable_sort(order.begin(), order.end(), [&](int one, int other) {
            return recording.lanes[static_cast<std::size_t>(one)].begin <
                   recording.lanes[static_cast<std::size_t>(other)].begin;
        });
    } else {
        std::vector<double> shares(recording.lanes.size());
        for (const int lane : order) {
            shares[static_cast<std::size_t>(lane)] = runningShare(times(lane));
        }
        std::stable_sort(order.begin(), order.end(), [&](int one, int other) {
            return shares[static_cast<std::size_t>(one)] > shares[static_cast<std::size_t>(other)];
        });
    }
}

std::vector<LaneRow> grouped(const std::vector<LaneRow>& rows)
{
    std::vector<std::vector<LaneRow>> groups;
    std::map<std::int32_t, std::size_t> places;
    for (const LaneRow& row : rows) {
        const auto [place, isNew] = places.try_emplace(row.pid, groups.size());
        if (isNew) {
            groups.emplace_back();
        }
        groups[place->second].push_back(row);
    }
    std::vector<LaneRow> all;
    for (const std::vector<LaneRow>& group : groups) {
        all.push_back({-1, group.front().pid, static_cast<int>(group.size())});
        all.insert(all.end(), group.begin(), group.end());
    }
    return all;
}

} // namespace

std::vector<LaneRow> rowsOf(const Recording& recording, const LaneChoice& choice,
                            const std::function<RangeTimes(int)>& times)
{
    std::vector<int> order;
    for (std::size_t i = 0; i < recording.lanes.size(); ++i) {
        if (fits(recording.lanes[i], choice.filter)) {
            order.push_back(static_cast<int>(i));
        }
    }
    sort(order, recording, choice.sort, times);
    std::vector<LaneRow> rows;
    rows.reserve(order.size());
    for (const int lane : order) {
        rows.push_back({lane, recording.lanes[static_cast<std::size_t>(lane)].pid, 0});
    }
    return choice.byProcess ? grouped(rows) : rows;
}

} // namespace interleave
