#include "app/gui/sweepdialog.h"

#include "labs/engine/sweepvalues.h"
#include "widgets/colours.h"
#include "widgets/texts.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>

namespace interleave {

SweepDialog::SweepDialog(const Lab& lab, const RunPlan& plan, qint64 millisecondsEach, QWidget* parent)
    : QDialog(parent)
    , m_lab(lab)
    , m_start(plan)
    , m_each(millisecondsEach)
    , m_explanation(new QLabel(this))
    , m_repeatLabel(new QLabel(this))
    , m_repeat(new QSpinBox(this))
    , m_estimate(new QLabel(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    auto* rows = new QWidget(this);
    auto* grid = new QGridLayout(rows);
    grid->setColumnStretch(1, 1);
    for (const Param& param : lab.params) {
        if (canVary(param) && meets(plan.parameters, param.when))
            addRow(param, *grid);
    }
    grid->setRowStretch(static_cast<int>(m_rows.size()), 1);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(rows);
    m_explanation->setWordWrap(true);
    m_estimate->setWordWrap(true);
    m_repeat->setRange(1, 1000);
    m_repeat->setValue(std::max(3, plan.repeat));
    m_repeatLabel->setBuddy(m_repeat);
    auto* repeats = new QHBoxLayout;
    repeats->addWidget(m_repeatLabel);
    repeats->addWidget(m_repeat);
    repeats->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_explanation);
    column->addWidget(scroll, 1);
    column->addLayout(repeats);
    column->addWidget(m_estimate);
    column->addWidget(m_buttons);
    connect(m_repeat, &QSpinBox::valueChanged, this, &SweepDialog::refresh);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (const Sweep& sweep : plan.over) {
        QStringList values;
        for (const std::string& value : sweep.values)
            values += QString::fromStdString(value);
        vary(sweep.param, values.join(QStringLiteral(", ")));
    }
    retranslate();
    resize(fontMetrics().averageCharWidth() * 78, fontMetrics().height() * 26);
}

void SweepDialog::addRow(const Param& param, QGridLayout& grid)
{
    Row row{&param, new QCheckBox(grid.parentWidget()), new QLineEdit(grid.parentWidget())};
    const int number = static_cast<int>(m_rows.size());
    row.values->setText(QString::fromStdString(suggestedValues(param)));
    row.values->setCursorPosition(0);
    row.values->setEnabled(false);
    connect(row.chosen, &QCheckBox::toggled, row.values, &QWidget::setEnabled);
    connect(row.chosen, &QCheckBox::toggled, this, &SweepDialog::refresh);
    connect(row.values, &QLineEdit::textChanged, this, &SweepDialog::refresh);
    grid.addWidget(row.chosen, number, 0);
    grid.addWidget(row.values, number, 1);
    m_rows.push_back(row);
}

void SweepDialog::vary(const std::string& param, const QString& values)
{
    for (const Row& row : m_rows) {
        if (row.param->id != param)
            continue;
        row.values->setText(values);
        row.chosen->setChecked(true);
    }
}

RunPlan SweepDialog::plan() const
{
    RunPlan plan = m_start;
    plan.over = m_over;
    plan.repeat = m_repeat->value();
    return plan;
}

void SweepDialog::refresh()
{
    m_over.clear();
    m_failure.clear();
    for (const Row& row : m_rows) {
        if (!row.chosen->isChecked())
            continue;
        const auto values = sweepValues(*row.param, row.values->text().toStdString());
        if (values)
            m_over.push_back({row.param->id, *values});
        else if (m_failure.isEmpty())
            m_failure = shown(values.failure());
    }
    if (m_over.empty() && m_failure.isEmpty())
        m_failure = tr("Tick at least one parameter to vary.");
    constexpr int most = 100'000; // what the runner accepts
    const int runs = runsOf(plan());
    if (m_failure.isEmpty() && runs > most)
        m_failure = tr("That would be more than %L1 runs; vary less.").arg(most);
    QString estimate = tr("Runs, warm-ups included: %L1.").arg(runs);
    if (m_each > 0)
        estimate = tr("Runs, warm-ups included: %L1; about %2 if each takes as long as the last one.")
                       .arg(runs)
                       .arg(shownTime(m_each * runs * 1'000'000));
    QPalette colours = palette();
    if (!m_failure.isEmpty())
        colours.setColor(QPalette::WindowText, failureColour(isDark(palette())));
    m_estimate->setPalette(colours);
    m_estimate->setText(m_failure.isEmpty() ? estimate : m_failure);
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(m_failure.isEmpty());
}

void SweepDialog::retranslate()
{
    setWindowTitle(tr("Sweep"));
    m_explanation->setText(
        tr("The lesson is run once for every combination of the values below, and again in another order for "
           "each "
           "repetition, so that drift spreads. Write values separated by commas, or a range such as 2..64 or "
           "0..100..20."));
    m_repeatLabel->setText(tr("&Repetitions of each setting:"));
    m_repeat->setAccessibleName(tr("Repetitions of each setting"));
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Run"));
    for (const Row& row : m_rows) {
        const QString title = shown(row.param->title);
        row.chosen->setText(title);
        row.chosen->setToolTip(shown(row.param->help));
        row.values->setToolTip(shown(row.param->help));
        row.values->setAccessibleName(tr("Values of %1").arg(title));
    }
    refresh();
}

void SweepDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace interleave
