#include "tests/app/gui/windowfixture.h"
#include "widgets/colours.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QTabBar>

using namespace interleave;

namespace {

QStringList shownTexts(const QWidget& window)
{
    QStringList texts;
    for (const QLabel* label : window.findChildren<QLabel*>())
        texts += label->text();
    for (const QAbstractButton* button : window.findChildren<QAbstractButton*>())
        texts += button->text();
    for (const QAction* action : window.findChildren<QAction*>())
        texts += action->text();
    return texts;
}

void collect(const QMenu& menu, QSet<QAction*>& all)
{
    for (QAction* action : menu.actions()) {
        all.insert(action);
        if (action->menu() != nullptr)
            collect(*action->menu(), all);
    }
}

} // namespace

class WindowTest : public WindowFixture
{
    Q_OBJECT

private slots:
    void aLessonIsShownAndEveryMenuHoldsSomething()
    {
        QVERIFY(page() != nullptr);
        QVERIFY(m_window->windowTitle().size() > QStringLiteral("Interleave").size());
        for (const QAction* menu : m_window->menuBar()->actions())
            QVERIFY2(!menu->menu()->isEmpty(), qPrintable(menu->text()));
    }

    void theLanguageChangesWhileTheWindowIsOpen()
    {
        QCoreApplication::sendPostedEvents();
        const QString english = m_window->menuBar()->actions().constFirst()->text();
        const QStringList before = shownTexts(*m_window);
        m_window->setLanguage(QStringLiteral("fr"));
        QTRY_VERIFY(m_window->menuBar()->actions().constFirst()->text() != english);
        QTRY_VERIFY(shownTexts(*m_window) != before);
        m_window->setLanguage(QStringLiteral("en"));
        QTRY_COMPARE(m_window->menuBar()->actions().constFirst()->text(), english);
        QTRY_COMPARE(shownTexts(*m_window), before);
    }

    void theThemeChangesWhileTheWindowIsOpen()
    {
        m_window->setTheme(Theme::dark);
        QTRY_VERIFY(isDark(page()->palette()));
        m_window->setTheme(Theme::light);
        QTRY_VERIFY(!isDark(page()->palette()));
    }

    void everyCommandHasATextAndIsInAMenu()
    {
        QSet<QAction*> inMenus;
        for (QAction* action : m_window->menuBar()->actions()) {
            QVERIFY(!action->text().isEmpty());
            collect(*action->menu(), inMenus);
        }
        for (QAction* action : m_window->actions()) {
            QVERIFY2(!action->text().isEmpty(), qPrintable(action->shortcut().toString()));
            QVERIFY2(inMenus.contains(action), qPrintable(action->text()));
        }
    }

    void aClickerWalksThePresets()
    {
        m_window->setPresenting(true);
        const QString first = page()->plan().preset;
        QTest::keyClick(m_window.get(), Qt::Key_PageDown);
        QVERIFY(page()->plan().preset != first);
        QTest::keyClick(m_window.get(), Qt::Key_PageUp);
        QCOMPARE(page()->plan().preset, first);
        m_window->setPresenting(false);
        QVERIFY(m_window->menuBar()->isVisible());
    }

    void onePaneTakesTheRoomAndGivesItBack()
    {
        page()->panes().show(Pane::source);
        page()->panes().toggleMaximised();
        QCOMPARE(page()->panes().maximised(), std::optional(PaneArea::tabGroup));
        QVERIFY(!page()->charts().isVisible());
        page()->panes().toggleMaximised();
        QVERIFY(page()->charts().isVisible());
    }
};

QTEST_MAIN(WindowTest)
#include "window_test.moc"
