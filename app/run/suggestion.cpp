#include "app/run/suggestion.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace interleave {
namespace {

std::size_t edits(std::string_view a, std::string_view b)
{
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 0; i < a.size(); ++i) {
        std::size_t diagonal = std::exchange(row[0], i + 1);
        for (std::size_t j = 0; j < b.size(); ++j) {
            const std::size_t replaced = diagonal + (a[i] == b[j] ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({replaced, row[j] + 1, row[j + 1] + 1});
        }
    }
    return row.back();
}

} // namespace

std::string nearest(std::string_view typed, const std::vector<std::string>& known)
{
    if (typed.size() > 100)
        return {};
    std::string best;
    std::size_t fewest = std::max<std::size_t>(2, typed.size() / 3) + 1;
    for (const std::string& name : known) {
        const bool begins = typed.size() > 1 && name.starts_with(typed);
        const std::size_t distance = begins ? 1 : edits(typed, name);
        if (distance < fewest && distance < name.size()) {
            fewest = distance;
            best = name;
        }
    }
    return best;
}

std::string listed(const std::vector<std::string>& names)
{
    std::string all;
    for (const std::string& name : names)
        all += (all.empty() ? "" : ", ") + name;
    return all;
}

} // namespace interleave
