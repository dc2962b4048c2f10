#pragma once
// The results of the selected recordings: median, quartiles and number of runs of every metric and setting.

#include "widgets/reckoning.h"

#include <QAbstractTableModel>

namespace interleave {

class ResultsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        settingColumn,
        metricColumn,
        medianColumn,
        lowerColumn,
        upperColumn,
        countColumn,
        outlierColumn,
        betterColumn,
        speedUpColumn, ///< this and the next only with a base
        intervalColumn,
        efficiencyColumn, ///< only with a base that is a parameter's value
        columns
    };
    /// The unscaled number, for sorting and for files.
    static constexpr int numberRole = Qt::UserRole + 2;

    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// What the others are compared to; none: nothing is compared.
    void setBase(const std::optional<Base>& base);
    void setRows(std::vector<ResultRow> rows);
    /// Compared to `base` already. Cells are updated in place where the rows stay the same.
    void setReckoned(std::vector<ReckonedRow> rows, const std::optional<Base>& base);
    /// Texts in the new language.
    void retranslate();

private:
    using Row = ReckonedRow;
    [[nodiscard]] QVariant text(const Row& row, int column) const;
    [[nodiscard]] static QVariant number(const Row& row,
                                         int column); ///< invalid where the column holds words
    [[nodiscard]] QVariant copied(const Row& row, int column) const;
    [[nodiscard]] QString explanation(const Row& row) const;
    std::vector<Row> m_rows;
    std::optional<Base> m_base;
};

} // namespace interleave
