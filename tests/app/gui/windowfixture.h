#pragma once
// A window in a home of its own, new for every test.

#include "app/gui/chartarea.h"
#include "app/gui/lessonpage.h"
#include "app/gui/mainwindow.h"
#include "tests/app/gui/guitest.h"
#include "widgets/recordinglist.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <optional>

namespace interleave {

class WindowFixture : public QObject
{
    Q_OBJECT

protected:
    [[nodiscard]] QString folder() const { return m_home->filePath(QStringLiteral("recordings")); }
    [[nodiscard]] LessonPage* page() const { return m_window->page(); }
    [[nodiscard]] RecordingListModel& list() const { return page()->list().model(); }
    [[nodiscard]] QByteArray contentOf(const QString& name) const
    {
        QFile file(m_home->filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// False: it did not end. QVERIFY leaves the function it stands in, so it must stand in the test.
    [[nodiscard]] bool runs(const RunPlan& plan, const QString& name = {})
    {
        QSignalSpy ended(&page()->sitting(), &Sitting::ended);
        page()->sitting().start(plan, name);
        return QTest::qWaitFor([&] { return ended.count() == 1; }, patient);
    }
    [[nodiscard]] bool runsOnce() { return runs(shortPlan(), QStringLiteral("short")); }

    std::optional<QTemporaryDir> m_home;
    std::unique_ptr<MainWindow> m_window;

protected slots:
    void init()
    {
        failOnAnyWarning();
        m_home.emplace();
        m_window = std::make_unique<MainWindow>(folder());
        m_window->setLanguage(QStringLiteral("en"));
        m_window->setTheme(Theme::light);
        m_window->showLesson(shortPlan().lab);
        m_window->resize(1280, 800);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }
    void cleanup()
    {
        m_window.reset();
        m_home.reset();
    }
};

} // namespace interleave
