#include "app/gui/runsettings.h"

#include "app/gui/glyphs.h"
#include "widgets/texts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QSpinBox>
#include <QToolButton>

namespace interleave {

RunSettings::RunSettings(const Lab& lab, QWidget* parent)
    : QGroupBox(parent)
    , m_lab(lab)
    , m_repeatLabel(new QLabel(this))
    , m_repeat(new QSpinBox(this))
    , m_seedLabel(new QLabel(this))
    , m_seed(new QSpinBox(this))
    , m_traceLabel(new QLabel(this))
    , m_trace(new QComboBox(this))
    , m_allSpans(new QCheckBox(this))
    , m_varied(new QLabel(this))
    , m_clear(new QToolButton(this))
{
    m_repeat->setRange(1, 1000);
    m_seed->setRange(0, 999'999'999);
    m_seed->setValue(1);
    m_repeatLabel->setBuddy(m_repeat);
    m_seedLabel->setBuddy(m_seed);
    m_traceLabel->setBuddy(m_trace);
    m_trace->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (const char* word : {"", "kernel", "sample", "off"})
        m_trace->addItem(QString(), QString::fromLatin1(word));
    m_varied->setWordWrap(true);
    m_clear->setAutoRaise(true);
    m_clear->setIcon(glyphIcon(Glyph::close));
    connect(m_clear, &QToolButton::clicked, this, [this] {
        setOver({});
        emit overCleared();
    });
    auto* grid = new QGridLayout(this);
    grid->addWidget(m_repeatLabel, 0, 0);
    grid->addWidget(m_repeat, 0, 1);
    grid->addWidget(m_seedLabel, 1, 0);
    grid->addWidget(m_seed, 1, 1);
    grid->addWidget(m_traceLabel, 2, 0);
    grid->addWidget(m_trace, 2, 1);
    grid->addWidget(m_allSpans, 3, 0, 1, 3);
    grid->addWidget(m_varied, 4, 0, 1, 2);
    grid->addWidget(m_clear, 4, 2, Qt::AlignTop);
    grid->setColumnStretch(1, 1);
    retranslate();
}

int RunSettings::repeat() const { return m_repeat->value(); }

quint64 RunSettings::seed() const { return static_cast<quint64>(m_seed->value()); }

QString RunSettings::trace() const { return m_trace->currentData().toString(); }

bool RunSettings::allSpans() const { return m_allSpans->isChecked(); }

void RunSettings::setRepeat(int repeat) { m_repeat->setValue(repeat); }

void RunSettings::setSeed(quint64 seed)
{
    if (seed <= static_cast<quint64>(m_seed->maximum()))
        m_seed->setValue(static_cast<int>(seed));
}

void RunSettings::setOver(const std::vector<Sweep>& over)
{
    m_over = over;
    refresh();
}

void RunSettings::refresh()
{
    QStringList lines;
    for (const Sweep& sweep : m_over) {
        const Param* param = findParam(m_lab, sweep.param);
        if (param == nullptr)
            continue;
        QStringList values;
        for (const std::string& value : sweep.values) {
            const auto choice = std::ranges::find(param->choices, value, &Choice::id);
            values += choice == param->choices.end() ? QString::fromStdString(value) : shown(choice->title);
        }
        //: title of a parameter, and its values
        lines += tr("Varies “%1”: %2").arg(shown(param->title), values.join(QStringLiteral(", ")));
    }
    m_varied->setText(lines.join(u'\n'));
    m_varied->setVisible(!lines.isEmpty());
    m_clear->setVisible(!lines.isEmpty());
}

void RunSettings::retranslate()
{
    setTitle(tr("Runs"));
    m_repeatLabel->setText(tr("Repetitions:"));
    m_repeat->setAccessibleName(tr("Repetitions"));
    m_repeat->setToolTip(
        tr("How often each setting is run. With more than one, a warm-up comes first and does not "
           "count."));
    m_seedLabel->setText(tr("Seed:"));
    m_seed->setAccessibleName(tr("Seed"));
    m_seed->setToolTip(tr("The same seed gives the same random numbers"));
    m_traceLabel->setText(tr("Thread states:"));
    m_trace->setAccessibleName(tr("How thread states are known"));
    m_trace->setToolTip(
        tr("The kernel records every switch of a thread, which costs about a third of a microsecond "
           "each. Runs that measure such small times can do without."));
    m_trace->setItemText(0, tr("As suits the lesson"));
    m_trace->setItemText(1, tr("Traced by the kernel"));
    m_trace->setItemText(2, tr("Sampled 50 times a second"));
    m_trace->setItemText(3, tr("Only as the program tells"));
    m_allSpans->setText(tr("Keep every change of state"));
    m_allSpans->setToolTip(tr(
        "Otherwise a recording stays below 16 MB: where threads change their state very often, the times in "
        "each state and the number of changes are kept, but not their order."));
    m_clear->setAccessibleName(tr("Vary nothing"));
    m_clear->setToolTip(tr("Vary nothing: run with the one value above"));
    refresh();
}

void RunSettings::changeEvent(QEvent* event)
{
    QGroupBox::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace interleave
