#pragma once
// Where recordings live between their making and their end: one autosaved file each, and an index of names.

#include <QDateTime>
#include <QHash>
#include <QLockFile>
#include <QMap>
#include <QObject>
#include <QTimer>
#include <memory>
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

/// A folder belongs to one program at a time; a second one gets a folder of its own beside it. Nothing here
/// blocks on more than a small file.
class Library : public QObject
{
    Q_OBJECT
public:
    static constexpr int keptAtMost = 200;                 ///< recordings that are not pinned
    static constexpr qint64 bytesAtMost = qint64{1} << 30; ///< of those

    /// Opens (and makes) `folder`, reads its index, forgets what was deleted and what is too much.
    explicit Library(const QString& folder, QObject* parent = nullptr);
    /// Files of what is deleted go now.
    ~Library() override;

    /// AppDataLocation/recordings.
    static QString standardFolder();

    /// In the order made, without the deleted ones.
    [[nodiscard]] std::vector<Keepsake> kept() const;
    [[nodiscard]] const Keepsake* find(const QString& id) const;
    [[nodiscard]] QString fileOf(const QString& id) const;
    /// True as long as bytes wait in memory for a disk that takes them.
    [[nodiscard]] bool unsaved(const QString& id) const { return m_unsaved.contains(id); }
    /// What the file of `id` holds, or what waits to be written there.
    [[nodiscard]] QByteArray bytesOf(const QString& id) const;

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
    /// For tests; normally a timer calls it.
    void retry();

signals:
    void troubled(const QString& sentence);
    void saved(const QString& id); ///< what was unsaved is on the disk now

private:
    void open(const QString& folder);
    void readIndex();
    void adoptOrphans();
    void prune();
    void writeIndex();
    void forget(const QString& id);
    bool writeBytes(const QString& id, const QByteArray& bytes);
    Keepsake* mutableFind(const QString& id);

    QString m_folder;
    std::unique_ptr<QLockFile> m_lock;
    std::vector<Keepsake> m_all;
    QHash<QString, QByteArray> m_unsaved;
    QTimer m_retry;
    QString m_reason; ///< of the newest failure to write
};

} // namespace interleave
