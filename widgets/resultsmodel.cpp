#include "widgets/resultsmodel.h"

#include "widgets/tableview.h"
#include "widgets/texts.h"

#include <algorithm>

namespace interleave {

namespace {

QString betterText(Better better)
{
    switch (better) {
    case Better::less:
        return ResultsModel::tr("↓ less");
    case Better::more:
        return ResultsModel::tr("↑ more");
    case Better::neither:
        break;
    }
    return QString();
}

/// With the group of the runs before it, where there are several.
QString settingText(const ResultRow& row)
{
    const QString setting = shown(row.settingInWords);
    const QString group = QString::fromStdString(row.group);
    return group.isEmpty() || setting.isEmpty() ? group + setting
                                                : QStringLiteral("%1 – %2").arg(group, setting);
}

/// The interval, and what it says where that is not a difference.
QString intervalText(const std::optional<Comparison>& comparison)
{
    if (!comparison) {
        return QString();
    }
    if (comparison->verdict == Comparison::Verdict::tooFewRuns) {
        return ResultsModel::tr("too few runs to tell");
    }
    //: lower and upper end of an interval
    const QString interval =
        ResultsModel::tr("%1 to %2").arg(shownNumber(comparison->low), shownNumber(comparison->high));
    return comparison->verdict == Comparison::Verdict::noDifference
               ? ResultsModel::tr("%1: no difference detectable").arg(interval)
               : interval;
}

bool sameRow(const ResultRow& one, const ResultRow& other)
{
    return one.group == other.group && one.setting == other.setting && one.id == other.id &&
           one.unit == other.unit;
}

} // namespace

int ResultsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ResultsModel::columnCount(const QModelIndex& parent) const
{
    if (parent.isValid()) {
        return 0;
    }
    return !m_base ? speedUpColumn : m_base->ofGroup() ? efficiencyColumn : columns;
}

QVariant ResultsModel::text(const Row& row, int column) const
{
    const Metric* const metric = row.result.metric;
    switch (column) {
    case settingColumn:
        return settingText(row.result);
    case metricColumn:
        return metric == nullptr ? QString::fromStdString(row.result.id) : shown(metric->title);
    case betterColumn:
        return betterText(metric == nullptr ? Better::neither : metric->better);
    case intervalColumn:
        return intervalText(row.comparison);
    case countColumn:
    case outlierColumn:
    case speedUpColumn:
    case efficiencyColumn: {
        const QVariant value = number(row, column);
        return value.isValid() ? QVariant(shownNumber(value.toDouble())) : QVariant();
    }
    default:
        return shownNumber(number(row, column).toDouble(), row.result.unit);
    }
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
    case outlierColumn:
        return static_cast<int>(
            std::ranges::count_if(row.result.values, [&](double value) { return row.isOut(value); }));
    case speedUpColumn:
        return row.comparison ? QVariant(row.comparison->speedUp) : QVariant();
    case efficiencyColumn:
        return row.comparison && row.comparison->efficiency ? QVariant(*row.comparison->efficiency)
                                                            : QVariant();
    default:
        return {};
    }
}

QString ResultsModel::explanation(const Row& row) const
{
    QStringList values;
    for (const double value : row.result.values) {
        const QString number = shownNumber(value, row.result.unit);
        //: a value that lies far from the others
        values << (row.isOut(value) ? tr("%1 (outlier)").arg(number) : number);
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
        const int column = index.column();
        const bool words = column == settingColumn || column == metricColumn || column == betterColumn ||
                           column == intervalColumn;
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
    case outlierColumn:
        return tip ? tr("Runs beyond 1.5 interquartile ranges from the quartiles; they count like all others")
                   : tr("Outliers");
    case speedUpColumn:
        return tip ? tr("How many times better the median is than that of the base") : tr("Speed-up");
    case intervalColumn:
        return tip ? tr("Where the speed-up lies, by bootstrap over the runs; where it holds 1, chance may "
                        "be all")
                   : tr("95 % interval");
    case efficiencyColumn:
        return tip ? tr("Speed-up by how many times as much of the parameter there is") : tr("Efficiency");
    case betterColumn:
        return tip ? tr("Which way is better, where that can be said") : tr("Better");
    default:
        return {};
    }
}

void ResultsModel::setBase(const std::optional<Base>& base)
{
    std::vector<ResultRow> rows;
    for (const Row& row : m_rows) {
        rows.push_back(row.result);
    }
    setReckoned(reckoned(std::move(rows), base), base);
}

void ResultsModel::setRows(std::vector<ResultRow> rows)
{
    setReckoned(reckoned(std::move(rows), m_base), m_base);
}

void ResultsModel::setReckoned(std::vector<ReckonedRow> rows, const std::optional<Base>& base)
{
    const bool same =
        base == m_base && std::ranges::equal(rows, m_rows, [](const Row& one, const Row& other) {
            return sameRow(one.result, other.result);
        });
    if (!same) {
        beginResetModel();
    }
    m_rows = std::move(rows);
    m_base = base;
    if (!same) {
        endResetModel();
    } else if (!m_rows.empty()) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
}

void ResultsModel::retranslate()
{
    if (!m_rows.empty()) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

} // namespace interleave
