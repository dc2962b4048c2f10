// The window on small screens: everything is there, nothing is cut off, and nothing need be scrolled to.
#include "app/gui/stageview.h"
#include "tests/app/gui/windowfixture.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabBar>

using namespace interleave;

namespace {

QString sizeText(const QSize& size) { return QStringLiteral("%1 × %2").arg(size.width()).arg(size.height()); }

/// What a user must be able to read or press, and cannot because it has less room than it needs.
QStringList cutOff(const QWidget& page)
{
    QStringList found;
    for (const QWidget* widget : page.findChildren<QWidget*>()) {
        const auto* const label = qobject_cast<const QLabel*>(widget);
        const bool gives = label != nullptr && (label->wordWrap() || label->text().isEmpty());
        const bool counts = label != nullptr || qobject_cast<const QAbstractButton*>(widget) != nullptr ||
                            qobject_cast<const QComboBox*>(widget) != nullptr;
        const bool ofTabs = qobject_cast<const QTabBar*>(widget->parentWidget()) != nullptr; // its arrows
        if (!counts || gives || ofTabs || !widget->isVisible())
            continue;
        const QSize needed = widget->minimumSizeHint();
        if (widget->width() < needed.width() || widget->height() < needed.height())
            found += QStringLiteral("%1 has %2 and needs %3")
                         .arg(QLatin1String(widget->metaObject()->className()), sizeText(widget->size()),
                              sizeText(needed));
    }
    return found;
}

} // namespace

class FitTest : public WindowFixture
{
    Q_OBJECT

    [[nodiscard]] QScrollArea* area() const
    {
        QWidget* up = page();
        while (up != nullptr && qobject_cast<QScrollArea*>(up) == nullptr)
            up = up->parentWidget();
        return qobject_cast<QScrollArea*>(up);
    }
    [[nodiscard]] bool scrolls() const
    {
        return area()->horizontalScrollBar()->maximum() > 0 || area()->verticalScrollBar()->maximum() > 0;
    }
    [[nodiscard]] QString room() const
    {
        return QStringLiteral("%1 needs %2 (all pages: %3) and has %4")
            .arg(QString::fromStdString(page()->lab().id), sizeText(page()->minimumSizeHint()),
                 sizeText(area()->widget()->minimumSizeHint()), sizeText(area()->viewport()->size()));
    }
    /// The column of settings and recordings.
    [[nodiscard]] QWidget* side() const { return page()->list().parentWidget()->parentWidget(); }
    [[nodiscard]] QAction* settings() const
    {
        for (QAction* action : m_window->actions()) {
            if (action->shortcut() == QKeySequence(Qt::Key_F8))
                return action;
        }
        return nullptr;
    }
    void expectToFit(const QSize& size, const std::vector<Pane>& panes)
    {
        m_window->resize(size);
        for (const Pane pane : panes) {
            page()->panes().show(pane);
            QTest::qWait(0);
            QTRY_COMPARE(m_window->size(), size);
            QTRY_VERIFY2_WITH_TIMEOUT(!scrolls(), qPrintable(room()), patient);
            QTRY_VERIFY2_WITH_TIMEOUT(cutOff(*page()).isEmpty(), qPrintable(cutOff(*page()).join(u'\n')),
                                      patient);
        }
    }

private slots:
    void theFirstWindowIsNoLargerThanTheScreen()
    {
        MainWindow first(folder());
        first.show();
        QVERIFY(QTest::qWaitForWindowExposed(&first));
        const QSize room = QApplication::primaryScreen()->availableSize();
        QVERIFY2(first.frameGeometry().width() <= room.width() &&
                     first.frameGeometry().height() <= room.height(),
                 qPrintable(sizeText(first.size())));
    }

    void everyLessonFitsSmallScreens_data()
    {
        QTest::addColumn<QSize>("size"); // of the screen, less a frame and a panel
        QTest::addColumn<QString>("language");
        for (const char* language : {"en", "fr"}) {
            const auto row = [&](const char* name, const QSize& size) {
                QTest::addRow("%s %s", name, language) << size << QString::fromLatin1(language);
            };
            row("800×600", {800, 565});
            row("1920×1080 at 200 %", {960, 505});
            row("1024×768", {1024, 733});
            row("1280×720", {1280, 685});
        }
    }
    void everyLessonFitsSmallScreens()
    {
        QFETCH(QSize, size);
        QFETCH(QString, language);
        m_window->setLanguage(language);
        for (const Lab* lab : catalogue()) {
            m_window->showLesson(QString::fromStdString(lab->id));
            expectToFit(size, {Pane::lesson, Pane::lanes, Pane::results, Pane::source, Pane::notes});
            if (QTest::currentTestFailed())
                return;
        }
    }

    /// With charts, lanes and results there is more to find room for.
    void everyLessonFitsASmallProjectorAfterARunToo()
    {
        for (const Lab* lab : catalogue()) {
            m_window->showLesson(QString::fromStdString(lab->id));
            QVERIFY(runs(briefPlan(*lab, lab->presets.front()), QStringLiteral("first")));
            for (const char* language : {"en", "fr"}) {
                m_window->setLanguage(QString::fromLatin1(language));
                expectToFit({1024, 733}, {Pane::lanes, Pane::results});
                if (QTest::currentTestFailed())
                    return;
            }
        }
    }

    void aWindowMayBeSmallerThanItsPageAndScrollsThen()
    {
        m_window->resize(640, 400);
        QTRY_COMPARE(m_window->size(), QSize(640, 400));
        QTRY_VERIFY(scrolls());
    }

    void theSettingsAreADrawerWhereThereIsLittleRoom()
    {
        m_window->resize(1400, 800);
        QTRY_VERIFY(side()->isVisible());
        const int beside = page()->panes().width();
        m_window->resize(900, 600);
        QTRY_VERIFY(!side()->isVisible());
        QTRY_VERIFY(page()->panes().width() > 800);
        const int all = page()->panes().width();
        QTest::keyClick(m_window.get(), Qt::Key_F8);
        QTRY_VERIFY(side()->isVisible());
        QCOMPARE(page()->panes().width(), all); // it lies over them
        QVERIFY(side()->width() >= side()->minimumSizeHint().width());
        QTest::keyClick(m_window.get(), Qt::Key_F8);
        QTRY_VERIFY(!side()->isVisible());
        m_window->resize(1400, 800);
        QTRY_VERIFY(side()->isVisible());
        QTRY_COMPARE(page()->panes().width(), beside);
    }

    void settingsThatWereHiddenStayHiddenWhenTheWindowGrows()
    {
        m_window->resize(1400, 800);
        settings()->trigger();
        QTRY_VERIFY(!side()->isVisible());
        m_window->resize(900, 600);
        m_window->resize(1400, 800);
        QTest::qWait(0);
        QVERIFY(!side()->isVisible());
    }

    void aLessonWithoutAChartGivesItsRoomToTheStage()
    {
        m_window->resize(1280, 800);
        ChartArea& charts = page()->charts();
        QTRY_VERIFY(charts.isVisible());
        const int before = page()->stage()->width();
        while (charts.count() > 0)
            charts.removeTab(0);
        QTRY_VERIFY(!charts.isVisible());
        QTRY_VERIFY(page()->stage()->width() > before);
    }
};

QTEST_MAIN(FitTest)
#include "fit_test.moc"
