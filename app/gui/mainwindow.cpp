#include "app/gui/mainwindow.h"

#include "app/gui/commandkeys.h"
#include "app/gui/lessonlist.h"
#include "app/gui/lessonpage.h"
#include "app/gui/messagebar.h"
#include "labs/engine/catalogue.h"
#include "widgets/recordinglist.h"
#include "widgets/texts.h"
#include "widgets/waitingbar.h"

#include <QApplication>
#include <QCloseEvent>
#include <QMenu>
#include <QMenuBar>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace interleave {

namespace {

/// What scrolls: as large as the page in front needs at least. A scroll area by itself would ask the layout
/// of a stack, which tells how much every page would like.
class Sheet : public QWidget
{
public:
    Sheet(QStackedWidget* stack, QWidget* parent)
        : QWidget(parent)
        , m_stack(stack)
    {
        stack->setParent(this);
    }
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        const QSize least = m_stack->minimumSizeHint();
        const QWidget* const page = m_stack->currentWidget();
        const bool folds =
            page != nullptr && page->layout() != nullptr && page->layout()->hasHeightForWidth();
        return folds ? least.expandedTo({0, page->layout()->minimumHeightForWidth(width())}) : least;
    }

protected:
    bool event(QEvent* event) override
    {
        if (event->type() == QEvent::LayoutRequest)
            updateGeometry();
        return QWidget::event(event);
    }
    void resizeEvent(QResizeEvent* event) override
    {
        m_stack->setGeometry(rect());
        if (event->oldSize().width() != width())
            updateGeometry();
    }

private:
    QStackedWidget* m_stack;
};

/// Where a page needs more than the window has, as with very large type, it scrolls.
QScrollArea* scrolling(QStackedWidget* content, QWidget* parent)
{
    auto* const scroll = new QScrollArea(parent);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setWidget(new Sheet(content, scroll));
    return scroll;
}

WaitingBar* waitingIn(QWidget* parent)
{
    auto* const bar = new WaitingBar(parent);
    bar->setContentsMargins(10, 4, 10, 4);
    return bar;
}

} // namespace

MainWindow::MainWindow(const QString& folder)
    : m_preferences(readPreferences())
    , m_library(folder)
    , m_actions(this)
    , m_pointSize(QApplication::font().pointSizeF())
{
    setAcceptDrops(true);
    // Colours, language and type first: what is built then need not change before it is seen.
    applyTheme(m_preferences.theme);
    m_language.choose(m_preferences.language);
    applyFont();
    build();
    buildMenus();
    new CommandKeys(this);
    connectAll();
    placeWindow();
    retranslate();
    const bool known = findLab(m_preferences.lesson.toStdString()) != nullptr;
    if (!catalogue().empty())
        showLesson(known ? m_preferences.lesson : QString::fromStdString(catalogue().front()->id));
    loadOrphans();
    m_storage.begin();
}

MainWindow::~MainWindow()
{
    // Pages look at the session and the library, which are members and would go before the pages do.
    m_front = nullptr;
    qDeleteAll(m_pages);
}

void MainWindow::build()
{
    m_columns = new QSplitter(Qt::Horizontal, this);
    m_columns->setChildrenCollapsible(false);
    m_lessons = new LessonList(m_columns);
    auto* right = new QWidget(m_columns);
    m_messages = new MessageBar(right);
    m_stack = new QStackedWidget(right);
    auto* column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_messages);
    m_loading = waitingIn(right);
    m_exporting = waitingIn(right);
    column->addWidget(m_loading);
    column->addWidget(m_exporting);
    column->addWidget(scrolling(m_stack, right), 1);
    m_columns->setStretchFactor(0, 0);
    m_columns->setStretchFactor(1, 1);
    m_columns->setSizes({fontMetrics().averageCharWidth() * 32, 10'000});
    setCentralWidget(m_columns);
}

void MainWindow::connectAll()
{
    connect(m_lessons, &LessonList::chosen, this, &MainWindow::showLesson);
    connect(m_lessons, &LessonList::entered, this, [this] { m_stack->setFocus(); });
    connect(&m_storage, &Storage::remark, m_messages, &MessageBar::say);
    connect(&m_loader, &Loader::slow, this, [this] { m_loading->setState(WaitingBar::State::computing); });
    connect(&m_loader, &Loader::progress, m_loading, &WaitingBar::setProgress);
    connect(&m_loader, &Loader::loaded, this, &MainWindow::onLoaded);
    connect(&m_loader, &Loader::ended, this, [this] {
        m_loading->setState(WaitingBar::State::idle);
        for (LessonPage* page : std::as_const(m_pages))
            page->sitting().stopWaiting();
    });
    connect(m_loading, &WaitingBar::cancelled, &m_loader, &Loader::cancel);
    connect(&m_exporter, &Exporter::progress, m_exporting, &WaitingBar::setProgress);
    connect(&m_exporter, &Exporter::ended, this, [this](const Outcome<bool>& outcome) {
        m_exporting->setState(WaitingBar::State::idle);
        say(outcome);
        leaveIfDone();
    });
    connect(m_exporting, &WaitingBar::cancelled, &m_exporter, &Exporter::cancel);
    connect(&m_session, &Session::started, this, &MainWindow::refreshActions);
    connect(&m_session, &Session::finished, this, [this] {
        refreshActions();
        leaveIfDone();
    });
}

LessonPage* MainWindow::pageOf(const QString& id)
{
    if (m_pages.contains(id))
        return m_pages.value(id);
    const Lab* lab = findLab(id.toStdString());
    if (lab == nullptr)
        return nullptr;
    auto* page = new LessonPage(*lab, m_session, m_library, m_stack);
    page->restoreSizes(m_preferences.sizes);
    connect(page, &LessonPage::trouble, m_messages, &MessageBar::say);
    connect(&page->sitting(), &Sitting::filesWanted, this,
            [this](const QStringList& paths) { m_loader.load(paths, true); });
    m_storage.watch(page->sitting());
    m_pages.insert(id, page);
    m_stack->addWidget(page);
    page->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored); // until it is in front
    return page;
}

void MainWindow::showLesson(const QString& lab)
{
    LessonPage* wanted = pageOf(lab);
    if (wanted == nullptr || wanted == m_front)
        return;
    if (m_front != nullptr) {
        m_preferences.sizes = m_front->sizes();
        m_front->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    }
    m_front = wanted;
    wanted->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    wanted->restoreSizes(m_preferences.sizes);
    m_stack->setCurrentWidget(wanted);
    m_preferences.lesson = lab;
    onPage();
}

void MainWindow::onPage()
{
    m_lessons->setCurrent(QString::fromStdString(page()->lab().id));
    page()->setPresenting(m_presenting);
    page()->setRoom(*m_side, m_narrow, m_low);
    m_recordingMenu->clear();
    m_recordingMenu->addActions(page()->list().listActions());
    refreshActions();
    retranslate();
}

void MainWindow::refreshActions()
{
    const bool idle = m_session.state() == Session::State::idle;
    for (QAction* start : m_starts)
        start->setEnabled(idle);
    m_stop->setEnabled(!idle);
}

void MainWindow::setTheme(Theme theme)
{
    m_preferences.theme = theme;
    m_themes->actions().at(static_cast<int>(theme))->setChecked(true);
    applyTheme(theme);
}

void MainWindow::setLanguage(const QString& language)
{
    m_preferences.language = language;
    for (QAction* action : m_languages->actions())
        action->setChecked(action->data().toString() == language);
    m_language.choose(language);
}

void MainWindow::retranslate()
{
    const QString lesson = page() == nullptr ? QString() : shown(page()->lab().title);
    setWindowTitle(lesson.isEmpty() ? QStringLiteral("Interleave")
                                    : QStringLiteral("%1 – Interleave").arg(lesson));
    m_actions.retranslate();
    m_loading->setTexts(tr("Reading recordings"));
    m_exporting->setTexts(tr("Writing the data"));
    m_stack->setAccessibleName(tr("Lesson"));
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace interleave
