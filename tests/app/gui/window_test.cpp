#include "tests/app/gui/windowfixture.h"
#include "widgets/colours.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
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

// The children that ask for most room: where to look when a page does not fit.
QStringList widest(const QWidget& page)
{
    QMap<int, QString> byWidth;
    for (const QWidget* child : page.findChildren<QWidget*>())
        byWidth[-child->minimumSizeHint().width()] = QString::fromLatin1(child->metaObject()->className());
    QStringList shown;
    for (auto child = byWidth.cbegin(); child != byWidth.cend() && shown.size() < 8; ++child)
        shown += QStringLiteral("%1: %2").arg(child.value()).arg(-child.key());
    return shown;
}

// What a screen reader would say of it.
bool saysSomething(QWidget* widget)
{
    QAccessibleInterface* said = QAccessible::queryAccessibleInterface(widget);
    return said != nullptr && !said->text(QAccessible::Name).isEmpty();
}

} // namespace
class WindowTest : public WindowFixture
{
    Q_OBJECT

    void runFirstPreset(const Lab& lab)
    {
        RunPlan plan;
        plan.lab = QString::fromStdString(lab.id);
        plan.parameters = *parametersOf(lab, lab.presets.front().values);
        QSignalSpy ended(&page()->sitting(), &Sitting::ended);
        page()->sitting().start(plan, QStringLiteral("first"));
        QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, patient);
    }

private slots:
    void theFirstLessonIsShownAndFitsASmallProjector()
    {
        QVERIFY(page() != nullptr);
        QVERIFY(m_window->windowTitle().size() > QStringLiteral("Interleave").size());
        for (const QAction* menu : m_window->menuBar()->actions())
            QVERIFY2(!menu->menu()->isEmpty(), qPrintable(menu->text()));
    }

    void everyLessonFitsASmallProjectorInEveryLanguage()
    {
        const QSize small(1024, 768);
        for (const Lab* lab : catalogue()) {
            m_window->showLesson(QString::fromStdString(lab->id));
            runFirstPreset(*lab); // with charts, lanes and results there is more to find room for
            for (const char* language : {"en", "fr"}) {
                m_window->setLanguage(QString::fromLatin1(language));
                // It may take several layouts: the list of lessons goes, what belongs to the run goes.
                const auto fits = [&] {
                    m_window->resize(small);
                    return m_window->size() == small;
                };
                QTRY_VERIFY2(fits(), qPrintable(QStringLiteral("%1 in %2: %3 × %4; %5")
                                                    .arg(QString::fromStdString(lab->id),
                                                         QString::fromLatin1(language))
                                                    .arg(m_window->width())
                                                    .arg(m_window->height())
                                                    .arg(widest(*m_window).join(QStringLiteral(", ")))));
            }
        }
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

    void noTwoCommandsShareAKey()
    {
        QMap<QString, QString> taken;
        for (const QAction* action : m_window->actions()) {
            for (const QKeySequence& key : action->shortcuts()) {
                QVERIFY2(!taken.contains(key.toString()),
                         qPrintable(key.toString() + action->text() + taken.value(key.toString())));
                taken.insert(key.toString(), action->text());
            }
        }
    }

    void everythingThatTabReachesHasAName()
    {
        QStringList nameless;
        for (QWidget* widget : m_window->findChildren<QWidget*>()) {
            if ((widget->focusPolicy() & Qt::TabFocus) == 0 || widget->window() != m_window.get())
                continue;
            // A spin box's or combo box's own line edit is announced as the box.
            const bool part =
                qobject_cast<QLineEdit*>(widget) != nullptr && widget->parentWidget()->focusProxy() == widget;
            if (!part && !saysSomething(widget) && !saysSomething(widget->parentWidget()))
                nameless += QStringLiteral("%1 in %2")
                                .arg(QLatin1String(widget->metaObject()->className()),
                                     QLatin1String(widget->parentWidget()->metaObject()->className()));
        }
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
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
