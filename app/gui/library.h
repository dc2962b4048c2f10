#pragma once
// Where recordings live between their making and their end: one autosaved file each, and an index of names.

#include "labs/engine/descriptor.h"

#include <QDateTime>
#include <QHash>
#include <QMap>
#include <QObject>
#include <QStringList>
#include <QTimer>
#include <vector>

namespace interleave {

/// What the index knows of one recording file.
struct Keepsake {
    QString id;
    QString name;    ///< as it was shown last
    QString lab;     ///< id of the lab
    QString summary; ///< what was set, in one line, as it was shown last
    QDateTime made;
    bool pinned = false;
    bool live = false;      ///< being written; found so at start: the program that wrote it did not end well
    bool deleted = false;   ///< may come back as long as the program runs
    bool recovered = false; ///< found live, or without an entry, at start
    bool named = true;      ///< by the user; else the name follows from the rest, see naming.h
    int number = 0;         ///< of the run in its sitting
    QString preset;         ///< id, or empty
    QMap<QString, QString> values; ///< of the parameters, as scripts write them
};

/// A folder belongs to one program at a time (it is locked as a file that is written is, see filelock.h); a
/// second one gets a folder of its own beside it, whose recordings join the others later. Nothing here blocks
/// on more than a small file, and nothing that was not removed goes unasked.
class Library : public QObject
{
    Q_OBJECT
public:
    static constexpr qint64 usualLimit = qint64{1} << 30; ///< bytes

    /// Opens (and makes) `folder`, reads its index, takes in what another program has left beside it, and
    /// forgets what was deleted.
    explicit Library(const QString& folder, QObject* parent = nullptr);
    /// Files of what is deleted go now.
    ~Library() override;

    /// AppDataLocation/recordings.
    static QString standardFolder();
    [[nodiscard]] const QString& folder() const { return m_folder; }
    /// True where another program has the folder that was asked for.
    [[nodiscard]] bool apart() const { return m_apart; }

    /// In the order made, without the deleted ones.
    [[nodiscard]] std::vector<Keepsake> kept() const;
    [[nodiscard]] const Keepsake* find(const QString& id) const;
    [[nodiscard]] QString fileOf(const QString& id) const;
    /// True as long as bytes wait in memory for a disk that takes them.
    [[nodiscard]] bool unsaved(const QString& id) const { return m_unsaved.contains(id); }
    /// What the file of `id` holds, or what waits to be written there.
    [[nodiscard]] QByteArray bytesOf(const QString& id) const;
    /// All that waits, one recording after the other; a failed attempt to write it says why.
    [[nodiscard]] QByteArray unsavedBytes() const;
    [[nodiscard]] int unsavedCount() const { return static_cast<int>(m_unsaved.size()); }
    [[nodiscard]] const QString& reason() const { return m_reason; }

    /// What all files take on the disk, those of deleted recordings included.
    [[nodiscard]] qint64 bytesOnDisk() const;
    [[nodiscard]] qint64 bytesOnDisk(const QString& id) const;
    [[nodiscard]] qint64 limit() const { return m_limit; }
    void setLimit(qint64 bytes);
    /// Oldest first: without these, the rest stays below the limit. Neither pinned nor live ones.
    [[nodiscard]] QStringList tooMuch() const;

    /// A new recording of the sitting. Returns its id; the runner writes fileOf(id).
    QString begin(Keepsake fresh);
    /// Its run ended, and these bytes are what there is of it. Where the file does not hold them all they are
    /// kept and written again every half minute until that succeeds; `troubled` says so. No bytes at all: it
    /// is forgotten.
    void end(const QString& id, const QByteArray& bytes);
    void setLab(const QString& id, const QString& lab); ///< of a file that was found without an entry
    /// `named`: by the user.
    void rename(const QString& id, const QString& name, bool named = true);
    void setPinned(const QString& id, bool pinned);
    void remove(const QString& id);
    void restore(const QString& id);
    /// Their files go now, for good, and those of all that is deleted.
    void discard(const QStringList& ids);
    /// Normally a timer calls it.
    void retry();

signals:
    void troubled(const QString& sentence);
    void saved(const QString& id); ///< what was unsaved is on the disk now
    void discarded(const QStringList& ids);
    void sizeChanged(); ///< what it takes on the disk, or the limit

private:
    void open(const QString& folder);
    bool lock(const QString& folder);
    void readIndex();
    void adoptOrphans();
    void takeInOthers(const QString& folder);
    void takeIn(const QString& folder);
    void writeIndex();
    void forget(const QString& id);
    bool writeBytes(const QString& id, const QByteArray& bytes);
    Keepsake* mutableFind(const QString& id);

    QString m_folder;
    Descriptor m_lock;
    bool m_apart = false;
    qint64 m_limit = usualLimit;
    std::vector<Keepsake> m_all;
    QHash<QString, QByteArray> m_unsaved;
    QTimer m_retry;
    QString m_reason; ///< of the newest failure to write
};

} // namespace interleave
