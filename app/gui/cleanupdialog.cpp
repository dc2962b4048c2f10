#include "app/gui/cleanupdialog.h"

#include "app/gui/diskuse.h"
#include "labs/engine/catalogue.h"
#include "widgets/texts.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>

namespace interleave {

namespace {

constexpr qint64 megabyte = qint64{1} << 20;

/// "16 MB, 1 Dec 2026 10:00: 2 · Watch the token – Processes that talk"
QString lineOf(const Keepsake& each, qint64 bytes)
{
    const Lab* const lab = findLab(each.lab.toStdString());
    //: size of a recording, when it was made, its name, its lesson
    return CleanUpDialog::tr("%1, %2: %3 – %4")
        .arg(shownSize(bytes), QLocale().toString(each.made.toLocalTime(), QLocale::ShortFormat),
             each.name.isEmpty() ? each.id : each.name, lab == nullptr ? each.lab : shown(lab->title));
}

} // namespace

CleanUpDialog::CleanUpDialog(Library& library, QWidget* parent)
    : QDialog(parent)
    , m_library(library)
    , m_use(new QLabel(this))
    , m_limit(new QSpinBox(this))
    , m_list(new QListWidget(this))
{
    setWindowTitle(tr("Clean up recordings"));
    constexpr int least = 16;
    constexpr int most = 1'000'000;
    m_limit->setRange(least, most);
    m_limit->setSuffix(tr(" MB"));
    m_limit->setSingleStep(256);
    m_limit->setValue(static_cast<int>(m_library.limit() / megabyte));
    m_list->setAccessibleName(tr("Recordings that can be deleted"));
    m_use->setWordWrap(true);
    build();
    fill();
    connect(m_limit, &QSpinBox::valueChanged, this, [this](int megabytes) {
        m_library.setLimit(megabytes * megabyte);
        tickTooMuch();
    });
    connect(m_list, &QListWidget::itemChanged, this, &CleanUpDialog::refresh);
    resize(fontMetrics().averageCharWidth() * 78, fontMetrics().height() * 26);
}

void CleanUpDialog::build()
{
    auto* const buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_delete = buttons->addButton(QString(), QDialogButtonBox::DestructiveRole);
    m_delete->setObjectName(QStringLiteral("delete"));
    m_delete->setAutoDefault(false); // Return in the field above must not press it
    buttons->button(QDialogButtonBox::Close)->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_delete, &QPushButton::clicked, this, [this] {
        m_library.discard(ticked());
        fill();
    });
    auto* const form = new QFormLayout;
    form->addRow(tr("They may take:"), m_limit);
    auto* const explanation = new QLabel(
        tr("Ticked recordings are deleted for good, and with them those that were removed from a list and "
           "could be brought back. Pinned ones are not listed."),
        this);
    explanation->setWordWrap(true);
    auto* const column = new QVBoxLayout(this);
    column->addWidget(m_use);
    column->addLayout(form);
    column->addWidget(explanation);
    column->addWidget(m_list, 1);
    column->addWidget(buttons);
}

void CleanUpDialog::fill()
{
    m_list->clear();
    for (const Keepsake& each : m_library.kept()) { // the oldest first
        if (each.pinned || each.live || m_library.unsaved(each.id))
            continue;
        auto* const item = new QListWidgetItem(lineOf(each, m_library.bytesOnDisk(each.id)), m_list);
        item->setData(Qt::UserRole, each.id);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
    }
    tickTooMuch();
}

void CleanUpDialog::tickTooMuch()
{
    const QStringList tooMuch = m_library.tooMuch();
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem* const item = m_list->item(row);
        const bool wanted = tooMuch.contains(item->data(Qt::UserRole).toString());
        item->setCheckState(wanted ? Qt::Checked : Qt::Unchecked);
    }
    refresh();
}

QStringList CleanUpDialog::ticked() const
{
    QStringList ids;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            ids += m_list->item(row)->data(Qt::UserRole).toString();
    }
    return ids;
}

void CleanUpDialog::refresh()
{
    const QStringList ids = ticked();
    qint64 bytes = 0;
    for (const QString& id : ids)
        bytes += m_library.bytesOnDisk(id);
    m_use->setText(
        tr("The recordings of all lessons take %1 on the disk.").arg(shownSize(m_library.bytesOnDisk())));
    //: what they take on the disk
    m_delete->setText(tr("Delete the ticked (%1)").arg(shownSize(bytes)));
    m_delete->setEnabled(!ids.isEmpty());
}

void openCleanUp(Library& library, QWidget* window)
{
    auto* const dialog = new CleanUpDialog(library, window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace interleave
