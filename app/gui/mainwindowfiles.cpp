// Files in and out of the window, and leaving it.
#include "app/gui/mainwindow.h"

#include "app/gui/exports.h"
#include "app/gui/lessonlist.h"
#include "app/gui/lessonpage.h"
#include "app/gui/messagebar.h"
#include "widgets/chartpane.h"
#include "widgets/picture.h"
#include "widgets/recordinglist.h"
#include "widgets/texts.h"
#include "widgets/waitingbar.h"

#include <QCloseEvent>
#include <QCollator>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QSplitter>

namespace interleave {

namespace {

QStringList recordingsIn(const QMimeData& data)
{
    QStringList paths;
    for (const QUrl& url : data.urls()) {
        if (url.isLocalFile() && url.toLocalFile().endsWith(QLatin1String(".ilrun"), Qt::CaseInsensitive))
            paths += url.toLocalFile();
    }
    return paths;
}

/// One question for all of them: beside a table there are others, of which the dialog for files knows
/// nothing.
bool mayReplace(QWidget* parent, const QStringList& names)
{
    if (names.isEmpty())
        return true;
    QMessageBox box(QMessageBox::Warning, MainWindow::tr("Export data"),
                    MainWindow::tr("Replace the files that exist already?"), QMessageBox::NoButton, parent);
    box.setInformativeText(names.join(u'\n'));
    const auto* const replace = box.addButton(MainWindow::tr("Replace"), QMessageBox::DestructiveRole);
    auto* const back = box.addButton(MainWindow::tr("Choose another name"), QMessageBox::RejectRole);
    box.setDefaultButton(back);
    box.setEscapeButton(back);
    box.exec();
    return box.clickedButton() == replace;
}

} // namespace

void MainWindow::openFiles(const QStringList& paths)
{
    QStringList wanted = paths;
    if (wanted.isEmpty())
        wanted = QFileDialog::getOpenFileNames(this, tr("Open recordings"), m_preferences.folder,
                                               tr("Recordings (*.ilrun);;All files (*)"));
    if (wanted.isEmpty())
        return;
    if (paths.isEmpty())
        m_preferences.folder = QFileInfo(wanted.front()).path();
    QCollator byNumber; // run2 before run10
    byNumber.setNumericMode(true);
    std::sort(wanted.begin(), wanted.end(), byNumber);
    m_loader.load(wanted);
}

void MainWindow::onLoaded(const Loading& loading)
{
    QSet<LessonPage*> pages;
    QSet<LessonPage*> untouched;
    std::vector<LoadFailure> failures = loading.failures;
    for (const LoadedRuns& runs : loading.runs) {
        const QString id = QFileInfo(runs.path).completeBaseName();
        const bool kept = m_library.find(id) != nullptr && m_library.fileOf(id) == runs.path;
        const bool orphan = kept && m_library.find(id)->lab.isEmpty();
        if (kept)
            m_library.setLab(id, runs.lab);
        LessonPage* page = pageOf(runs.lab);
        if (page == nullptr) {
            const QString file = QFileInfo(runs.path).fileName();
            failures.push_back(
                {file, tr("“%1” holds a recording of the lesson “%2”, which this version does not have.")
                           .arg(file, runs.lab)});
            continue;
        }
        const QString entry = kept && !orphan ? id : page->sitting().awaited(runs.path);
        if (entry.isEmpty() && runs.again)
            continue; // it was read for another lesson
        if (!kept && entry.isEmpty() && !pages.contains(page) && page->untouched())
            untouched += page;
        pages += page;
        if (!entry.isEmpty()) {
            page->sitting().arrive(entry, runs.experiment);
        } else {
            page->sitting().adopt(runs, orphan ? id : QString());
            if (!orphan)
                showLesson(runs.lab);
        }
    }
    for (LessonPage* page : pages)
        page->sitting().settle();
    for (LessonPage* page : untouched)
        page->useSettings(); // else the heading would tell of something that nobody sees
    m_messages->say(sentenceOf(failures));
}

void MainWindow::loadOrphans()
{
    QStringList files;
    int recovered = 0;
    for (const Keepsake& each : m_library.kept()) {
        recovered += each.recovered ? 1 : 0;
        if (each.lab.isEmpty())
            files += m_library.fileOf(each.id);
    }
    if (recovered > 0)
        m_messages->say(
            tr("The program did not end well last time. Recordings that were being made then and are in "
               "the list again: %1.")
                .arg(recovered));
    if (!files.isEmpty())
        m_loader.load(files);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (!recordingsIn(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    openFiles(recordingsIn(*event->mimeData()));
    event->acceptProposedAction();
}

void MainWindow::say(const Outcome<bool>& outcome)
{
    if (!outcome)
        m_messages->say(shown(outcome.failure()));
}

QString MainWindow::askForFile(const QString& title, const QString& name, const QString& filters, bool warn)
{
    QFileDialog dialog(this, title, m_preferences.folder, filters);
    dialog.setOption(QFileDialog::DontConfirmOverwrite, !warn);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.selectFile(name);
    const auto follow = [&dialog](const QString& filter) {
        dialog.setDefaultSuffix(
            filter.section(QStringLiteral("*."), 1).section(u')', 0, 0).section(u' ', 0, 0));
    };
    follow(filters.section(QStringLiteral(";;"), 0, 0));
    connect(&dialog, &QFileDialog::filterSelected, &dialog, follow);
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty())
        return {};
    m_preferences.folder = dialog.directory().absolutePath();
    return dialog.selectedFiles().constFirst();
}

void MainWindow::exportChartAs()
{
    const ChartPane* pane = page() == nullptr ? nullptr : page()->charts().currentPane();
    if (pane == nullptr || pane->chart().empty())
        return m_messages->say(tr("There is no chart to export yet. Run the lesson first."));
    const QString path =
        askForFile(tr("Export chart"), QString::fromStdString(pane->chart().id), pictureFilters());
    if (!path.isEmpty())
        say(exportChart(*pane, path));
}

void MainWindow::exportLanesAs()
{
    if (page() == nullptr || page()->recording() == nullptr || page()->recording()->lanes.empty())
        return m_messages->say(tr("There are no lanes to export yet. Run the lesson first."));
    const QString suggested = QStringLiteral("%1-lanes").arg(QString::fromStdString(page()->lab().id));
    const QString table = tr("Table of the spans shown (*.csv)");
    const QString path =
        askForFile(tr("Export lanes"), suggested, pictureFilters() + QStringLiteral(";;") + table);
    if (!path.isEmpty())
        say(exportLanes(page()->lanes(), path));
}

void MainWindow::exportPageAs()
{
    if (page() == nullptr)
        return;
    const QString path =
        askForFile(tr("Export page"), QString::fromStdString(page()->lab().id), pictureFilters());
    if (!path.isEmpty())
        say(exportPage(*page(), path));
}

void MainWindow::exportDataAs()
{
    if (m_exporter.busy())
        return m_messages->say(tr("Data are being written still. Wait for that, or cancel it."));
    const ShownRuns shown = page() == nullptr ? ShownRuns() : page()->sitting().shown();
    const ExportedRuns runs{shown.owners, shown.names};
    if (runs.experiments.empty())
        return m_messages->say(
            tr("There is no finished recording to export. Tick one in the list of recordings."));
    QString path;
    do {
        path = askForFile(tr("Export data"), QString::fromStdString(page()->lab().id),
                          tr("CSV tables (*.csv);;JSON (*.json)"), false);
        if (path.isEmpty())
            return;
    } while (!mayReplace(this, filesInTheWay(runs, path)));
    m_exporting->setState(WaitingBar::State::computing);
    m_exporter.start(runs, path);
}

void MainWindow::exportRecordingAs()
{
    if (page() == nullptr)
        return;
    QStringList ids = page()->list().selectedIds();
    if (ids.isEmpty())
        ids = page()->list().model().shownIds();
    QByteArray bytes;
    for (const QString& id : ids)
        bytes += page()->sitting().bytesOf(id);
    if (bytes.isEmpty())
        return m_messages->say(
            tr("There is no finished recording to save. Select one in the list of recordings."));
    const KeptRecording* first = page()->list().model().entry(ids.constFirst());
    QString name = first == nullptr ? QString::fromStdString(page()->lab().id) : first->name;
    name.replace(u'/', u'-');
    const QString path = askForFile(tr("Save recordings"), name, tr("Recordings (*.ilrun)"));
    if (!path.isEmpty())
        say(exportBytes(bytes, path));
}

void MainWindow::remember()
{
    if (!m_presenting)
        m_preferences.geometry = saveGeometry();
    m_preferences.columns = m_columns->saveState();
    if (page() != nullptr)
        m_preferences.sizes = page()->sizes();
    writePreferences(m_preferences);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    remember();
    m_loader.cancel();
    if (m_session.state() == Session::State::idle && !m_exporter.busy())
        return event->setAccepted(mayLeave());
    // The run is stopped cleanly and saved, and files are written; nobody has to watch that.
    m_leaving = true;
    m_session.stop();
    hide();
    event->ignore();
}

bool MainWindow::mayLeave()
{
    return m_storage.mayLeave([this](const QString& title, const QString& name, const QString& filters) {
        return askForFile(title, name, filters);
    });
}

void MainWindow::leaveIfDone()
{
    if (m_leaving && m_session.state() == Session::State::idle && !m_exporter.busy())
        QMetaObject::invokeMethod(
            this,
            [this] {
                m_leaving = mayLeave();
                if (m_leaving)
                    emit left();
            },
            Qt::QueuedConnection); // the sitting saves first
}

} // namespace interleave
