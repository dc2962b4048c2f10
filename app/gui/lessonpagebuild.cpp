// How a lesson's page is put together, and what its parts tell each other.
#include "app/gui/lessonpage.h"

#include "app/gui/busybanner.h"
#include "app/gui/elidedlabel.h"
#include "app/gui/groupingbox.h"
#include "app/gui/laneview.h"
#include "app/gui/notesview.h"
#include "app/gui/runbar.h"
#include "app/gui/runchooser.h"
#include "app/gui/runsettings.h"
#include "app/gui/sidearea.h"
#include "app/gui/stages.h"
#include "app/gui/stageview.h"
#include "labs/engine/lab.h"
#include "widgets/lessonview.h"
#include "widgets/paramform.h"
#include "widgets/recordinglist.h"
#include "widgets/resultsview.h"
#include "widgets/sourceview.h"
#include "widgets/texts.h"

#include <QDataStream>
#include <QEvent>
#include <QIODevice>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QTimer>
#include <QVBoxLayout>

namespace interleave {

namespace {

// Scrolls up and down only, and is never narrower than what it holds.
class SideScroll : public QScrollArea
{
public:
    explicit SideScroll(QWidget* parent)
        : QScrollArea(parent)
    {
        setWidgetResizable(true);
        setFrameShape(QFrame::NoFrame);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setFocusPolicy(Qt::NoFocus);
    }
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        return {widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width(),
                fontMetrics().height() * 8};
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::LayoutRequest)
            updateGeometry();
        return QScrollArea::eventFilter(watched, event);
    }
};

} // namespace

void LessonPage::build()
{
    m_title = new QLabel(this);
    m_question = new QLabel(this);
    m_question->setWordWrap(true);
    m_bar = new RunBar(m_lab, this);
    m_busy = new BusyBanner(this);
    m_columns = new SideArea(this);
    QSplitter* const side = buildSide();
    buildPanes();
    m_columns->setParts(side, m_panes);
    m_foot = new QWidget(this);
    m_foot->setLayout(buildFoot());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(10, 6, 10, 4);
    column->setSpacing(6);
    column->addWidget(m_title);
    column->addWidget(m_question);
    column->addWidget(m_bar);
    column->addWidget(m_busy);
    column->addWidget(m_columns, 1);
    column->addWidget(m_foot);
}

QSplitter* LessonPage::buildSide()
{
    auto* const side = new QSplitter(Qt::Vertical, m_columns);
    auto* scroll = new SideScroll(side);
    auto* inner = new QWidget(scroll);
    m_form = new ParamForm(m_lab, inner);
    m_settings = new RunSettings(m_lab, inner);
    auto* column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, 6, 0);
    column->addWidget(m_form);
    column->addWidget(m_settings);
    column->addStretch(1);
    scroll->setWidget(inner);
    scroll->setWidgetResizable(true);
    auto* recordings = new QWidget(side);
    m_list = new RecordingList(recordings);
    m_grouping = new GroupingBox(recordings);
    auto* below = new QVBoxLayout(recordings);
    below->setContentsMargins(0, 0, 0, 0);
    below->addWidget(m_list, 1);
    below->addWidget(m_grouping);
    side->addWidget(scroll);
    side->addWidget(recordings);
    side->setChildrenCollapsible(false);
    side->setSizes({700, 200});
    return side;
}

void LessonPage::buildPanes()
{
    Stage* stage = makeStage(m_lab.id, this);
    if (stage != nullptr)
        m_stage = new StageView(stage, this);
    m_charts = new ChartArea(m_lab, this);
    m_panes = new PaneArea(m_stage, m_charts, this);
    m_lesson = new LessonView(this);
    m_lesson->setFrameShape(QFrame::NoFrame);
    m_lanes = new LaneView(this);
    m_results = new ResultsView(this);
    m_source = new SourceView(this);
    m_notes = new NotesView(this);
    m_panes->add(Pane::lesson, m_lesson);
    m_panes->add(Pane::lanes, m_lanes);
    m_panes->add(Pane::results, m_results);
    m_panes->add(Pane::source, m_source);
    m_panes->add(Pane::notes, m_notes);
}

QLayout* LessonPage::buildFoot()
{
    m_chooser = new RunChooser(m_foot);
    m_status = new ElidedLabel(m_foot);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_chooser, 2);
    row->addWidget(m_status, 3);
    return row;
}

QByteArray LessonPage::sizes() const
{
    QByteArray all;
    QDataStream stream(&all, QIODevice::WriteOnly);
    stream << m_columns->sizes() << m_columns->side().saveState() << m_panes->sizes();
    return all;
}

void LessonPage::restoreSizes(const QByteArray& sizes)
{
    QDataStream stream(sizes);
    QByteArray columns;
    QByteArray rows;
    QByteArray panes;
    stream >> columns >> rows >> panes;
    m_columns->restoreSizes(columns);
    m_columns->side().restoreState(rows);
    m_panes->restoreSizes(panes);
}

void LessonPage::connectAll()
{
    connect(m_bar, &RunBar::presetChosen, this, &LessonPage::choosePreset);
    connect(m_bar, &RunBar::runWanted, this, &LessonPage::run);
    connect(m_bar, &RunBar::stopWanted, this, &LessonPage::stop);
    connect(m_bar, &RunBar::sweepWanted, this, &LessonPage::openSweep);
    connect(m_bar, &RunBar::pauseWanted, &m_session, &Session::setPaused);
    connect(m_bar, &RunBar::continuationWanted, this, &LessonPage::continueExperiment);
    connect(m_bar, &RunBar::actionWanted, &m_session, &Session::act);
    connect(m_form, &ParamForm::changed, this, &LessonPage::onParameters);
    connect(m_settings, &RunSettings::overCleared, this, [this] { m_bar->setPreset(QString()); });
    connect(m_sitting, &Sitting::changed, this, [this] { refresh(true); });
    connect(m_sitting, &Sitting::ended, this, [this](const SessionEnd& end) { emit trouble(end.sentence); });
    connect(m_grouping, &GroupingBox::chosen, m_sitting, &Sitting::setGrouping);
    connect(m_list, &RecordingList::settingsWanted, this, &LessonPage::useSettings);
    connect(m_list, &RecordingList::activated, m_chooser, &RunChooser::chooseEntry);
    connect(m_chooser, &RunChooser::chosen, this, [this] { refresh(true); });
    connect(m_charts, &QTabWidget::currentChanged, this, [this] {
        if (m_sitting->live()) // of what grows only the chart in front is drawn
            QMetaObject::invokeMethod(
                this, [this] { refresh(false); }, Qt::QueuedConnection);
    });
    connect(m_panes, &PaneArea::shown, this, &LessonPage::fill);
    const TimeView& time = m_lanes->time();
    connect(&time, &TimeView::windowChanged, this, [this, &time] {
        const AxisRange shown{static_cast<double>(time.window().begin),
                              static_cast<double>(time.window().end)};
        m_charts->showTime(time.whole() ? std::nullopt : std::optional(shown));
    });
    connect(&time, &TimeView::selectionChanged, this, [this, &time] {
        if (m_stage != nullptr)
            m_stage->setStretch(time.selection());
    });
    connect(m_panes, &PaneArea::maximisedChanged, this, &LessonPage::placeBeside);
    connect(&m_session, &Session::changed, this, [this] {
        if (m_sitting->live() && isVisible())
            showChanged();
    });
    connect(&m_session, &Session::started, this, &LessonPage::refreshBar);
    connect(&m_session, &Session::finished, this, &LessonPage::refreshBar);
}

void LessonPage::retranslate()
{
    //: number and title of a chapter, then the title of a lesson
    m_title->setText(
        tr("%1 %2 · %3").arg(m_lab.chapter).arg(shown(chapterTitle(m_lab.chapter)), shown(m_lab.title)));
    m_question->setText(shown(m_lab.question));
    QFont headline = font();
    headline.setPointSizeF(font().pointSizeF() * 1.45);
    headline.setBold(true);
    m_question->setFont(headline);
    m_status->setAccessibleDescription(tr("How the run was recorded"));
    m_results->setAccessibleName(paneTitle(Pane::results));
    m_lesson->setAccessibleName(paneTitle(Pane::lesson));
    m_lanes->setAccessibleName(paneTitle(Pane::lanes));
    m_source->setAccessibleName(paneTitle(Pane::source));
    m_list->setAccessibleName(tr("Recordings"));
    m_sitting->retranslate();
}

void LessonPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        if (!m_lessonLanguage.isEmpty())
            fill(m_panes->current());
        refresh(true);
    } else if (event->type() == QEvent::FontChange) {
        retranslate();
    }
}

void LessonPage::paintEvent(QPaintEvent* event)
{
    QWidget::paintEvent(event);
    // The lesson's text takes longer to lay out than all the rest to show: it comes right after the first
    // picture.
    if (m_lessonLanguage.isEmpty())
        QTimer::singleShot(0, this, [this] { fill(m_panes->current()); });
}

void LessonPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh(true);
}

} // namespace interleave
