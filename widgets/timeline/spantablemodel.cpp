#include "widgets/timeline/spantablemodel.h"

#include "widgets/spantexts.h"
#include "widgets/tableview.h"
#include "widgets/texts.h"

#include <algorithm>

namespace interleave {

namespace {

constexpr int mostRows = 1'000'000;

} // namespace

int SpanTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_last - m_first + (m_open ? 1 : 0);
}

int SpanTableModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : columns; }

int SpanTableModel::spanOfRow(int row) const { return row < m_last - m_first ? m_first + row : openSpan; }

int SpanTableModel::rowOfSpan(int span) const
{
    if (span == openSpan) {
        return m_open ? m_last - m_first : -1;
    }
    return span >= m_first && span < m_last ? span - m_first : -1;
}

QVariant SpanTableModel::text(const Span& span, int column, bool copied) const
{
    const auto time = [copied](std::int64_t value) -> QVariant {
        return copied ? copiedNumber(static_cast<double>(value)) : shownTime(value);
    };
    const Lane* const partner =
        span.partner() < 0 ? nullptr : m_recording->lane(static_cast<std::uint32_t>(span.partner()));
    switch (column) {
    case beginColumn:
        return time(span.begin);
    case lengthColumn:
        return time(span.end - span.begin);
    case stateColumn:
        return shownState(span.state());
    case whatColumn:
        return span.state() == State::running ? QString() : shortSpan(*m_recording, span);
    case coreColumn:
        return span.core() < 0 ? QString() : QString::number(span.core());
    case partnerColumn:
        return partner == nullptr ? QString() : QString::fromStdString(partner->name);
    default:
        return shownKnown(span.known());
    }
}

QVariant SpanTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const std::optional<Span> span = spanOf(*m_lane, spanOfRow(index.row()));
    if (role == Qt::TextAlignmentRole) {
        const bool number = index.column() <= lengthColumn || index.column() == coreColumn;
        return QVariant::fromValue((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (!span || (role != Qt::DisplayRole && role != copyRole)) {
        return {};
    }
    return text(*span, index.column(), role == copyRole);
}

QVariant SpanTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case beginColumn:
        return tr("From");
    case lengthColumn:
        return tr("For");
    case stateColumn:
        return tr("State");
    case whatColumn:
        return tr("Why");
    case coreColumn:
        return tr("Core");
    case partnerColumn:
        //: the lane that held the thing or ended the wait
        return tr("Held or ended by");
    case knownColumn:
        return tr("How it is known");
    default:
        return {};
    }
}

void SpanTableModel::show(const Recording* recording, const Lane* lane, TimeWindow window)
{
    int first = 0;
    int last = 0;
    bool open = false;
    if (lane != nullptr) {
        const Spans& spans = lane->spans;
        const auto from = std::ranges::upper_bound(spans, window.begin, {}, &Span::end);
        const auto to = std::ranges::lower_bound(from, spans.end(), window.end, {}, &Span::begin);
        first = static_cast<int>(from - spans.begin());
        last = first + static_cast<int>(std::min<std::ptrdiff_t>(to - from, mostRows));
        open = lane->open && lane->open->begin < window.end && lane->open->end >= window.begin;
    }
    const bool same = lane == m_lane && first == m_first && last == m_last && open == m_open;
    if (same && rowCount() > 0) { // the open one has grown
        emit dataChanged(index(rowCount() - 1, 0), index(rowCount() - 1, columns - 1));
    } else if (!same) {
        beginResetModel();
        m_recording = recording;
        m_lane = lane;
        m_first = first;
        m_last = last;
        m_open = open;
        endResetModel();
    }
}

} // namespace interleave
