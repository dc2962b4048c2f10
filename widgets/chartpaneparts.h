#pragma once
// What a ChartPane is made of. For its own two files.

#include "widgets/chartpane.h"

class QAction;
class QLabel;
class QStackedWidget;
class QTimer;
class QToolButton;

namespace interleave {

class ChartCanvas;
class ChartTableModel;
class SeriesLimit;
class TableView;

struct ChartPane::Parts {
    Chart chart;
    std::optional<Chart> fewer; ///< of it, what is drawn where it has too many series
    QLabel* title = nullptr;
    QLabel* remark = nullptr;
    SeriesLimit* limit = nullptr;
    QToolButton* chartButton = nullptr;
    QToolButton* tableButton = nullptr;
    QToolButton* resetButton = nullptr;
    QToolButton* copyButton = nullptr;
    QStackedWidget* stack = nullptr;
    ChartCanvas* canvas = nullptr;
    TableView* table = nullptr;
    ChartTableModel* model = nullptr;
    QAction* other = nullptr;
    QTimer* telling = nullptr; ///< assistive technology is told at most once a second
    QString emptyText;

    [[nodiscard]] const Chart& drawn() const { return fewer ? *fewer : chart; }
    void make(ChartPane* pane);
    void draw();
    void makeButtons(ChartPane* pane);
    void showTable();
    void tell(const QString& summary) const;
};

} // namespace interleave
