#pragma once
// One line below the list: what the recordings take on the disk, and a button to clean up.

#include <QWidget>

class QToolButton;

namespace interleave {

class ElidedLabel;
class Library;

/// "1.5 GB", where a GB is 1024 MB.
QString shownSize(qint64 bytes);

class DiskUse : public QWidget
{
    Q_OBJECT
public:
    /// The library must outlive it.
    explicit DiskUse(Library& library, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    Library& m_library;
    ElidedLabel* m_line = nullptr;
    QToolButton* m_cleanUp = nullptr;
};

} // namespace interleave
