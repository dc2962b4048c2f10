// Every command of the window.
#include "app/gui/mainwindow.h"

#include "app/gui/cleanupdialog.h"
#include "app/gui/lessonlist.h"
#include "app/gui/lessonpage.h"
#include "app/gui/stageview.h"
#include "widgets/chartpane.h"
#include "widgets/texts.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QMessageBox>

namespace interleave {

namespace {

QKeySequence keys(const char* text) { return QKeySequence(QString::fromLatin1(text)); }

void showAbout(QWidget* window)
{
    QMessageBox::about(
        window, MainWindow::tr("About Interleave"),
        MainWindow::tr(
            "Interleave %1\nA teaching lab for concurrent, parallel and distributed computing.\n\n"
            "Free software under the GNU General Public License, version 3 or later; it comes with no "
            "warranty.\nUses Qt %2.")
            .arg(QApplication::applicationVersion(), QString::fromLatin1(qVersion())));
}

} // namespace

void MainWindow::onPageDo(const std::function<void(LessonPage&)>& what)
{
    if (page() != nullptr)
        what(*page());
}

void MainWindow::buildMenus()
{
    buildFileMenu();
    buildLessonMenu();
    m_recordingMenu = m_actions.addMenu(LAB_TEXT("&Recordings"));
    buildViewMenu();
    QMenu* help = m_actions.addMenu(LAB_TEXT("&Help"));
    m_actions.add(help, {LAB_TEXT("Lesson &text"), LAB_TEXT("Read what the lesson is about")},
                  {QKeySequence::HelpContents},
                  [this] { onPageDo([](LessonPage& page) { page.panes().show(Pane::lesson); }); });
    m_actions.add(help, {LAB_TEXT("&About Interleave"), LAB_TEXT("Version and licence")}, {},
                  [this] { showAbout(this); });
}

void MainWindow::buildFileMenu()
{
    QMenu* file = m_actions.addMenu(LAB_TEXT("&File"));
    m_actions.add(
        file,
        {LAB_TEXT("&Open recordings…"), LAB_TEXT("Show recordings from files beside those of this sitting")},
        {QKeySequence::Open}, [this] { openFiles({}); });
    file->addSeparator();
    buildExports(file);
    file->addSeparator();
    buildCopies(file);
    file->addSeparator();
    m_actions.add(file, {LAB_TEXT("&Quit"), LAB_TEXT("Stop what runs, and leave")}, {keys("Ctrl+Q")},
                  [this] { close(); });
}

void MainWindow::buildExports(QMenu* file)
{
    m_actions.add(file, {LAB_TEXT("Export &chart…"), LAB_TEXT("Save the chart in front as PNG, SVG or PDF")},
                  {keys("Ctrl+E")}, [this] { exportChartAs(); });
    m_actions.add(file,
                  {LAB_TEXT("Export &lanes…"),
                   LAB_TEXT("Save the stretch of time shown as PNG, SVG or PDF, or its spans as CSV")},
                  {keys("Ctrl+Shift+D")}, [this] { exportLanesAs(); });
    m_actions.add(
        file,
        {LAB_TEXT("Export &page…"), LAB_TEXT("Save stage, charts, lanes and results as PNG, SVG or PDF")},
        {keys("Ctrl+Shift+E")}, [this] { exportPageAs(); });
    m_actions.add(
        file,
        {LAB_TEXT("Export &data…"), LAB_TEXT("Save the numbers of the recordings shown as CSV or JSON")},
        {keys("Ctrl+D")}, [this] { exportDataAs(); });
    m_actions.add(
        file,
        {LAB_TEXT("&Save recordings as…"), LAB_TEXT("Save the selected recordings as a file to open again")},
        {QKeySequence::Save}, [this] { exportRecordingAs(); });
    m_actions.add(
        file,
        {LAB_TEXT("Clean &up recordings…"), LAB_TEXT("Delete recordings, or allow them more of the disk")},
        {}, [this] { openCleanUp(m_library, this); });
}

void MainWindow::buildCopies(QMenu* file)
{
    m_actions.add(
        file,
        {LAB_TEXT("Copy chart as p&icture"), LAB_TEXT("Copy the chart in front, to paste it into slides")},
        {keys("Ctrl+Shift+C")}, [this] {
            onPageDo([](LessonPage& page) {
                if (page.charts().currentPane() != nullptr)
                    page.charts().currentPane()->copyAsPicture();
            });
        });
    m_actions.add(file,
                  {LAB_TEXT("Copy chart as &table"),
                   LAB_TEXT("Copy the chart's numbers, to paste them into a spreadsheet")},
                  {keys("Ctrl+Shift+T")}, [this] {
                      onPageDo([](LessonPage& page) {
                          if (page.charts().currentPane() != nullptr)
                              page.charts().currentPane()->copyAsTable();
                      });
                  });
    m_actions.add(
        file,
        {LAB_TEXT("Copy as co&mmand"), LAB_TEXT("Copy the command line that runs the same in a terminal")},
        {keys("Ctrl+Shift+L")}, [this] {
            onPageDo([](LessonPage& page) { QApplication::clipboard()->setText(commandLine(page.plan())); });
        });
}

void MainWindow::addRunActions(QMenu* lesson)
{
    m_starts += m_actions.add(lesson, {LAB_TEXT("&Run"), LAB_TEXT("Run with the settings of the page")},
                              {keys("F5"), keys("Ctrl+R")},
                              [this] { onPageDo([](LessonPage& page) { page.run(); }); });
    m_starts += m_actions.add(
        lesson,
        {LAB_TEXT("C&ontinue experiment"), LAB_TEXT("Measure what the experiment in front still misses")},
        {keys("Ctrl+Shift+R")}, [this] { onPageDo([](LessonPage& page) { page.continueExperiment(); }); });
    m_stop =
        m_actions.add(lesson, {LAB_TEXT("S&top"), LAB_TEXT("End the run now and keep what was measured")},
                      {keys("Esc"), keys("Ctrl+.")}, [this] { m_session.stop(); });
    m_starts +=
        m_actions.add(lesson, {LAB_TEXT("&Sweep…"), LAB_TEXT("Run for several values of a parameter")},
                      {keys("Shift+F5")}, [this] { onPageDo([](LessonPage& page) { page.openSweep(); }); });
}

void MainWindow::buildLessonMenu()
{
    QMenu* lesson = m_actions.addMenu(LAB_TEXT("&Lesson"));
    addRunActions(lesson);
    lesson->addSeparator();
    m_actions.add(lesson, {LAB_TEXT("&Next preset"), LAB_TEXT("Set what the next preset says")},
                  {keys("Alt+Down")}, [this] { onPageDo([](LessonPage& page) { page.stepPreset(1); }); });
    m_actions.add(lesson, {LAB_TEXT("&Previous preset"), LAB_TEXT("Set what the preset before says")},
                  {keys("Alt+Up")}, [this] { onPageDo([](LessonPage& page) { page.stepPreset(-1); }); });
    m_actions.add(lesson, {LAB_TEXT("Next r&un"), LAB_TEXT("Look at the run after the one shown")},
                  {keys("Alt+Right")}, [this] { onPageDo([](LessonPage& page) { page.stepRun(1); }); });
    m_actions.add(lesson, {LAB_TEXT("Prev&ious run"), LAB_TEXT("Look at the run before the one shown")},
                  {keys("Alt+Left")}, [this] { onPageDo([](LessonPage& page) { page.stepRun(-1); }); });
    m_actions.add(
        lesson,
        {LAB_TEXT("Play the run &again"), LAB_TEXT("Show on the stage what happened, from the beginning")},
        {keys("Ctrl+P")}, [this] {
            onPageDo([](LessonPage& page) {
                if (page.stage() != nullptr)
                    page.stage()->replay();
            });
        });
    lesson->addSeparator();
    m_actions.add(lesson, {LAB_TEXT("&Find a lesson"), LAB_TEXT("Type a word of its title or question")},
                  {keys("Ctrl+L")}, [this] {
                      m_lessons->show();
                      m_list->setChecked(true);
                      m_lessons->focusFilter();
                  });
    m_actions.add(lesson, {LAB_TEXT("N&ext lesson"), LAB_TEXT("Go on in the order of the course")},
                  {keys("Alt+PgDown")}, [this] { m_lessons->step(1); });
    m_actions.add(lesson, {LAB_TEXT("Pre&vious lesson"), LAB_TEXT("Go back in the order of the course")},
                  {keys("Alt+PgUp")}, [this] { m_lessons->step(-1); });
}

void MainWindow::buildViewMenu()
{
    QMenu* view = m_actions.addMenu(LAB_TEXT("&View"));
    m_list = m_actions.addToggle(view, {LAB_TEXT("&Lessons"), LAB_TEXT("Show the list of lessons")},
                                 {keys("F9")}, [this](bool on) {
                                     m_lessons->setVisible(on);
                                     m_preferences.lessonList = on ? 1 : 0;
                                 });
    m_side = m_actions.addToggle(
        view, {LAB_TEXT("Sett&ings"), LAB_TEXT("Show the column with parameters and recordings")},
        {keys("F8")}, [this](bool on) {
            if (!m_narrow)
                m_beside = on;
            onPageDo([this](LessonPage& page) { page.setRoom(*m_side, m_narrow, m_low); });
        });
    m_side->setChecked(true);
    m_present = m_actions.addToggle(
        view,
        {LAB_TEXT("&Presenter mode"),
         LAB_TEXT("Full screen with large type; Page Down and Page Up walk the presets, as a clicker does")},
        {keys("F11")}, [this](bool on) { setPresenting(on); });
    for (const auto& [key, by, text] : {std::tuple{"PgDown", 1, LAB_TEXT("Ne&xt step")},
                                        std::tuple{"PgUp", -1, LAB_TEXT("Pre&vious step")}}) {
        m_clicker += m_actions.add(
            view,
            {text,
             LAB_TEXT("In presenter mode: the next or previous preset, then the next or previous lesson")},
            {keys(key)}, [this, step = by] { stepPresentation(step); });
        m_clicker.back()->setEnabled(false);
    }
    view->addSeparator();
    buildPaneActions(view);
    view->addSeparator();
    buildThemeMenu(view);
    buildLanguageMenu(view);
    view->addSeparator();
    buildTypeActions(view);
}

void MainWindow::buildTypeActions(QMenu* view)
{
    m_actions.add(view, {LAB_TEXT("L&arger"), LAB_TEXT("Larger type everywhere")},
                  {QKeySequence::ZoomIn, keys("Ctrl+=")}, [this] { stepFont(1); });
    m_actions.add(view, {LAB_TEXT("S&maller"), LAB_TEXT("Smaller type everywhere")}, {QKeySequence::ZoomOut},
                  [this] { stepFont(-1); });
    m_actions.add(view, {LAB_TEXT("Normal si&ze"), LAB_TEXT("The system's size of type")}, {keys("Ctrl+0")},
                  [this] { stepFont(0); });
}

void MainWindow::buildPaneActions(QMenu* menu)
{
    constexpr Text tip = LAB_TEXT("Bring this pane to the front and go there");
    const std::pair<Pane, Text> panes[] = {
        {Pane::stage, LAB_TEXT("Go to &stage")},        {Pane::charts, LAB_TEXT("Go to &charts")},
        {Pane::lesson, LAB_TEXT("&Go to lesson text")}, {Pane::lanes, LAB_TEXT("Go to t&hread lanes")},
        {Pane::results, LAB_TEXT("Go to &results")},    {Pane::source, LAB_TEXT("Go to source co&de")},
        {Pane::notes, LAB_TEXT("Go to not&es")}};
    int number = 1;
    for (const auto& [pane, text] : panes) {
        m_actions.add(
            menu, {text, tip}, {QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + number++))},
            [this, pane = pane] { onPageDo([pane](LessonPage& page) { page.panes().show(pane); }); });
    }
    m_actions.add(menu,
                  {LAB_TEXT("One pane &only"),
                   LAB_TEXT("Give the pane with the keyboard all of the room, or share it again")},
                  {keys("Ctrl+M")},
                  [this] { onPageDo([](LessonPage& page) { page.panes().toggleMaximised(); }); });
}

void MainWindow::buildThemeMenu(QMenu* view)
{
    QMenu* menu = m_actions.addMenu(LAB_TEXT("&Theme"), view);
    m_themes = new QActionGroup(this);
    const std::pair<Theme, ActionWords> themes[] = {
        {Theme::system, {LAB_TEXT("&System"), LAB_TEXT("Light or dark as the system is")}},
        {Theme::light, {LAB_TEXT("&Light"), LAB_TEXT("Dark type on light")}},
        {Theme::dark, {LAB_TEXT("&Dark"), LAB_TEXT("Light type on dark")}}};
    for (const auto& [theme, words] : themes) {
        QAction* action =
            m_actions.addToggle(menu, words, {}, [this, theme = theme](bool) { setTheme(theme); });
        m_themes->addAction(action);
        action->setChecked(theme == m_preferences.theme);
    }
}

void MainWindow::buildLanguageMenu(QMenu* view)
{
    QMenu* menu = m_actions.addMenu(LAB_TEXT("La&nguage"), view);
    m_languages = new QActionGroup(this);
    QAction* systems =
        m_actions.addToggle(menu, {LAB_TEXT("&System"), LAB_TEXT("The language of the system")}, {},
                            [this](bool) { setLanguage(QString()); });
    systems->setData(QString());
    m_languages->addAction(systems);
    for (const QString& code : Language::known()) {
        // In their own names, so that everybody finds their own.
        QString name = QLocale(code).nativeLanguageName();
        name[0] = name[0].toUpper();
        QAction* action = menu->addAction(name.section(u' ', -1), this, [this, code] { setLanguage(code); });
        action->setCheckable(true);
        action->setData(code);
        m_languages->addAction(action);
    }
    for (QAction* action : m_languages->actions())
        action->setChecked(action->data().toString() == m_preferences.language);
}

} // namespace interleave
