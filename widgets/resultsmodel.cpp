#include "widgets/resultsmodel.h"

#include "widgets/tableview.h"
#include "widgets/texts.h"

#include <algorithm>

namespace interleave {

namespace {

bool sameRow(const ResultRow& one, const ResultRow& other)
{
    return one.setting == other.setting && one.id == other.id && one.unit == other.unit;
}

} // namespace

int ResultsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ResultsModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : columns; }

QVariant ResultsModel::text(const Row& row, int column) const
{
    const Metric* const metric = row.result.metric;
    switch (column) {
    case settingColumn:
        return shown(row.result.settingInWords);
    case metricColumn:
        return metric == nullptr ? QString::fromStdString(row.result.id) : shown(metric->title);
    case betterColumn:
        break;
    case countColumn:
        return shownNumber(row.summary.count);
    default:
        return shownNumber(number(row, column).toDouble(), row.result.unit);
    }
    switch (metric == nullptr ? Better::neither : metric->better) {
    case Better::less:
        return tr("↓ less");
    case Better::more:
        return tr("↑ more");
    case Better::neither:
        break;
    }
    return QString();
}

QVariant ResultsModel::number(const Row& row, int column)
{
    switch (column) {
    case medianColumn:
        return row.summary.median;
    case lowerColumn:
        return row.summary.lowerQuartile;
    case upperColumn:
        return row.summary.upperQuartile;
    case countColumn:
        return row.summary.count;
    default:
        return {};
    }
}

QString ResultsModel::explanation(const Row& row) const
{
    QStringList values;
    for (const double value : row.result.values) {
        values << shownNumber(value, row.result.unit);
    }
    const QString help = row.result.metric == nullptr ? QString() : shown(row.result.metric->help);
    const QString all = tr("Every run: %1").arg(values.join(QStringLiteral("; ")));
    return QStringLiteral("<p>%1</p><p>%2</p>").arg(help.toHtmlEscaped(), all.toHtmlEscaped());
}

QVariant ResultsModel::copied(const Row& row, int column) const
{
    const QVariant value = number(row, column);
    if (value.isValid()) {
        return copiedNumber(value.toDouble());
    }
    const QString words = text(row, column).toString();
    const bool needsUnit = column == metricColumn && !row.result.unit.empty();
    return needsUnit ? tr("%1 (%2)").arg(words, QString::fromStdString(row.result.unit)) : words;
}

QVariant ResultsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return explanation(row);
    case numberRole:
        return number(row, index.column());
    case copyRole:
        return copied(row, index.column());
    case Qt::TextAlignmentRole: {
        const bool words = !number(row, index.column()).isValid();
        return QVariant::fromValue((words ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    }
    default:
        return {};
    }
}

QVariant ResultsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool tip = role == Qt::ToolTipRole;
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && !tip)) {
        return {};
    }
    switch (section) {
    case settingColumn:
        return tip ? tr("The parameters in which the selected runs differ") : tr("Setting");
    case metricColumn:
        return tip ? tr("What was measured; point at a row for the meaning and every run") : tr("Result");
    case medianColumn:
        return tip ? tr("Half of the runs lie below, half above") : tr("Median");
    case lowerColumn:
        return tip ? tr("A quarter of the runs lie below") : tr("Lower quartile");
    case upperColumn:
        return tip ? tr("A quarter of the runs lie above") : tr("Upper quartile");
    case countColumn:
        return tip ? tr("How many runs; a warm-up is not counted") : tr("Runs");
    case betterColumn:
        return tip ? tr("Which way is better, where that can be said") : tr("Better");
    default:
        return {};
    }
}

void ResultsModel::setRecordings(const Lab& lab, const std::vector<const Recording*>& recordings)
{
    setRows(resultsOf(lab, recordings));
}

void ResultsModel::setRows(std::vector<ResultRow> rows)
{
    const bool same = rows.size() == m_rows.size() && std::equal(rows.begin(), rows.end(), m_rows.begin(),
                                                                 [](const ResultRow& one, const Row& other) {
                                                                     return sameRow(one, other.result);
                                                                 });
    if (!same) {
        beginResetModel();
    }
    m_rows.clear();
    for (ResultRow& row : rows) {
        const Summary summary = summaryOf(row.values);
        m_rows.push_back({std::move(row), summary});
    }
    if (!same) {
        endResetModel();
    } else if (!m_rows.empty()) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
    }
}

void ResultsModel::retranslate()
{
    if (!m_rows.empty()) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
    }
    emit headerDataChanged(Qt::Horizontal, 0, columns - 1);
}

} // namespace interleave
