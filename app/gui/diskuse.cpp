#include "app/gui/diskuse.h"

#include "app/gui/cleanupdialog.h"
#include "app/gui/elidedlabel.h"
#include "app/gui/library.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QToolButton>

namespace interleave {

QString shownSize(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

DiskUse::DiskUse(Library& library, QWidget* parent)
    : QWidget(parent)
    , m_library(library)
    , m_line(new ElidedLabel(this))
    , m_cleanUp(new QToolButton(this))
{
    m_cleanUp->setObjectName(QStringLiteral("cleanUp"));
    auto* const row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_line, 1);
    row->addWidget(m_cleanUp);
    connect(m_cleanUp, &QToolButton::clicked, this, [this] { openCleanUp(m_library, window()); });
    connect(&m_library, &Library::sizeChanged, this, &DiskUse::refresh);
    refresh();
}

void DiskUse::refresh()
{
    //: what recordings take on the disk, and may take
    m_line->setLine(
        tr("%1 of %2 on disk").arg(shownSize(m_library.bytesOnDisk()), shownSize(m_library.limit())));
    m_cleanUp->setText(tr("Clean up…"));
    m_cleanUp->setToolTip(tr("Delete recordings, or allow them more of the disk"));
}

void DiskUse::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

} // namespace interleave
