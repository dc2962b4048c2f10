#include "app/gui/storage.h"

#include "app/gui/diskuse.h"
#include "app/gui/exports.h"
#include "widgets/texts.h"

#include <QMessageBox>
#include <QPushButton>

namespace interleave {

Storage::Storage(Library& library, QWidget& window)
    : m_library(library)
    , m_window(window)
{
    connect(&m_library, &Library::troubled, this, &Storage::remark);
    connect(&m_library, &Library::sizeChanged, this, &Storage::weighDisk);
}

void Storage::begin()
{
    if (m_library.apart())
        emit remark(
            tr("Another window keeps the recordings of this user. Those of this window stand in %1 and "
               "join the others when a window is opened alone.")
                .arg(m_library.folder()));
    weighDisk();
}

void Storage::watch(Sitting& sitting)
{
    m_sittings.emplace_back(&sitting);
    connect(&sitting, &Sitting::changed, this, &Storage::weigh);
    connect(&sitting, &Sitting::remarked, this, &Storage::remark);
}

void Storage::weigh()
{
    qint64 bytes = 0;
    for (const QPointer<Sitting>& sitting : m_sittings)
        bytes += sitting == nullptr ? 0 : sitting->bytesInMemory();
    if (!m_heavy && bytes > memoryLimit)
        emit remark(
            tr("The ticked recordings take %1 of memory. Untick those, in other lessons too, that you do "
               "not look at.")
                .arg(shownSize(bytes)));
    m_heavy = bytes > memoryLimit;
}

void Storage::weighDisk()
{
    const qint64 bytes = m_library.bytesOnDisk();
    if (!m_full && bytes > m_library.limit())
        emit remark(tr("The recordings take %1 on the disk, more than the %2 that you allow. “Clean up…” "
                       "below the list "
                       "deletes some, or allows more.")
                        .arg(shownSize(bytes), shownSize(m_library.limit())));
    m_full = bytes > m_library.limit();
}

Storage::Wish Storage::askForWish() const
{
    QMessageBox box(
        QMessageBox::Warning, tr("Recordings are not saved"),
        tr("Recordings that could not be saved and would be lost: %1.").arg(m_library.unsavedCount()),
        QMessageBox::NoButton, &m_window);
    box.setInformativeText(m_library.reason());
    const auto* const save = box.addButton(tr("Save as…"), QMessageBox::AcceptRole);
    const auto* const leave = box.addButton(tr("Quit without saving"), QMessageBox::DestructiveRole);
    QPushButton* const stay = box.addButton(tr("Cancel"), QMessageBox::RejectRole);
    box.setDefaultButton(stay);
    box.setEscapeButton(stay);
    box.exec();
    return box.clickedButton() == save ? Wish::save : box.clickedButton() == leave ? Wish::leave : Wish::stay;
}

bool Storage::mayLeave(const AskForFile& fileFor)
{
    if (m_library.unsavedCount() > 0)
        m_library.retry(); // the disk may have room again
    if (m_library.unsavedCount() > 0)
        m_window.show(); // it was hidden while the run ended
    while (m_library.unsavedCount() > 0) {
        const Wish wish = askForWish();
        if (wish != Wish::save)
            return wish == Wish::leave;
        const QString path =
            fileFor(tr("Save recordings"), QStringLiteral("interleave"), tr("Recordings (*.ilrun)"));
        if (path.isEmpty())
            continue;
        const auto saved = exportBytes(m_library.unsavedBytes(), path);
        if (saved)
            return true;
        emit remark(interleave::shown(saved.failure()));
    }
    return true;
}

} // namespace interleave
