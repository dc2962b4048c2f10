#include "app/gui/runchooser.h"

#include "widgets/spoken.h"

#include <QEvent>
#include <QLabel>

namespace interleave {

RunChooser::RunChooser(QWidget* parent)
    : QComboBox(parent)
    , m_label(makeSpokenLabel(*this))
{
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(18);
    connect(this, &QComboBox::activated, this, &RunChooser::chosen);
    retranslate();
}

const ShownRun* RunChooser::currentRun() const
{
    const int index = currentIndex();
    return index < 0 || static_cast<std::size_t>(index) >= m_runs.size()
               ? nullptr
               : &m_runs[static_cast<std::size_t>(index)];
}

const Recording* RunChooser::current() const
{
    const ShownRun* run = currentRun();
    return run == nullptr ? nullptr : run->recording;
}

QString RunChooser::currentEntry() const
{
    const ShownRun* run = currentRun();
    return run == nullptr ? QString() : run->entry;
}

void RunChooser::setRuns(const std::vector<ShownRun>& runs)
{
    const bool same = std::ranges::equal(runs, m_runs, [](const ShownRun& a, const ShownRun& b) {
        return a.recording == b.recording && a.name == b.name;
    });
    if (same)
        return;
    const Recording* before = current();
    const bool followed = currentIndex() == count() - 1;
    const bool grown = runs.size() > m_runs.size();
    m_runs = runs;
    rename();
    const auto kept = std::ranges::find(m_runs, before, &ShownRun::recording);
    if (kept != m_runs.end() && !(followed && grown))
        setCurrentIndex(static_cast<int>(kept - m_runs.begin()));
    else
        setCurrentIndex(count() - 1);
    setEnabled(count() > 0);
}

/// Only what differs: a sweep adds a thousand runs one by one.
void RunChooser::rename()
{
    const int wanted = static_cast<int>(m_runs.size());
    while (count() > wanted)
        removeItem(count() - 1);
    for (int i = 0; i < wanted; ++i) {
        const QString& name = m_runs[static_cast<std::size_t>(i)].name;
        if (i >= count())
            addItem(name);
        else if (itemText(i) != name)
            setItemText(i, name);
    }
}

void RunChooser::chooseEntry(const QString& id)
{
    for (std::size_t i = m_runs.size(); i-- > 0;) {
        if (m_runs[i].entry != id)
            continue;
        setCurrentIndex(static_cast<int>(i));
        emit chosen();
        return;
    }
}

void RunChooser::step(int by)
{
    const int wanted = currentIndex() + by;
    if (wanted < 0 || wanted >= count())
        return;
    setCurrentIndex(wanted);
    emit chosen();
}

void RunChooser::retranslate()
{
    m_label->setText(tr("Run shown"));
    setToolTip(tr("The run that the stage, the lanes and the notes show"));
    setPlaceholderText(tr("No run shown"));
}

void RunChooser::changeEvent(QEvent* event)
{
    QComboBox::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace interleave
