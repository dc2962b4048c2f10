#pragma once
// The spans of one lane as a table: those that touch a stretch of time.

#include "widgets/timeline/lanebars.h"

#include <QAbstractTableModel>

namespace interleave {

class SpanTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        beginColumn,
        lengthColumn,
        stateColumn,
        whatColumn,
        coreColumn,
        partnerColumn,
        knownColumn,
        columns
    };

    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// Index of the row's span, or openSpan.
    [[nodiscard]] int spanOfRow(int row) const;
    [[nodiscard]] int rowOfSpan(int span) const; ///< -1: not among the rows

    /// Nulls empty it. The lane is the recording's, which must outlive the model or be replaced first.
    void show(const Recording* recording, const Lane* lane, TimeWindow window);

private:
    [[nodiscard]] QVariant text(const Span& span, int column, bool copied) const;

    const Recording* m_recording = nullptr;
    const Lane* m_lane = nullptr;
    int m_first = 0; ///< closed spans, from here …
    int m_last = 0;  ///< … to before here
    bool m_open = false;
};

} // namespace interleave
