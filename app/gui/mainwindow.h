#pragma once
// The window: the lessons on the left, one lesson's page beside them, and every command in the menus.

#include "app/gui/actions.h"
#include "app/gui/exporter.h"
#include "app/gui/language.h"
#include "app/gui/panearea.h"
#include "app/gui/preferences.h"
#include "app/gui/storage.h"

#include <QActionGroup>
#include <QMainWindow>
#include <QMap>

class QSplitter;
class QStackedWidget;

namespace interleave {

class LessonList;
class LessonPage;
class MessageBar;
class WaitingBar;

class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(const QString& folder = Library::standardFolder());
    ~MainWindow() override;

    [[nodiscard]] LessonPage* page() const { return m_front; } ///< null where there is no lesson at all
    [[nodiscard]] Session& session() { return m_session; }
    [[nodiscard]] Library& library() { return m_library; }
    [[nodiscard]] MessageBar& messages() const { return *m_messages; }

    void showLesson(const QString& lab);
    void openFiles(const QStringList& paths);
    void setTheme(Theme theme);
    void setLanguage(const QString& language);
    /// Full screen, large type, and the keys of a clicker.
    void setPresenting(bool presenting);

signals:
    void left(); ///< closed while a lesson ran, and that run has ended now

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void buildExports(QMenu* file);
    void buildCopies(QMenu* file);
    void buildMenus();
    void buildFileMenu();
    void buildLessonMenu();
    void addRunActions(QMenu* lesson);
    void buildViewMenu();
    void buildTypeActions(QMenu* view);
    void buildPaneActions(QMenu* menu);
    void buildThemeMenu(QMenu* view);
    void buildLanguageMenu(QMenu* view);
    void connectAll();
    LessonPage* pageOf(const QString& id);
    void placeWindow();
    void placeColumns(); ///< which are shown, and how
    void onPage();
    void onLoaded(const Loading& loading);
    void leaveIfDone();
    bool mayLeave();
    void loadOrphans();
    void onPageDo(const std::function<void(LessonPage&)>& what);
    void stepPresentation(int by);
    void stepFont(int by);
    void applyFont();
    void refreshActions();
    void say(const Outcome<bool>& outcome);
    QString askForFile(const QString& title, const QString& name, const QString& filters, bool warn = true);
    void exportChartAs();
    void exportLanesAs();
    void exportPageAs();
    void exportDataAs();
    void exportRecordingAs();
    void remember();
    void retranslate();

    Preferences m_preferences;
    Language m_language;
    Library m_library;
    Session m_session;
    Storage m_storage{m_library, *this};
    Loader m_loader;
    Exporter m_exporter;
    Actions m_actions;
    qreal m_pointSize = 0; ///< of the font before any step
    bool m_presenting = false, m_maximisedBefore = false, m_leaving = false;
    bool m_narrow = false, m_low = false, m_beside = true; ///< little room; settings wanted where there is
    LessonList* m_lessons = nullptr;
    QSplitter* m_columns = nullptr;
    QStackedWidget* m_stack = nullptr;
    MessageBar* m_messages = nullptr;
    WaitingBar* m_loading = nullptr;
    WaitingBar* m_exporting = nullptr;
    QMap<QString, LessonPage*> m_pages;
    LessonPage* m_front = nullptr; ///< of them
    QMenu* m_recordingMenu = nullptr;
    QList<QAction*> m_starts; ///< what cannot be done while something runs
    QAction* m_stop = nullptr;
    QAction* m_list = nullptr;
    QAction* m_side = nullptr;
    QAction* m_present = nullptr;
    QList<QAction*> m_clicker; ///< keys that work while presenting only
    QActionGroup *m_themes = nullptr, *m_languages = nullptr;
};

} // namespace interleave
