#pragma once
// Runs the first preset of every lesson for a few seconds and saves a picture of each page per language and
// theme.

#include "app/gui/mainwindow.h"

#include <QTimer>

namespace interleave {

class Tour : public QObject
{
    Q_OBJECT
public:
    /// `lessons`: ids. Pictures are called LESSON-LANGUAGE-THEME.png.
    Tour(MainWindow& window, const QString& folder, const QStringList& lessons);

    void start();

signals:
    /// 0: every picture was saved.
    void done(int exitCode);

private:
    struct Look {
        QString language;
        Theme theme;
    };
    void nextLesson();
    void nextLook();
    void takePicture(const Look& look);

    MainWindow& m_window;
    QString m_folder;
    QStringList m_lessons;
    QList<Look> m_looks;
    QTimer m_longEnough;
    int m_failures = 0;
};

} // namespace interleave
