#include "app/gui/lessonpage.h"

#include "app/gui/busybanner.h"
#include "app/gui/diskuse.h"
#include "app/gui/elidedlabel.h"
#include "app/gui/groupingbox.h"
#include "app/gui/laneview.h"
#include "app/gui/lessonfiles.h"
#include "app/gui/notesview.h"
#include "app/gui/runbar.h"
#include "app/gui/runchooser.h"
#include "app/gui/runsettings.h"
#include "app/gui/sidearea.h"
#include "app/gui/stageview.h"
#include "app/gui/sweepdialog.h"
#include "widgets/chartpane.h"
#include "widgets/lessonview.h"
#include "widgets/paramform.h"
#include "widgets/recordinglist.h"
#include "widgets/resultsview.h"
#include "widgets/sourceview.h"
#include "widgets/texts.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLayout>

namespace interleave {

namespace {

QString timeLeft(const Session& session)
{
    if (session.paused())
        return LessonPage::tr("Paused");
    const qint64 left = session.remaining();
    //: time until the run ends
    return left < 0 ? QString() : LessonPage::tr("%1 left").arg(shownTime((left / 1000 + 1) * 1'000'000'000));
}

/// Where none of the runs is shown.
QString nothingLine(const RecordingListModel& list)
{
    return list.entries().empty() ? LessonPage::tr("No run yet.")
                                  : LessonPage::tr("Tick a run in the list of recordings to see it here.");
}

} // namespace

LessonPage::LessonPage(const Lab& lab, Session& session, Library& library, QWidget* parent)
    : QWidget(parent)
    , m_lab(lab)
    , m_session(session)
{
    build();
    m_sitting = new Sitting(m_lab, m_list->model(), library, session, this);
    m_list->parentWidget()->layout()->addWidget(new DiskUse(library, m_list->parentWidget()));
    connectAll();
    m_sinceSlow.start();
    m_sinceShown.start();
    retranslate();
    if (!m_lab.presets.empty())
        choosePreset(QString::fromStdString(m_lab.presets.front().id));
}

const Recording* LessonPage::recording() const { return m_chooser->current(); }

ResultsModel& LessonPage::results() const { return m_results->model(); }

RunPlan LessonPage::plan() const
{
    RunPlan plan;
    plan.lab = QString::fromStdString(m_lab.id);
    plan.parameters = m_form->parameters();
    plan.preset = m_bar->preset();
    plan.seed = m_settings->seed();
    plan.repeat = m_settings->repeat();
    plan.trace = m_settings->trace();
    plan.allSpans = m_settings->allSpans();
    plan.over = m_settings->over();
    return plan;
}

bool LessonPage::canRun() const
{
    return m_session.state() == Session::State::idle && m_form->failure().isEmpty();
}

void LessonPage::run()
{
    if (canRun())
        m_sitting->start(plan());
}

void LessonPage::stop()
{
    if (m_sitting->live())
        m_session.stop();
}

void LessonPage::openSweep()
{
    if (!canRun())
        return;
    auto* dialog = new SweepDialog(m_lab, plan(), m_sitting->lastRunLength(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const RunPlan plan = dialog->plan();
        m_settings->setOver(plan.over);
        m_settings->setRepeat(plan.repeat);
        if (canRun())
            m_sitting->start(plan);
    });
    dialog->open();
}

void LessonPage::continueExperiment()
{
    if (m_session.state() == Session::State::idle)
        m_sitting->goOnWith(m_chooser->currentEntry());
}

void LessonPage::choosePreset(const QString& id)
{
    const Preset* preset = findPreset(m_lab, id.toStdString());
    if (preset == nullptr)
        return m_bar->setPreset(id);
    const auto parameters = parametersOf(m_lab, preset->values);
    if (!parameters)
        return emit trouble(shown(parameters.failure()));
    m_form->setParameters(*parameters);
    m_settings->setRepeat(std::max(1, preset->repeat));
    m_settings->setOver(preset->over);
    m_bar->setPreset(id);
    refresh(true);
}

void LessonPage::useSettings(const QString& entry)
{
    const KeptRecording* const kept =
        m_list->model().entry(entry.isEmpty() ? m_chooser->currentEntry() : entry);
    if (kept == nullptr || kept->outline == nullptr || kept->outline->recordings.empty())
        return;
    Recordings recordings;
    for (const Recording& recording : kept->outline->recordings)
        recordings.push_back(&recording);
    const RunPlan plan = planLike(m_lab, recordings);
    m_form->setParameters(plan.parameters);
    m_settings->setRepeat(plan.repeat);
    m_settings->setSeed(plan.seed);
    m_settings->setOver(plan.over);
    m_bar->setPreset(plan.preset);
    onParameters();
    refresh(true);
}

bool LessonPage::untouched() const
{
    return m_shown.runs.empty() &&
           (m_lab.presets.empty() || m_bar->preset().toStdString() == m_lab.presets.front().id);
}

bool LessonPage::stepPreset(int by)
{
    const int wanted = m_bar->presets().currentIndex() + by;
    if (wanted < 0 || wanted >= static_cast<int>(m_lab.presets.size()))
        return false;
    choosePreset(m_bar->presets().itemData(wanted).toString());
    return true;
}

void LessonPage::stepRun(int by) { m_chooser->step(by); }

void LessonPage::onParameters()
{
    // A preset that no longer says what is set would be a lie.
    const Preset* preset = findPreset(m_lab, m_bar->preset().toStdString());
    const Parameters now = m_form->parameters();
    if (preset != nullptr) {
        const auto its = parametersOf(m_lab, preset->values);
        if (its && *its != now)
            m_bar->setPreset(QString());
    }
    m_bar->setObstacle(m_form->failure());
    if (m_shown.runs.empty())
        refresh(true); // which charts are to come follows from what is set
}

void LessonPage::showChanged()
{
    // At most a third of the time goes into showing: a slow machine sees fewer pictures, and its run is left
    // in peace.
    if (m_sinceShown.elapsed() < 3 * m_cost)
        return;
    const bool slow = m_sinceSlow.hasExpired(300);
    QElapsedTimer clock;
    clock.start();
    refresh(slow);
    m_cost = clock.elapsed();
    m_sinceShown.start();
    if (slow)
        m_sinceSlow.start();
}

void LessonPage::refresh(bool everything)
{
    m_shown = m_sitting->shown();
    m_chooser->setRuns(m_shown.runs);
    m_grouping->setRuns(m_shown);
    placeBeside();
    const Recording* front = recording();
    const bool growing = front != nullptr && front->ending == Ending::live;
    if (m_stage != nullptr)
        m_stage->setRecording(front, growing ? m_session.now() : front == nullptr ? 0 : front->now);
    m_lanes->setRecording(front);
    // What lives grows: it has no owner yet that could keep it for another thread.
    const auto owners = m_sitting->live() ? Experiments() : m_shown.owners;
    const ChartedRuns charted{m_shown.recordings, m_shown.labels, wantedBy(plan()), owners};
    if (everything && !m_sitting->live())
        m_charts->setRuns(charted);
    else
        m_charts->setGrowingRuns(charted);
    if (everything) {
        m_busy->setRuns(m_shown.recordings);
        m_results->setReckoning({&m_lab, m_shown.recordings, {m_shown.labels, {}}, owners});
        m_notes->setRecording(front);
        m_status->setLine(front == nullptr ? nothingLine(m_list->model()) : statusLine(*front));
    }
    refreshBar();
}

void LessonPage::refreshBar()
{
    const bool idle = m_session.state() == Session::State::idle;
    RunBar::Mode mode = idle ? RunBar::Mode::ready : RunBar::Mode::otherRuns;
    if (m_sitting->live())
        mode = m_session.state() == Session::State::stopping ? RunBar::Mode::stopping : RunBar::Mode::running;
    const bool known = m_sitting->live() && !m_session.recordings().empty();
    m_bar->setMode(mode, known ? m_session.recordings().back().parameters : m_form->parameters());
    m_bar->setPause(runsOf(m_session.plan()) > 1, m_session.paused());
    m_bar->setMissing(idle ? m_sitting->missingOf(m_chooser->currentEntry()) : 0);
    m_bar->setProgress(m_session.progress(), timeLeft(m_session));
}

void LessonPage::fill(Pane pane)
{
    if (pane == Pane::lesson && m_lessonLanguage != shownLanguage()) {
        m_lessonLanguage = shownLanguage();
        m_lesson->setMarkdown(lessonText(QString::fromStdString(m_lab.id), m_lessonLanguage));
    } else if (pane == Pane::source && m_source->files().isEmpty()) {
        m_source->setFiles(lessonSources(QString::fromStdString(m_lab.id)));
    } else if (pane == Pane::lanes) {
        m_lanes->refresh();
    }
}

void LessonPage::setPresenting(bool presenting)
{
    if (presenting == m_presenting)
        return;
    m_presenting = presenting;
    if (presenting) {
        // What is to be seen from the last row: the stage and the chart.
        m_sizesBefore = m_panes->sizes();
        m_panes->setTopShare(0.7);
    } else {
        m_panes->restoreSizes(m_sizesBefore);
    }
    placeBeside();
}

void LessonPage::setRoom(QAction& side, bool narrow, bool low)
{
    m_sideWanted = side.isChecked();
    m_low = low;
    m_columns->setDrawer(narrow);
    m_bar->offerSettings(&side, narrow);
    placeBeside();
}

void LessonPage::placeBeside()
{
    m_columns->setOpen(m_sideWanted && !m_presenting && !m_panes->maximised());
    m_title->setVisible(!m_presenting && !m_low); // the window's title says it too
    m_status->setVisible(!m_presenting);
    m_foot->setVisible(!m_presenting || m_shown.runs.size() > 1); // a room should know which run it sees
}

} // namespace interleave
