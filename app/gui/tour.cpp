#include "app/gui/tour.h"

#include "app/gui/lessonpage.h"

#include <QDir>
#include <QPixmap>
#include <QSaveFile>
#include <QTextStream>

namespace interleave {

namespace {

constexpr int runMs = 30000;  // a first preset shows its effect in seconds
constexpr int settleMs = 400; // for layouts, fonts and charts to follow a change

} // namespace

Tour::Tour(MainWindow& window, const QString& folder, const QStringList& lessons)
    : m_window(window)
    , m_folder(folder)
    , m_lessons(lessons)
{
    m_longEnough.setSingleShot(true);
    m_longEnough.setInterval(runMs);
    connect(&m_longEnough, &QTimer::timeout, &window.session(), &Session::stop);
    connect(&window.session(), &Session::finished, this, [this](const SessionEnd& end) {
        m_longEnough.stop();
        if (!end.sentence.isEmpty()) {
            ++m_failures;
            QTextStream(stderr) << end.sentence << Qt::endl;
        }
        for (const QString& language : Language::known()) {
            for (const Theme theme : {Theme::light, Theme::dark})
                m_looks.append({language, theme});
        }
        QTimer::singleShot(0, this, &Tour::nextLook);
    });
}

void Tour::start()
{
    if (!QDir().mkpath(m_folder)) {
        QTextStream(stderr) << tr("The folder %1 cannot be made.").arg(m_folder) << Qt::endl;
        return emit done(1);
    }
    nextLesson();
}

void Tour::nextLesson()
{
    if (m_lessons.isEmpty())
        return emit done(m_failures == 0 ? 0 : 1);
    m_window.showLesson(m_lessons.takeFirst());
    m_window.page()->panes().show(Pane::lanes);
    m_window.page()->run();
    m_longEnough.start();
}

void Tour::nextLook()
{
    if (m_looks.isEmpty())
        return nextLesson();
    const Look look = m_looks.takeFirst();
    m_window.setLanguage(look.language);
    m_window.setTheme(look.theme);
    QTimer::singleShot(settleMs, this, [this, look] {
        takePicture(look);
        nextLook();
    });
}

void Tour::takePicture(const Look& look)
{
    const QString lesson = QString::fromStdString(m_window.page()->lab().id);
    const QString theme = look.theme == Theme::dark ? QStringLiteral("dark") : QStringLiteral("light");
    const QString path = QStringLiteral("%1/%2-%3-%4.png").arg(m_folder, lesson, look.language, theme);
    QSaveFile file(path);
    const bool saved = file.open(QIODevice::WriteOnly) && m_window.grab().save(&file, "PNG") && file.commit();
    if (!saved)
        ++m_failures;
    QTextStream(saved ? stdout : stderr)
        << (saved ? path : tr("%1 cannot be written.").arg(path)) << Qt::endl;
}

} // namespace interleave
