#include "app/gui/runbar.h"

#include "app/gui/glyphs.h"
#include "app/gui/theme.h"
#include "widgets/texts.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>

namespace interleave {

RunBar::RunBar(const Lab& lab, QWidget* parent)
    : QWidget(parent)
    , m_lab(lab)
    , m_settings(new QToolButton(this))
    , m_presetLabel(new QLabel(this))
    , m_presets(new QComboBox(this))
    , m_run(new QPushButton(this))
    , m_stop(new QPushButton(this))
    , m_sweep(new QPushButton(this))
    , m_pause(new QPushButton(this))
    , m_continue(new QPushButton(this))
    , m_progress(new QProgressBar(this))
    , m_left(new QLabel(this))
    , m_help(new QLabel(this))
{
    m_settings->hide();
    m_presetLabel->setBuddy(m_presets);
    m_presets->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_presets->setMinimumContentsLength(22);
    m_presets->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_presets->setMaximumWidth(fontMetrics().averageCharWidth() * 60);
    for (const Preset& preset : m_lab.presets)
        m_presets->addItem(QString(), QString::fromStdString(preset.id));
    m_presets->addItem(QString(), QString());
    m_run->setIcon(glyphIcon(Glyph::run, QPalette::HighlightedText)); // it stands on the accent
    m_stop->setIcon(glyphIcon(Glyph::stop));
    m_sweep->setIcon(glyphIcon(Glyph::sweep));
    m_continue->setObjectName(QStringLiteral("continue"));
    m_run->setPalette(accentPalette(palette()));
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_help->setWordWrap(true);
    connect(m_presets, &QComboBox::activated, this, [this] {
        refresh();
        emit presetChosen(preset());
    });
    connect(m_run, &QPushButton::clicked, this, &RunBar::runWanted);
    connect(m_stop, &QPushButton::clicked, this, &RunBar::stopWanted);
    connect(m_sweep, &QPushButton::clicked, this, &RunBar::sweepWanted);
    connect(m_pause, &QPushButton::clicked, this, [this] { emit pauseWanted(!m_paused); });
    connect(m_continue, &QPushButton::clicked, this, &RunBar::continuationWanted);
    layOut();
    retranslate();
}

void RunBar::layOut()
{
    auto* row = new QHBoxLayout;
    row->addWidget(m_settings);
    row->addWidget(m_presetLabel);
    row->addWidget(m_presets, 3);
    row->addWidget(m_run);
    row->addWidget(m_stop);
    row->addWidget(m_sweep);
    row->addStretch(1);
    // What the preset shows, or while it runs what may be done and how far it is: so the page keeps its
    // layout.
    auto* second = new QHBoxLayout;
    second->addStrut(m_run->sizeHint().height());
    second->addWidget(m_help, 1);
    second->addWidget(m_continue);
    makeActionButtons(*second);
    second->addWidget(m_pause);
    second->addWidget(m_progress, 1);
    second->addWidget(m_left);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(row);
    column->addLayout(second);
}

void RunBar::makeActionButtons(QHBoxLayout& row)
{
    for (const Action& action : m_lab.actions) {
        auto* button = new QPushButton(this);
        const QString id = QString::fromStdString(action.id);
        connect(button, &QPushButton::clicked, this, [this, id] { emit actionWanted(id); });
        row.addWidget(button);
        button->setObjectName(id);
        m_actions.append(button);
    }
}

QString RunBar::preset() const { return m_presets->currentData().toString(); }

void RunBar::setPreset(const QString& id)
{
    const int index = m_presets->findData(id);
    m_presets->setCurrentIndex(index < 0 ? m_presets->count() - 1 : index);
    refresh();
}

void RunBar::setMode(Mode mode, const Parameters& parameters)
{
    m_mode = mode;
    m_offered.clear();
    for (const Action& action : m_lab.actions)
        m_offered.append(meets(parameters, action.when));
    refresh();
}

void RunBar::offerSettings(QAction* command, bool offered)
{
    m_settings->setDefaultAction(command);
    m_settings->setVisible(offered);
}

void RunBar::setObstacle(const QString& sentence)
{
    m_obstacle = sentence;
    refresh();
}

void RunBar::setPause(bool offered, bool paused)
{
    m_pauseOffered = offered;
    m_paused = paused;
    refresh();
}

void RunBar::setMissing(int runs)
{
    if (runs == m_missing)
        return;
    m_missing = runs;
    retranslate();
}

void RunBar::setProgress(double fraction, const QString& text)
{
    constexpr int whole = 1000;
    m_progress->setRange(0,
                         fraction > 0 ? whole : 0); // 0: how far it is cannot be told, only that it goes on
    m_progress->setValue(static_cast<int>(fraction * whole));
    m_left->setText(text);
}

void RunBar::refresh()
{
    const bool ready = m_mode == Mode::ready && m_obstacle.isEmpty();
    const bool busy = m_mode == Mode::running || m_mode == Mode::stopping;
    m_run->setEnabled(ready);
    m_sweep->setEnabled(ready);
    m_stop->setEnabled(busy);
    m_stop->setText(m_mode == Mode::stopping ? tr("Stopping…") : tr("Stop"));
    for (qsizetype i = 0; i < m_actions.size(); ++i) {
        m_actions[i]->setVisible(busy && m_offered.value(i));
        m_actions[i]->setEnabled(m_mode == Mode::running);
    }
    m_pause->setVisible(busy && m_pauseOffered);
    m_pause->setEnabled(m_mode == Mode::running);
    m_pause->setIcon(glyphIcon(m_paused ? Glyph::run : Glyph::pause));
    //: goes on after a pause
    m_pause->setText(m_paused ? tr("Resume") : tr("Pause"));
    m_pause->setToolTip(m_paused ? tr("Go on with the next run")
                                 : tr("Begin no further run until it is resumed; the run that goes on is "
                                      "finished"));
    m_continue->setVisible(m_missing > 0 && m_mode == Mode::ready);
    m_help->setVisible(!busy);
    m_progress->setVisible(busy);
    m_left->setVisible(busy);
    const Preset* preset = findPreset(m_lab, this->preset().toStdString());
    QString help = preset == nullptr ? tr("Your own settings.") : shown(preset->help);
    if (m_mode == Mode::otherRuns)
        help = tr(
            "Another lesson is running. Stop it first: two at once would disturb each other's measurements.");
    else if (!m_obstacle.isEmpty())
        help = m_obstacle;
    m_help->setText(help);
}

void RunBar::retranslate()
{
    m_presetLabel->setText(tr("&Preset:"));
    m_presets->setAccessibleName(tr("Preset"));
    m_presets->setToolTip(tr("A recipe that shows one thing"));
    retranslatePresets();
    m_run->setText(tr("Run"));
    m_run->setToolTip(tr("Run with these settings (F5)"));
    m_stop->setToolTip(tr("End the run now and keep what was measured (Esc)"));
    m_continue->setText(tr("Continue (runs missing: %L1)").arg(m_missing));
    m_continue->setToolTip(tr("Measure what the experiment in front still misses, and keep what it has"));
    m_sweep->setText(tr("Sweep…"));
    m_sweep->setToolTip(tr("Run for several values of a parameter, several times each (Shift+F5)"));
    for (qsizetype i = 0; i < m_actions.size(); ++i) {
        const Action& action = m_lab.actions[static_cast<std::size_t>(i)];
        m_actions[i]->setText(shown(action.title));
        m_actions[i]->setToolTip(shown(action.help));
    }
    m_progress->setAccessibleName(tr("Progress of the run"));
    refresh();
}

void RunBar::retranslatePresets()
{
    for (int i = 0; i < m_presets->count(); ++i) {
        const Preset* preset = findPreset(m_lab, m_presets->itemData(i).toString().toStdString());
        //: the entry of the list of presets when no preset fits the settings
        m_presets->setItemText(i, preset == nullptr ? tr("Own settings") : shown(preset->title));
        m_presets->setItemData(i, preset == nullptr ? QString() : shown(preset->help), Qt::ToolTipRole);
    }
}

void RunBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::PaletteChange)
        m_run->setPalette(accentPalette(palette()));
}

} // namespace interleave
