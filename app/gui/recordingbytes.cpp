#include "app/gui/recordingbytes.h"

#include "labs/engine/export/export.h"

#include <QFile>
#include <QFileInfo>
#include <filesystem>
#include <ostream>

namespace interleave {

namespace {

/// False, and the file as it was, where it holds something else or does not take the rest.
bool appendRest(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.exists() || file.size() > bytes.size() ||
        !file.open(QIODevice::ReadWrite | QIODevice::Unbuffered))
        return false;
    const qint64 before = file.size();
    if (file.read(before) != bytes.left(before))
        return false;
    const qint64 missing = bytes.size() - before;
    const bool whole = file.seek(before) && file.write(bytes.constData() + before, missing) == missing;
    if (!whole)
        file.resize(before);
    return whole;
}

} // namespace

Outcome<bool> writeRecording(const QString& path, const QByteArray& bytes)
{
    if (appendRest(path, bytes))
        return true;
    const std::string folder = QFileInfo(path).path().toStdString();
    std::error_code error;
    std::filesystem::create_directories(folder, error);
    if (error)
        return Sentence(LAB_TEXT("The folder %1 cannot be made: %2."), {folder, error.message()});
    return writeWhole(path.toStdString(),
                      [&](std::ostream& out) { out.write(bytes.constData(), bytes.size()); });
}

} // namespace interleave
