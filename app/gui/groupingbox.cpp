#include "app/gui/groupingbox.h"

#include "widgets/spoken.h"

#include <QEvent>
#include <QLabel>

namespace interleave {

GroupingBox::GroupingBox(QWidget* parent)
    : QComboBox(parent)
    , m_label(makeSpokenLabel(*this))
{
    for (const Grouping grouping : {Grouping::byFile, Grouping::byMachine, Grouping::byParameters})
        addItem(QString(), static_cast<int>(grouping));
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    connect(this, &QComboBox::activated, this,
            [this] { emit chosen(static_cast<Grouping>(currentData().toInt())); });
    hide();
    retranslate();
}

void GroupingBox::setRuns(const ShownRuns& shown)
{
    const auto differ = [&](const auto& of) {
        return std::ranges::any_of(shown.runs,
                                   [&](const ShownRun& run) { return of(run) != of(shown.runs.front()); });
    };
    setVisible(differ([](const ShownRun& run) { return run.entry; }) ||
               differ([](const ShownRun& run) { return run.recording->machine.cpuModel; }));
}

void GroupingBox::retranslate()
{
    setItemText(0, tr("Grouped by file"));
    setItemText(1, tr("Grouped by machine"));
    setItemText(2, tr("Grouped by parameters only"));
    setToolTip(tr("What tells curves apart, where several recordings are shown"));
    m_label->setText(toolTip());
}

void GroupingBox::changeEvent(QEvent* event)
{
    QComboBox::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace interleave
