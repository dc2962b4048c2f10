#pragma once
// The table of results, and above it what the others are compared to.

#include "labs/engine/analysis/comparison.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace interleave {

class ResultsModel;
class TableView;

class ResultsView : public QWidget
{
    Q_OBJECT
public:
    explicit ResultsView(QWidget* parent = nullptr);

    [[nodiscard]] ResultsModel& model() const { return *m_model; }
    /// Bases that may be chosen: every group, where there are several, and every value of a parameter in
    /// which the settings differ.
    [[nodiscard]] QComboBox& bases() const { return *m_bases; }
    /// Of `lab`, which must outlive the view; `labels` as for resultsOf. The base stays chosen as long as it
    /// is offered.
    void setRecordings(const Lab& lab, const Recordings& recordings, const std::vector<std::string>& labels);

protected:
    void changeEvent(QEvent* event) override;

private:
    void offer(const Lab& lab, const Recordings& recordings, const std::vector<std::string>& labels);
    void choose();
    void placeComparison();
    void retranslate();

    QLabel* m_label = nullptr;
    QComboBox* m_bases = nullptr;
    TableView* m_table = nullptr;
    ResultsModel* m_model = nullptr;
    std::vector<Base> m_offered; ///< behind the first entry, which is none
};

} // namespace interleave
