#pragma once
// What the window says of the recordings it keeps, and asks: where they go, how much they take, and what is
// to become of those that could not be saved.

#include "app/gui/sitting.h"

#include <QPointer>

class QWidget;

namespace interleave {

class Storage : public QObject
{
    Q_OBJECT
public:
    /// Recordings that are ticked may take as much memory without a remark.
    static constexpr qint64 memoryLimit = qint64{64} << 20;

    /// Both must outlive it.
    Storage(Library& library, QWidget& window);

    /// Says what is to be said at the start.
    void begin();
    /// Remarks on what this lesson has ticked, too.
    void watch(Sitting& sitting);
    /// Asks where there are recordings that could not be saved. False: the user stays. `fileFor(title, name,
    /// filters)` asks for a file; empty: none.
    using AskForFile = std::function<QString(const QString&, const QString&, const QString&)>;
    bool mayLeave(const AskForFile& fileFor);

signals:
    void remark(const QString& sentence);

private:
    enum class Wish { save, leave, stay };
    [[nodiscard]] Wish askForWish() const;
    void weigh();
    void weighDisk();

    Library& m_library;
    QWidget& m_window;
    std::vector<QPointer<Sitting>> m_sittings;
    bool m_heavy = false; ///< more than memoryLimit is said
    bool m_full = false;  ///< more than the library's limit is said
};

} // namespace interleave
