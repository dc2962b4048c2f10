#pragma once
// By what the curves of several recordings are told apart.

#include "app/gui/sitting.h"

#include <QComboBox>

class QLabel;

namespace interleave {

class GroupingBox : public QComboBox
{
    Q_OBJECT
public:
    explicit GroupingBox(QWidget* parent = nullptr);

    /// Shown only where there is something to tell apart: several recordings, or several machines.
    void setRuns(const ShownRuns& shown);

signals:
    void chosen(interleave::Grouping grouping);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    QLabel* m_label = nullptr;
};

} // namespace interleave
