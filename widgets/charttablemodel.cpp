#include "widgets/charttablemodel.h"

#include "widgets/chartlaws.h"
#include "widgets/tableview.h"
#include "widgets/texts.h"

#include <algorithm>

namespace interleave {

namespace {

/// A law has neither runs nor quartiles.
bool isComputed(const ChartSeries& series, int column)
{
    return series.law && column >= ChartTableModel::lowerColumn;
}

QString withUnit(const QString& title, const std::string& unit)
{
    //: title of a column, and its unit
    return unit.empty() ? title : ChartTableModel::tr("%1 (%2)").arg(title, QString::fromStdString(unit));
}

double number(const ChartPoint& point, int column)
{
    switch (column) {
    case ChartTableModel::xColumn:
        return point.x;
    case ChartTableModel::medianColumn:
        return point.y;
    case ChartTableModel::lowerColumn:
        return point.low;
    case ChartTableModel::upperColumn:
        return point.high;
    default:
        return static_cast<double>(std::max<std::size_t>(point.dots.size(), 1));
    }
}

} // namespace

int ChartTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || m_ends.empty() ? 0 : m_ends.back();
}

int ChartTableModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : columns; }

ChartTableModel::Place ChartTableModel::placeOf(int row) const
{
    const auto end = std::upper_bound(m_ends.begin(), m_ends.end(), row);
    const auto series = static_cast<std::size_t>(end - m_ends.begin());
    return {series, static_cast<std::size_t>(row - (series == 0 ? 0 : m_ends[series - 1]))};
}

QVariant ChartTableModel::text(std::size_t series, const ChartPoint& point, int column) const
{
    if (column == seriesColumn) {
        return labelOf(m_chart, series, LawDetail::brief);
    }
    if (isComputed(m_chart.series[series], column)) {
        return QString();
    }
    if (column == xColumn && m_chart.kind != Chart::Kind::lines) {
        const auto category = static_cast<std::size_t>(std::max(point.x, 0.0));
        return category < m_chart.categories.size() ? shown(m_chart.categories[category]) : QString();
    }
    return shownPlain(number(point, column));
}

QVariant ChartTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Place place = placeOf(index.row());
    const ChartSeries& series = m_chart.series[place.series];
    const ChartPoint& point = series.points[place.point];
    const bool words =
        index.column() == seriesColumn || (index.column() == xColumn && m_chart.kind != Chart::Kind::lines);
    switch (role) {
    case Qt::DisplayRole:
        return text(place.series, point, index.column());
    case copyRole:
        if (index.column() == seriesColumn) {
            return shown(series.name);
        }
        return words || isComputed(series, index.column()) ? text(place.series, point, index.column())
                                                           : copiedNumber(number(point, index.column()));
    case Qt::ToolTipRole:
        return series.law ? QVariant(labelOf(m_chart, place.series, LawDetail::all)) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((words ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant ChartTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columns) {
        return {};
    }
    if (role == Qt::ToolTipRole && (section == lowerColumn || section == upperColumn)) {
        return tr("Half of all runs lie between the two quartiles.");
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case seriesColumn:
        return m_chart.kind == Chart::Kind::heat ? shown(m_chart.rowTitle) : tr("Series");
    case xColumn:
        return withUnit(shown(m_chart.xTitle), m_chart.kind != Chart::Kind::lines ? "" : m_chart.xUnit);
    case medianColumn:
        return withUnit(shown(m_chart.yTitle), m_chart.yUnit);
    case lowerColumn:
        return withUnit(tr("Lower quartile"), m_chart.yUnit);
    case upperColumn:
        return withUnit(tr("Upper quartile"), m_chart.yUnit);
    default:
        return tr("Runs");
    }
}

void ChartTableModel::setChart(const Chart& chart)
{
    std::vector<int> ends;
    for (const ChartSeries& series : chart.series) {
        ends.push_back((ends.empty() ? 0 : ends.back()) + static_cast<int>(series.points.size()));
    }
    const bool sameRows = ends == m_ends && chart.kind == m_chart.kind;
    if (!sameRows) {
        beginResetModel();
    }
    m_chart = chart;
    m_ends = std::move(ends);
    if (!sameRows) {
        endResetModel();
    } else if (rowCount() > 0) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
    }
    emit headerDataChanged(Qt::Horizontal, 0, columns - 1);
}

void ChartTableModel::retranslate()
{
    if (rowCount() > 0) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
    }
    emit headerDataChanged(Qt::Horizontal, 0, columns - 1);
}

} // namespace interleave
