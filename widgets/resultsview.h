#pragma once
// The table of results, and above it what the others are compared to and which of them are shown.

#include "labs/engine/analysis/finishedcopies.h"
#include "widgets/reckoning.h"

#include <QFutureWatcher>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;

namespace interleave {

class ResultsModel;
class TableView;
class WaitingBar;

class ResultsView : public QWidget
{
    Q_OBJECT
public:
    explicit ResultsView(QWidget* parent = nullptr);
    ~ResultsView() override; ///< waits for nothing that is still computed

    [[nodiscard]] ResultsModel& model() const { return *m_model; }
    /// Bases that may be chosen: every group, where there are several, and every value of a parameter in
    /// which the settings differ.
    [[nodiscard]] QComboBox& bases() const { return *m_bases; }
    /// Rows with all of these words, in the setting or in the name of the result, are shown.
    [[nodiscard]] QLineEdit& filter() const { return *m_filter; }
    [[nodiscard]] TableView& table() const { return *m_table; }
    /// Its lab must outlive the view; the base stays the chosen one as long as that is offered. What is long
    /// is computed on another thread, with progress, and can be cancelled. Of many runs that nobody owns,
    /// since more of them arrive, those that are over are, one drawing after the other.
    void setReckoning(Reckoning reckoning);
    [[nodiscard]] bool busy() const { return m_watcher.isRunning(); }
    [[nodiscard]] WaitingBar& waitingBar() const { return *m_waiting; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void reckon();
    void cancel();
    void accept(std::vector<ReckonedRow> rows);
    void offer(const Lab& lab, const Recordings& recordings, const std::vector<std::string>& labels);
    void choose();
    void placeComparison();
    void retranslate();

    QLabel* m_label = nullptr;
    QComboBox* m_bases = nullptr;
    QLineEdit* m_filter = nullptr;
    TableView* m_table = nullptr;
    ResultsModel* m_model = nullptr;
    WaitingBar* m_waiting = nullptr;
    std::vector<Base> m_offered; ///< behind the first entry, which is none
    Reckoning m_reckoning;
    bool m_growing = false;
    FinishedCopies m_copies; ///< of what grows
    QFutureWatcher<std::vector<ReckonedRow>> m_watcher;
};

} // namespace interleave
