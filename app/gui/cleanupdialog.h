#pragma once
// Which recordings are deleted, and how much of the disk they may take.

#include "app/gui/library.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;
class QSpinBox;

namespace interleave {

/// Lists what is not pinned, the oldest first, and ticks as many as are beyond the limit. What is deleted
/// here is gone: the dialog says so, with its size, on the button that does it.
class CleanUpDialog : public QDialog
{
    Q_OBJECT
public:
    /// The library must outlive it.
    explicit CleanUpDialog(Library& library, QWidget* parent = nullptr);

    [[nodiscard]] QStringList ticked() const;

private:
    void build();
    void fill();
    void tickTooMuch();
    void refresh();

    Library& m_library;
    QLabel* m_use = nullptr;
    QSpinBox* m_limit = nullptr;
    QListWidget* m_list = nullptr;
    QPushButton* m_delete = nullptr;
};

/// Opens one that goes when it is closed.
void openCleanUp(Library& library, QWidget* window);

} // namespace interleave
