// In a room: the window must never need more than the projector has.
#include "labs/engine/catalogue.h"
#include "tests/app/gui/windowfixture.h"

#include <QApplication>

using namespace interleave;

class RoomTest : public WindowFixture
{
    Q_OBJECT

    /// The least that the window needs; a font may change a layout that changes a font.
    QSize needed() const
    {
        for (int i = 0; i < 3; ++i)
            QTest::qWait(0);
        // The page scrolls where it has to, so the window would need very little.
        return m_window->minimumSizeHint().expandedTo(page()->minimumSizeHint());
    }

private slots:
    void cleanup()
    {
        m_window->setPresenting(false); // the font is the program's, not the window's
        WindowFixture::cleanup();
    }

    void everyLessonFitsTheProjector_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QSize>("screen");
        const auto row = [](const char* language, const QSize& screen) {
            QTest::addRow("%s %d", language, screen.width()) << QString::fromLatin1(language) << screen;
        };
        row("en", {1024, 768});
        row("fr", {1024, 768}); // longer words
        row("fr", {1280, 800}); // larger type
    }
    void everyLessonFitsTheProjector()
    {
        QFETCH(QString, language);
        QFETCH(QSize, screen);
        m_window->setLanguage(language);
        m_window->setPresenting(true);
        m_window->resize(screen);            // there is no screen of that size here to fill
        for (const Lab* lab : catalogue()) { // one after the other, as in class
            m_window->showLesson(QString::fromStdString(lab->id));
            const QSize size = needed();
            QVERIFY2(size.width() <= screen.width() && size.height() <= screen.height(),
                     qPrintable(QStringLiteral("%1 needs %2 x %3")
                                    .arg(QString::fromStdString(lab->id))
                                    .arg(size.width())
                                    .arg(size.height())));
        }
    }

    void theWindowIsAsItWasAfterPresenting()
    {
        const QSize before = m_window->size();
        m_window->setPresenting(true);
        QTest::qWait(0);
        m_window->setPresenting(false);
        QTRY_COMPARE(m_window->size(), before);
    }
};

QTEST_MAIN(RoomTest)
#include "room_test.moc"
