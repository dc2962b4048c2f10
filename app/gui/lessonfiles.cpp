#include "app/gui/lessonfiles.h"

#include <QDir>
#include <QFile>

namespace interleave {

namespace {

QString textOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

QString lessonText(const QString& lab, const QString& language)
{
    const QString pattern = QStringLiteral(":/labs/%1/lesson.%2.md");
    const QString wanted = pattern.arg(lab, language);
    return textOf(QFile::exists(wanted) ? wanted : pattern.arg(lab, QStringLiteral("en")));
}

QList<SourceFile> lessonSources(const QString& lab)
{
    const QDir folder(QStringLiteral(":/labs/%1/source").arg(lab));
    const QString first = lab + QStringLiteral(".cpp");
    QList<SourceFile> files;
    for (const QString& name : folder.entryList(QDir::Files, QDir::Name)) {
        const SourceFile file{name, textOf(folder.filePath(name))};
        if (name == first)
            files.prepend(file);
        else
            files.append(file);
    }
    return files;
}

} // namespace interleave
